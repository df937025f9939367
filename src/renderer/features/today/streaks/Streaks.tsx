import { useState } from 'react'
import { Plus } from 'lucide-react'
import type { StreakId } from '@domain/ids'
import type { Streak } from '@domain/journal/streak'
import { streakFigures } from '@domain/journal/streak-figures'
import { m } from '@domain/messages/messages'
import type { DayKey } from '@domain/time/day-key'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { AfterSlip } from './AfterSlip'
import { StreakDialog } from './StreakDialog'
import { StreakLine } from './StreakLine'
import styles from './Streaks.module.css'

type Open = { kind: 'edit'; id: StreakId | null } | { kind: 'slip'; id: StreakId } | null

/** Days that count, each on its own line. */
export function Streaks({ today }: { today: DayKey }) {
  const streaks = useNotebook((book) => book.streaks)
  const [open, setOpen] = useState<Open>(null)
  const all = Object.values(streaks)
  const shown = open?.id ? streaks[open.id] : undefined
  return (
    <section className={styles.section} aria-label={m.streaks.label}>
      {all.map((streak) => (
        <OneStreak key={streak.id} streak={streak} today={today} onOpen={setOpen} />
      ))}
      {all.length === 0 && <p className={styles.none}>{m.streaks.none}</p>}
      <Button variant="bare" icon={Plus} className={styles.add} onClick={() => setOpen({ kind: 'edit', id: null })}>
        {m.streaks.add}
      </Button>
      {open?.kind === 'edit' && <StreakDialog streak={shown ?? null} today={today} onClose={() => setOpen(null)} />}
      {open?.kind === 'slip' && shown && <AfterSlip streak={shown} today={today} onClose={() => setOpen(null)} />}
    </section>
  )
}

function OneStreak({ streak, today, onOpen }: { streak: Streak; today: DayKey; onOpen: (open: Open) => void }) {
  const figures = streakFigures(streak, today)
  const ended = streak.until !== null && streak.until < today
  const whole = figures.total === figures.outOf
  return (
    <div className={styles.streak}>
      <h2 className={styles.head}>{m.streaks.head(figures.now, streak.name)}</h2>
      {figures.outOf === 0 ? (
        <p className={styles.quiet}>{m.streaks.begins(formatDay(streak.since, 'long'))}</p>
      ) : (
        <>
          <StreakLine streak={streak} figures={figures} today={today} />
          <p className={styles.quiet}>
            {whole ? '' : `${m.streaks.longest(figures.longest)} ${m.streaks.inAll(figures.total, figures.outOf)}`}
            {ended && streak.until !== null ? ` ${m.streaks.ended(formatDay(streak.until, 'long'))}` : ''}
          </p>
        </>
      )}
      <div className={styles.actions}>
        <Button variant="bare" aria-label={m.streaks.slippedFor(streak.name)} onClick={() => onOpen({ kind: 'slip', id: streak.id })}>
          {m.streaks.slipped}
        </Button>
        <Button variant="bare" aria-label={m.streaks.editFor(streak.name)} onClick={() => onOpen({ kind: 'edit', id: streak.id })}>
          {m.streaks.edit}
        </Button>
      </div>
    </div>
  )
}
