// Mood by day of the week: seven dots on the scale of mood, each with its figure.
import type { WeekdayMood } from '@domain/insight/weekday-moods'
import { m } from '@domain/messages/messages'
import { addDays, type DayKey } from '@domain/time/day-key'
import { Section } from '@ui/Section'
import { decimal } from './numbers'
import { useSize } from './use-size'
import { weekdayLabel } from './weekday-label'
import styles from './WeekdayMoods.module.css'

const words = m.insights.weekdays
/** A Sunday: the names of the days follow from it. */
const SUNDAY = '2026-11-22' as DayKey
const HEIGHT = 96

export function WeekdayMoods({ moods }: { moods: readonly WeekdayMood[] }) {
  const [ref, { width, text }] = useSize<HTMLDivElement>()
  const named = moods.map((one) => ({ ...one, name: weekdayLabel(addDays(SUNDAY, one.weekday)) }))
  const foot = 22 * text
  const x = (i: number) => ((i + 0.5) / 7) * width
  const y = (mood: number) => 18 * text + ((5 - mood) / 4) * HEIGHT
  const bottom = y(1) + 8
  return (
    <Section label={words.heading}>
      <div ref={ref} role="img" aria-label={words.picture(named.map(({ name, mean }) => words.row(name, mean === null ? words.few : decimal(mean))))}>
        {width > 0 && (
          <svg width={width} height={bottom + foot} className={styles.picture} aria-hidden>
            {[1, 3, 5].map((mood) => (
              <line key={mood} className={styles.line} x1={0} x2={width} y1={y(mood)} y2={y(mood)} />
            ))}
            {named.map(({ name, mean }, i) => (
              <g key={name}>
                {mean !== null && <line className={styles.stem} x1={x(i)} x2={x(i)} y1={y(1)} y2={y(mean)} />}
                {mean !== null && <circle className={styles.dot} cx={x(i)} cy={y(mean)} r={5} />}
                <text className={styles.figure} x={x(i)} y={(mean === null ? y(1) : y(mean)) - 10} textAnchor="middle">
                  {mean === null ? '–' : decimal(mean)}
                </text>
                <text className={styles.day} x={x(i)} y={bottom + 14 * text} textAnchor="middle">
                  {name}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
      <p className={styles.note}>{words.note(moods.reduce((sum, one) => sum + one.days, 0))}</p>
    </Section>
  )
}
