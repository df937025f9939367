// What the marks stand on: grid, axes, range words, and the first times at a group.
import { memo } from 'react'
import type { BucketSize } from '@domain/insight/buckets'
import type { FirstTime } from '@domain/insight/first-times'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { MOODS } from '@domain/journal/check-in'
import { m } from '@domain/messages/messages'
import { axisLabel } from './axis-label'
import { axisTicks, type AxisTick } from './axis-ticks'
import { placeFirstTimes } from './place-first-times'
import { moodY, type Plot, pointX } from './plot'
import styles from './MoodContactChart.module.css'

type Props = { buckets: readonly Bucket[]; size: BucketSize; plot: Plot; counts: readonly number[]; text: number; firstTimes: readonly FirstTime[] }

export const ChartFrame = memo(function ChartFrame({ buckets, size, plot, counts, text, firstTimes }: Props) {
  const end = plot.left + plot.inner
  const barsTop = plot.moodTop + plot.moodHeight + plot.gap
  const base = barsTop + plot.barsHeight
  const most = counts.at(-1) ?? 1
  const ticks = axisTicks(buckets, size, Math.floor(plot.inner / (56 * text)))
  const step = plot.inner / Math.max(1, buckets.length)
  const label = (tick: AxisTick) => {
    const bucket = buckets[tick.index]
    if (!bucket) return ''
    return axisLabel(tick.style === 'day' ? bucket.from : bucket.to, tick.style)
  }
  return (
    <svg className={styles.frame} width={plot.width} height={plot.height} aria-hidden>
      {MOODS.map((mood) => (
        <g key={mood}>
          <line className={styles.grid} x1={plot.left} x2={end} y1={moodY(plot, mood)} y2={moodY(plot, mood)} />
          <text className={styles.axis} x={plot.left - 10} y={moodY(plot, mood)} dy="0.35em" textAnchor="end">
            {mood}
          </text>
        </g>
      ))}
      <text className={styles.words} x={plot.left + 4} y={moodY(plot, 5) - 6 * text}>
        {m.insights.veryGood}
      </text>
      <text className={styles.words} x={plot.left + 4} y={moodY(plot, 1) - 6 * text}>
        {m.insights.veryLow}
      </text>
      {counts.map((n) => (
        <g key={n}>
          <line className={styles.grid} x1={plot.left} x2={end} y1={base - (n / most) * plot.barsHeight} y2={base - (n / most) * plot.barsHeight} />
          <text className={styles.axis} x={plot.left - 10} y={base - (n / most) * plot.barsHeight} dy="0.35em" textAnchor="end">
            {n}
          </text>
        </g>
      ))}
      <text className={styles.words} x={plot.left + 4} y={barsTop - 8 * text}>
        {m.insights.contactsPer[size]}
      </text>
      {ticks.map((tick) => {
        const x = size === 'week' ? plot.left + tick.index * step : pointX(plot, tick.index, buckets.length)
        return (
          <g key={tick.index}>
            <line className={styles.tick} x1={x} x2={x} y1={base} y2={base + 5} />
            <text className={styles.axis} x={x + (size === 'week' ? 4 : 0)} y={base + 18 * text} textAnchor={size === 'week' ? 'start' : 'middle'}>
              {label(tick)}
            </text>
          </g>
        )
      })}
      {placeFirstTimes(firstTimes, buckets, plot, text).map(({ first, x, leftward }) => (
        <g key={first.name}>
          <line className={styles.first} x1={x} x2={x} y1={plot.moodTop - 14 * text} y2={base} />
          <text className={styles.firstName} x={x + (leftward ? -6 : 6)} y={plot.moodTop - 6 * text} textAnchor={leftward ? 'end' : 'start'}>
            {m.insights.firstTime(first.name)}
          </text>
        </g>
      ))}
    </svg>
  )
})
