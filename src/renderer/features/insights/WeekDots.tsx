// The weeks as dots: contacts across, mood upwards. The numbers are in the sentence beside it and in the table of the chart.
import { dotPath } from '@domain/insight/chart/smooth-path'
import type { WeekPoint } from '@domain/insight/weekly-link'
import { m } from '@domain/messages/messages'
import { useSize } from './use-size'
import styles from './WeekDots.module.css'

const words = m.insights.weekly
const MOODS = [1, 2, 3, 4, 5] as const

/** Half-transparent dots darken where weeks lie on each other; within one path they would not. So few layers do for that. */
const LAYERS = 3

function placed(weeks: readonly WeekPoint[]): WeekPoint[][] {
  const layers = Array.from({ length: LAYERS }, (): WeekPoint[] => [])
  weeks.forEach((week, i) => layers[i % LAYERS]?.push(week))
  return layers
}

export function WeekDots({ weeks }: { weeks: readonly WeekPoint[] }) {
  const [ref, { width, text }] = useSize<HTMLDivElement>()
  const most = Math.max(4, ...weeks.map((week) => week.contacts))
  const [left, bottom, height] = [20 * text, 34 * text, 150 + 34 * text]
  const x = (contacts: number) => left + 6 + (contacts / most) * (width - left - 16)
  const y = (mood: number) => 8 + ((5 - mood) / 4) * (height - bottom - 16)
  const step = Math.ceil(most / 4)
  return (
    <div ref={ref} className={styles.picture} role="img" aria-label={words.picture(weeks.length, most)}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden>
          {MOODS.map((mood) => (
            <g key={mood}>
              <line className={styles.line} x1={left} x2={width - 2} y1={y(mood)} y2={y(mood)} />
              <text className={styles.mark} x={left - 6} y={y(mood) + 4 * text} textAnchor="end">
                {mood}
              </text>
            </g>
          ))}
          {Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step).map((mark) => (
            <text key={mark} className={styles.mark} x={x(mark)} y={height - bottom + 12 * text} textAnchor="middle">
              {mark}
            </text>
          ))}
          <text className={styles.name} x={width - 2} y={height - 4 * text} textAnchor="end">
            {words.contacts}
          </text>
          <text className={styles.name} x={left + 2} y={height - 4 * text}>
            {`↑ ${words.mood}`}
          </text>
          {placed(weeks).map((same, i) => (
            <path key={i} className={styles.dot} d={same.map((week) => dotPath({ x: x(week.contacts), y: y(week.mood) }, 4)).join('')} />
          ))}
        </svg>
      )}
    </div>
  )
}
