// The chart's figures for a spreadsheet: one row a bucket, days as ISO 8601, decimals with a point.
import { csvTable, neutral } from '../../exchange/csv-cells'
import { m } from '../../messages/messages'
import { type ChartContent, eventsWithin } from './draw-chart'
import { drawnSpread } from './mood-paths'

const words = m.insights
const figure = (n: number | undefined | null) => (n === undefined || n === null ? '' : String(Math.round(n * 1000) / 1000))

export function chartCsv({ buckets, size, bars, events, other }: ChartContent): string {
  const head = [
    words.save.from,
    words.save.to,
    words.table.mood,
    ...(size === 'day' ? [words.table.moving] : []),
    words.save.spread.low,
    words.save.spread.high,
    words.table.days,
    words.save.checkIns,
    words.table.contacts,
    ...bars.parts.map(({ name }) => name),
    ...(other ? [words.save.otherMood] : []),
    words.save.also,
  ]
  const rows = buckets.map((bucket, i) => [
    bucket.from,
    bucket.to,
    figure(bucket.mood?.mean),
    ...(size === 'day' ? [figure(bucket.moving?.mean)] : []),
    figure(bucket.mood?.low),
    figure(bucket.mood?.high),
    figure(bucket.mood?.days ?? 0),
    figure(bucket.checkIns),
    figure(bucket.contacts),
    ...bars.parts.map((_, part) => figure(bars.counts[i]?.[part] ?? 0)),
    ...(other ? [figure(other[i] && drawnSpread(other[i], size)?.mean)] : []),
    eventsWithin(events, bucket, (day) => day).join('; '),
  ])
  return csvTable([head, ...rows].map((row) => row.map(neutral)))
}
