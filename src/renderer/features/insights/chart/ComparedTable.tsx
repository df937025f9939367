// Two periods side by side in figures: what was, with over how many days. No verdict.
import type { Stretch } from '@domain/insight/buckets'
import { type PeriodFigures, periodFigures } from '@domain/insight/compared'
import type { DayIndex } from '@domain/insight/day-index'
import { m } from '@domain/messages/messages'
import { formatRange } from '@ui/dates'
import { Section } from '@ui/Section'
import { decimal } from '../numbers'
import styles from './ComparedTable.module.css'

const words = m.insights.compare

type Row = { name: string; value: (figures: PeriodFigures) => number | null; say: (value: number, figures: PeriodFigures) => string; sayDifference: (by: number) => string }

const ROWS: readonly Row[] = [
  { name: words.mood, value: ({ mood }) => mood, say: (value, { moodDays }) => words.over(decimal(value), moodDays), sayDifference: signed },
  { name: words.contacts, value: ({ contactsAWeek }) => contactsAWeek, say: (value, { days }) => words.over(decimal(value), days), sayDifference: signed },
  { name: words.contactDays, value: ({ contactDays }) => contactDays * 100, say: (value) => words.share(decimal(value, 0)), sayDifference: (by) => words.points(signed(by, 0)) },
  { name: words.urge, value: ({ urge }) => urge, say: (value, { urgeDays }) => words.over(decimal(value), urgeDays), sayDifference: signed },
]

function signed(by: number, digits = 1): string {
  const written = decimal(by, digits)
  return by > 0 && Number(written) !== 0 ? `+${written}` : written
}

export function ComparedTable({ index, shown, other }: { index: DayIndex; shown: Stretch; other: Stretch }) {
  const [now, then] = [periodFigures(index, shown), periodFigures(index, other)]
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
            {ROWS.map(({ name, value, say, sayDifference }) => {
              const [a, b] = [value(then), value(now)]
              if (a === null && b === null) return null
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{a === null ? m.insights.table.nothing : say(a, then)}</td>
                  <td>{b === null ? m.insights.table.nothing : say(b, now)}</td>
                  <td>{a === null || b === null ? m.insights.table.nothing : sayDifference(b - a)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      ) : (
        <p className={styles.note}>{words.notBegun}</p>
      )}
      <p className={styles.note}>{words.note}</p>
    </Section>
  )
}
