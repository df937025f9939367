import type { Streak } from '@domain/journal/streak'
import type { StreakFigures } from '@domain/journal/streak-figures'
import { m } from '@domain/messages/messages'
import { type DayKey, daysBetween } from '@domain/time/day-key'
import { formatDay } from '@ui/dates'
import styles from './Streaks.module.css'

type Props = { streak: Streak; figures: StreakFigures; today: DayKey }

/** The whole stretch as one line; a slip is an open mark on it, and the line goes on. The part since the last one is green. */
export function StreakLine({ streak, figures, today }: Props) {
  const { slipDays, outOf } = figures
  const at = (day: DayKey) => `${(100 * (daysBetween(streak.since, day) + 0.5)) / outOf}%`
  const last = slipDays.at(-1)
  const ended = streak.until !== null && streak.until < today
  return (
    <div>
      <svg className={styles.line} role="img" aria-label={m.streaks.picture(slipDays.length)}>
        <line x1="0" x2="100%" y1="8" y2="8" className={styles.before} />
        {!ended && <line x1={last === undefined ? '0' : at(last)} x2="100%" y1="8" y2="8" className={styles.since} />}
        {slipDays.map((day) => (
          <circle key={day} cx={at(day)} cy="8" r="4" className={styles.mark} />
        ))}
      </svg>
      <div className={styles.ends}>
        <span>{formatDay(streak.since, 'long')}</span>
        <span>{ended && streak.until ? formatDay(streak.until, 'long') : m.streaks.today}</span>
      </div>
    </div>
  )
}
