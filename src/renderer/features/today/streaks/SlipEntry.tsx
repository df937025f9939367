// One mark on the line, with what was written about it: read at rest, opened to be written on.
import { useState } from 'react'
import { Pencil, X } from 'lucide-react'
import type { Slip, Streak } from '@domain/journal/streak'
import { m } from '@domain/messages/messages'
import { DayKey } from '@domain/time/day-key'
import { apply } from '@renderer/notebook/store'
import { formatDay } from '@ui/dates'
import { IconButton } from '@ui/IconButton'
import { TextArea } from '@ui/TextArea'
import { TextField } from '@ui/TextField'
import styles from './StreakDialog.module.css'

type Props = { streak: Streak; slip: Slip; today: DayKey }

export function SlipEntry({ streak, slip, today }: Props) {
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState({ day: slip.day as string, ledTo: slip.ledTo, next: slip.next })
  const [unread, setUnread] = useState(false)
  const day = formatDay(slip.day, 'long')
  const keep = (patch: Partial<Pick<Slip, 'day' | 'ledTo' | 'next'>>) => void apply({ type: 'slip/edit', streak: streak.id, id: slip.id, patch })
  const keepDay = (written: string) => {
    const read = DayKey.safeParse(written)
    const known = read.success && read.data <= today && read.data >= '1900-01-01'
    setUnread(!known)
    if (known) keep({ day: read.data })
  }
  return (
    <li>
      <div className={styles.slip}>
        <span className={styles.day}>{day}</span>
        <span className={styles.ledTo}>{open ? '' : slip.ledTo}</span>
        <IconButton icon={Pencil} label={m.streaks.editMark(day)} aria-expanded={open} onClick={() => setOpen(!open)} />
        <IconButton icon={X} label={m.streaks.removeMark(day)} onClick={() => void apply({ type: 'slip/remove', streak: streak.id, id: slip.id })} />
      </div>
      {open && (
        <div className={styles.slipWords} role="group" aria-label={m.streaks.editMark(day)}>
          <TextField type="date" label={m.streaks.markDay} value={draft.day} error={unread ? m.streaks.problem.slip : undefined} onChange={(written) => setDraft({ ...draft, day: written })} onCommit={keepDay} />
          <TextArea serif label={m.streaks.markLedTo} value={draft.ledTo} onChange={(ledTo) => setDraft({ ...draft, ledTo })} onCommit={(ledTo) => keep({ ledTo })} />
          <TextArea serif label={m.streaks.markNext} value={draft.next} onChange={(next) => setDraft({ ...draft, next })} onCommit={(next) => keep({ next })} />
        </div>
      )}
    </li>
  )
}
