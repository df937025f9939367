import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import type { StreakId } from '@domain/ids'
import type { Streak } from '@domain/journal/streak'
import { m } from '@domain/messages/messages'
import { DayKey } from '@domain/time/day-key'
import { newId } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { TextField } from '@ui/TextField'
import { SlipEntry } from './SlipEntry'
import styles from './StreakDialog.module.css'

type Problem = keyof typeof m.streaks.problem

/** A new thing to count, or one that is counted already. */
export function StreakDialog({ streak, today, onClose }: { streak: Streak | null; today: DayKey; onClose: () => void }) {
  const [name, setName] = useState(streak?.name ?? '')
  const [since, setSince] = useState<string>(streak?.since ?? today)
  const [until, setUntil] = useState<string>(streak?.until ?? '')
  const [problem, setProblem] = useState<Problem | null>(null)

  const keep = async () => {
    const first = DayKey.safeParse(since)
    const last = until === '' ? null : DayKey.safeParse(until)
    if (name.trim() === '') return setProblem('name')
    if (!first.success || first.data > today || first.data < '1900-01-01') return setProblem('day')
    if (last && (!last.success || last.data < first.data || last.data > '2200-12-31')) return setProblem('until')
    const fields = { name: name.trim().slice(0, 80), since: first.data, until: last?.data ?? null }
    const answer = await apply(
      streak
        ? { type: 'streak/edit', id: streak.id, patch: fields }
        : { type: 'streak/add', streak: { id: newId<StreakId>(), ...fields, slips: [] } },
    ).catch(() => null)
    if (answer?.kind === 'applied') onClose()
    else setProblem('notKept')
  }
  return (
    <Dialog open title={streak ? m.streaks.editTitle : m.streaks.newTitle} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField
          serif
          label={m.streaks.name}
          placeholder={m.streaks.namePlaceholder}
          value={name}
          error={problem === 'name' ? m.streaks.problem.name : undefined}
          onChange={setName}
        />
        <div className={styles.days}>
          <TextField type="date" label={m.streaks.since} hint={m.streaks.sinceHint} value={since} error={problem === 'day' ? m.streaks.problem.day : undefined} onChange={setSince} />
          <TextField type="date" label={m.streaks.until} hint={m.streaks.untilHint} value={until} error={problem === 'until' ? m.streaks.problem.until : undefined} onChange={setUntil} />
        </div>
        {streak && streak.slips.length > 0 && (
          <div>
            <h3 className={styles.label}>{m.streaks.marks}</h3>
            <ul>
              {[...streak.slips]
                .sort((a, b) => (a.day < b.day ? 1 : -1))
                .map((slip) => (
                  <SlipEntry key={slip.id} streak={streak} slip={slip} today={today} />
                ))}
            </ul>
          </div>
        )}
        {problem === 'notKept' && <p role="alert">{m.streaks.problem.notKept}</p>}
        <div className={styles.foot}>
          <Button type="submit" variant="fill" size="main">
            {streak ? m.common.save : m.streaks.count}
          </Button>
          {streak && (
            <Button
              variant="bare"
              icon={Trash2}
              onClick={() => {
                onClose()
                void apply({ type: 'streak/remove', id: streak.id })
              }}
            >
              {m.streaks.remove}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
