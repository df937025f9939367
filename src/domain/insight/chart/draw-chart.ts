// The chart as marks in the order they are painted: the screen and the picture are drawn from the same list.
import { MOODS } from '../../journal/check-in'
import { m } from '../../messages/messages'
import type { BucketSize } from '../buckets'
import type { ChartEvent } from '../chart-events'
import type { ContactParts } from '../contact-parts'
import type { Bucket } from '../mood-vs-contact'
import { axisTicks, type AxisTick, countTicks } from './axis-ticks'
import { drawnSpread, moodPaths } from './mood-paths'
import { placeEvents, type SayDay } from './place-events'
import { barsTop, baseY, moodY, type Plot, pointX } from './plot'
import { dotPath } from './smooth-path'

export type ChartContent = {
  buckets: readonly Bucket[]
  size: BucketSize
  bars: ContactParts
  events: readonly ChartEvent[]
  /** Another period laid under this one, point by point; null for none. */
  other: readonly Bucket[] | null
}

export type Mark =
  | { is: 'line'; role: 'grid' | 'tick' | 'base' | 'event' | 'sign'; x1: number; y1: number; x2: number; y2: number }
  | { is: 'text'; role: 'axis' | 'words' | 'event'; x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string }
  | { is: 'path'; role: 'band' | 'mean' | 'other' | 'day' | 'dot'; d: string }
  | { is: 'bars'; part: number; d: string; /** Too narrow for textures and for air between parts. */ narrow: boolean }

/** Words of the axis and the events, in the person's locale. */
export type Say = { axis: (bucket: Bucket, style: AxisTick['style']) => string; day: SayDay }

const WIDEST_BAR = 14

export function drawChart(content: ChartContent, plot: Plot, say: Say): Mark[] {
  const { buckets, size, other } = content
  const mood = moodPaths(buckets, size, plot)
  const paths: Mark[] = [
    { is: 'path', role: 'band', d: mood.band },
    { is: 'path', role: 'other', d: other ? moodPaths(other.slice(0, buckets.length), size, plot, buckets.length).mean : '' },
    { is: 'path', role: 'day', d: mood.days },
    { is: 'path', role: 'mean', d: mood.mean },
    { is: 'path', role: 'dot', d: mood.alone + lastDot(buckets, size, plot) },
  ]
  return [...frame(content, plot), ...timeAxis(content, plot, say), ...paths.filter((mark) => mark.is !== 'path' || mark.d !== ''), ...bars(content, plot), ...eventMarks(content, plot, say), { is: 'line', role: 'base', ...across(plot), y1: baseY(plot) + 0.5, y2: baseY(plot) + 0.5 }]
}

/** The count axis of the bars: round marks up to the tallest. */
export function countAxis({ counts }: ContactParts): number[] {
  return countTicks(Math.max(1, ...counts.map((row) => row.reduce((sum, n) => sum + n, 0))))
}

const across = (plot: Plot) => ({ x1: plot.left, x2: plot.left + plot.inner })
/** A third of a letter's height below the middle of a line, where its foot stands. */
const FOOT = 4.2

function frame({ size, bars }: ChartContent, plot: Plot): Mark[] {
  const { text } = plot
  const ticks = countAxis(bars)
  const most = ticks.at(-1) ?? 1
  const row = (y: number, label: number): Mark[] => [
    { is: 'line', role: 'grid', ...across(plot), y1: y, y2: y },
    { is: 'text', role: 'axis', x: plot.left - 10, y: y + FOOT * text, anchor: 'end', text: String(label) },
  ]
  const words = (y: number, what: string): Mark => ({ is: 'text', role: 'words', x: plot.left + 4, y, anchor: 'start', text: what })
  return [
    ...MOODS.flatMap((mood) => row(moodY(plot, mood), mood)),
    ...ticks.flatMap((n) => row(baseY(plot) - (n / most) * plot.barsHeight, n)),
    words(moodY(plot, 5) - 6 * text, m.insights.veryGood),
    words(moodY(plot, 1) - 6 * text, m.insights.veryLow),
    words(barsTop(plot) - 8 * text, m.insights.contactsPer[size]),
  ]
}

