// Two periods side by side in figures: what was, with over how many days, and how sure the difference is.
import { useCallback } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import { type Figure, type PeriodFigures, periodFigures } from '@domain/insight/compared'
import type { DayIndex } from '@domain/insight/day-index'
import { type PeriodChange, periodChanges } from '@domain/insight/period-changes'
import { m } from '@domain/messages/messages'
import { formatRange } from '@ui/dates'
import { Section } from '@ui/Section'
import { decimal } from '../numbers'
import { useSteps } from '../use-steps'
import styles from './ComparedTable.module.css'

const words = m.insights.compare

/** `scale`: shown in so many times its own unit. */
type Row = { figure: Figure; name: string; scale: number; digits: number; say: (value: string, figures: PeriodFigures) => string; sayDifference: (by: string) => string }

const itself = (by: string) => by
const ROWS: readonly Row[] = [
  { figure: 'mood', name: words.mood, scale: 1, digits: 1, say: (value, { moodDays }) => words.over(value, moodDays), sayDifference: itself },
  { figure: 'contactsAWeek', name: words.contacts, scale: 1, digits: 1, say: (value, { days }) => words.over(value, days), sayDifference: itself },
  { figure: 'contactDays', name: words.contactDays, scale: 100, digits: 0, say: words.share, sayDifference: words.points },
  { figure: 'urge', name: words.urge, scale: 1, digits: 1, say: (value, { urgeDays }) => words.over(value, urgeDays), sayDifference: itself },
]

function signed(by: number, digits: number): string {
  const written = decimal(by, digits)
  return by > 0 && /[1-9]/.test(written) ? `+${written}` : written
}

export function ComparedTable({ index, shown, other }: { index: DayIndex; shown: Stretch; other: Stretch }) {
  const [now, then] = [periodFigures(index, shown), periodFigures(index, other)]
  const begin = useCallback(() => periodChanges(index, shown, other), [index, shown, other])
  const steps = useSteps(begin)
  // Never an interval of other days beside these.
  const changes = steps?.of === begin ? steps.value : undefined
  return (
    <Section label={words.heading}>
      {now && then ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th scope="col">{formatRange(other.from, other.to)}</th>
              <th scope="col">{formatRange(shown.from, shown.to)}</th>
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => {
              const [a, b] = [then[row.figure], now[row.figure]]
              if (a === null && b === null) return null
              const cell = (value: number | null, figures: PeriodFigures) => (value === null ? m.insights.table.nothing : row.say(decimal(value * row.scale, row.digits), figures))
              return (
                <tr key={row.figure}>
                  <th scope="row">{row.name}</th>
                  <td>{cell(a, then)}</td>
                  <td>{cell(b, now)}</td>
                  <td>
                    {a === null || b === null ? m.insights.table.nothing : row.sayDifference(signed((b - a) * row.scale, row.digits))}
                    {changes && <span className={styles.interval}>{intervalOf(changes[row.figure], row)}</span>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      ) : (
        <p className={styles.note}>{words.notBegun}</p>
      )}
      <p className={styles.note}>{changes === null && now && then ? words.overlap : words.note}</p>
    </Section>
  )
}

function intervalOf(change: PeriodChange | null, { scale, digits }: Row): string {
  if (!change) return words.fewDays
  const [low, high] = [change.low * scale, change.high * scale]
  const unclear = change.verdict === 'no-clear-change'
  // One digit more where rounding would put a clear change onto 0.
  const more = !unclear && Math.min(Math.abs(low), Math.abs(high)) < 0.5 * 10 ** -digits ? 1 : 0
  return words.interval(signed(low, digits + more), signed(high, digits + more), unclear)
}
