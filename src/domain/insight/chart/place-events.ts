// Which events are written on the chart, and where: those whose words have room; the others keep a small mark.
import { m } from '../../messages/messages'
import type { DayKey } from '../../time/day-key'
import type { Stretch } from '../buckets'
import { type ChartEvent, EVENTS } from '../chart-events'
import { type Plot, pointX } from './plot'

/** More words than this above the line, or between line and bars, are noise. */
const MOST = 3
/** Average width of a letter of the italic label, in pixels at the usual text size. */
const LETTER = 6.4

/** Slips stand between mood and bars, everything else above. */
export type EventRow = 'top' | 'gap'
export type PlacedEvent = { event: ChartEvent; row: EventRow; x: number; /** Null where there is no room. */ words: string | null; leftward: boolean }

export type SayDay = (day: DayKey) => string

function eventWords({ what, name, day }: ChartEvent, say: SayDay): string {
  return m.insights.events[what](name, say(day))
}

/** In order of days. The newest slips and beginnings find room first: they say most. */
export function placeEvents(events: readonly ChartEvent[], buckets: readonly Stretch[], plot: Plot, say: SayDay): PlacedEvent[] {
  const placed: PlacedEvent[] = []
  // Range words stand at the left of the line above: "very good"; and above the bars.
  const taken: Record<EventRow, [from: number, to: number][]> = { top: [[0, plot.left + 84 * plot.text]], gap: [[0, plot.left]] }
  const written: Record<EventRow, number> = { top: 0, gap: 0 }
  const byWeight = [...events].sort((a, b) => EVENTS.indexOf(a.what) - EVENTS.indexOf(b.what) || (a.day > b.day ? -1 : 1))
  for (const event of byWeight) {
    const index = buckets.findIndex((bucket) => bucket.from <= event.day && event.day <= bucket.to)
    if (index === -1) continue
    const row = event.what === 'slip' ? 'gap' : 'top'
    const x = pointX(plot, index, buckets.length)
    const words = eventWords(event, say)
    const width = words.length * LETTER * plot.text + 12
    const leftward = x + width > plot.left + plot.inner
    const [from, to] = leftward ? [x - width, x] : [x, x + width]
    const room = written[row] < MOST && from >= plot.left && !taken[row].some(([a, b]) => from < b && to > a)
    if (room) {
      taken[row].push([from, to])
      written[row]++
    }
    placed.push({ event, row, x, words: room ? words : null, leftward })
  }
  return placed.sort((a, b) => a.x - b.x)
}