function timeAxis({ buckets, size }: ChartContent, plot: Plot, say: Say): Mark[] {
  const week = size === 'week'
  const step = plot.inner / Math.max(1, buckets.length)
  const base = baseY(plot)
  return axisTicks(buckets, size, Math.floor(plot.inner / (56 * plot.text))).flatMap((tick): Mark[] => {
    const bucket = buckets[tick.index]
    if (!bucket) return []
    const x = week ? plot.left + tick.index * step : pointX(plot, tick.index, buckets.length)
    return [
      { is: 'line', role: 'tick', x1: x, x2: x, y1: base, y2: base + 5 },
      { is: 'text', role: 'axis', x: x + (week ? 4 : 0), y: base + 18 * plot.text, anchor: week ? 'start' : 'middle', text: say.axis(bucket, tick.style) },
    ]
  })
}

const write = (n: number) => Math.round(n * 100) / 100

/** One path for each part: as few things to draw as there are parts. */
function bars({ buckets, bars: { parts, counts } }: ChartContent, plot: Plot): Mark[] {
  const most = countAxis({ parts, counts }).at(-1) ?? 1
  const step = plot.inner / Math.max(1, buckets.length)
  const width = Math.max(1, Math.min(WIDEST_BAR, Math.round(step * 0.68)))
  const unit = plot.barsHeight / most
  const tops = buckets.map(() => baseY(plot))
  return parts.map((_, part) => {
    let d = ''
    counts.forEach((row, i) => {
      const high = (row[part] ?? 0) * unit
      if (high === 0) return
      d += `M${write(pointX(plot, i, buckets.length) - width / 2)} ${write(tops[i] ?? 0)}v${write(-high)}h${width}v${write(high)}z`
      tops[i] = (tops[i] ?? 0) - high
    })
    return { is: 'bars', part, d, narrow: width < 5 }
  })
}

function eventMarks({ buckets, events }: ChartContent, plot: Plot, say: Say): Mark[] {
  const { text } = plot
  const placed = placeEvents(events, buckets, plot, say.day).map((one) => ({ ...one, y: one.row === 'top' ? plot.moodTop - 6 * text : barsTop(plot) - 26 * text, line: one.row === 'top' ? plot.moodTop : barsTop(plot) }))
  const lines = placed.map(({ x, y, line, words }): Mark =>
    words === null ? { is: 'line', role: 'sign', x1: x, x2: x, y1: line - 4, y2: line + 4 } : { is: 'line', role: 'event', x1: x, x2: x, y1: y - 8 * text, y2: baseY(plot) },
  )
  // Words lie over all lines: their halo keeps them readable.
  return [...lines, ...placed.flatMap(({ x, y, words, leftward }): Mark[] => (words === null ? [] : [{ is: 'text', role: 'event', x: x + (leftward ? -6 : 6), y, anchor: leftward ? 'end' : 'start', text: words }]))]
}

function lastDot(buckets: readonly Bucket[], size: BucketSize, plot: Plot): string {
  const at = lastDrawn(buckets, size)
  return at ? dotPath({ x: pointX(plot, at.index, buckets.length), y: moodY(plot, at.mean) }, 4.5) : ''
}

/** The last point of the line; null when there is none. */
export function lastDrawn(buckets: readonly Bucket[], size: BucketSize): { index: number; mean: number } | null {
  for (let index = buckets.length - 1; index >= 0; index--) {
    const spread = drawnSpread(buckets[index] as Bucket, size)
    if (spread) return { index, mean: spread.mean }
  }
  return null
}

/** What happened in one bucket beside mood and contact, in words. */
export function eventsWithin(events: readonly ChartEvent[], bucket: Bucket, say: SayDay): string[] {
  return events.filter(({ day }) => bucket.from <= day && day <= bucket.to).map(({ what, name, day }) => m.insights.eventsInFull[what](name, say(day)))
}
