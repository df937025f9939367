// The marks of the chart, drawn by recharts: the only file that imports it.
import { memo } from 'react'
import { Area, Bar, ComposedChart, type DotItemDotProps, Line, XAxis, YAxis } from 'recharts'
import type { BucketSize } from '@domain/insight/buckets'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import type { Kind } from '@domain/people/supporter'
import { kindInk } from '@ui/kind-shapes'
import { MOST_DAY_DOTS, type Plot } from './plot'
import styles from './MoodContactChart.module.css'

type Props = { buckets: readonly Bucket[]; size: BucketSize; kinds: readonly Kind[]; plot: Plot; most: number }

type Row = { mean: number | null; range: [number, number] | null; day: number | null; alone: boolean } & Record<Kind, number>

function rowsOf(buckets: readonly Bucket[], size: BucketSize): Row[] {
  const drawn = buckets.map((bucket) => (size === 'day' ? bucket.moving : bucket.mood))
  return buckets.map((bucket, i) => {
    const spread = drawn[i]
    return {
      mean: spread?.mean ?? null,
      range: spread ? [spread.low, spread.high] : null,
      day: size === 'day' ? (bucket.mood?.mean ?? null) : null,
      alone: spread !== null && !drawn[i - 1] && !drawn[i + 1],
      ...bucket.byKind,
    }
  })
}

/** A line cannot show a point without neighbours; a dot can. */
function aloneDot({ cx, cy, payload, index }: DotItemDotProps) {
  return (payload as Row).alone ? <circle key={index} cx={cx} cy={cy} r={4} className={styles.point} /> : <g key={index} />
}

function dayDot({ cx, cy, payload, index }: DotItemDotProps) {
  return (payload as Row).day !== null ? <circle key={index} cx={cx} cy={cy} r={2} className={styles.day} /> : <g key={index} />
}

export const ChartMarks = memo(function ChartMarks({ buckets, size, kinds, plot, most }: Props) {
  const rows = rowsOf(buckets, size)
  const step = plot.inner / Math.max(1, buckets.length)
  const bar = Math.max(1, Math.min(14, Math.round(step * 0.68)))
  const shared = { width: plot.width, data: rows, accessibilityLayer: false }
  const still = { isAnimationActive: false, activeDot: false as const, connectNulls: false, tooltipType: 'none' as const }
  return (
    <>
      <ComposedChart {...shared} height={plot.moodTop + plot.moodHeight + 8} margin={{ top: plot.moodTop, right: plot.right, bottom: 8, left: plot.left }} className={styles.marks}>
        <XAxis hide scale="band" />
        <YAxis hide type="number" domain={[1, 5]} width={0} />
        <Area {...still} type="monotone" dataKey="range" stroke="none" fill="var(--band)" fillOpacity={1} dot={false} />
        {size === 'day' && buckets.length <= MOST_DAY_DOTS && <Line {...still} dataKey="day" stroke="none" dot={dayDot} />}
        <Line {...still} type="monotone" dataKey="mean" stroke="var(--accent)" strokeWidth={2.25} dot={aloneDot} />
      </ComposedChart>
      <ComposedChart
        {...shared}
        height={plot.barsHeight}
        margin={{ top: 0, right: plot.right, bottom: 0, left: plot.left }}
        className={styles.marks}
        style={{ top: plot.moodTop + plot.moodHeight + plot.gap }}
      >
        <XAxis hide scale="band" />
        <YAxis hide type="number" domain={[0, most]} width={0} />
        {kinds.map((kind) => (
          <Bar
            key={kind}
            dataKey={kind}
            stackId="contacts"
            isAnimationActive={false}
            barSize={bar}
            fill={kindInk(kind)}
            stroke="var(--sheet)"
            strokeWidth={bar >= 5 ? 1.5 : 0}
          />
        ))}
      </ComposedChart>
    </>
  )
})
