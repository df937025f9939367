// Which first times are written on the chart, and where: only those whose words have room.
import type { FirstTime } from '@domain/insight/first-times'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { type Plot, pointX } from './plot'

/** More labels than this on one chart are noise. */
const MOST = 2
/** Average width of a letter of the italic label, in pixels at the usual text size. */
const LETTER = 6.4

export type PlacedFirstTime = { first: FirstTime; x: number; leftward: boolean }

/** Later ones come first: the newest beginning says most. */
export function placeFirstTimes(firstTimes: readonly FirstTime[], buckets: readonly Bucket[], plot: Plot, text: number): PlacedFirstTime[] {
  const placed: PlacedFirstTime[] = []
  // The range word "very good" stands at the left of the same line.
  const taken: [from: number, to: number][] = [[0, plot.left + 84 * text]]
  for (const first of [...firstTimes].reverse()) {
    const index = buckets.findIndex((bucket) => bucket.from <= first.day && first.day <= bucket.to)
    if (index === -1 || placed.length === MOST) continue
    const x = pointX(plot, index, buckets.length)
    const width = m.insights.firstTime(first.name).length * LETTER * text + 12
    const leftward = x + width > plot.left + plot.inner
    const [from, to] = leftward ? [x - width, x] : [x, x + width]
    if (taken.some(([a, b]) => from < b && to > a)) continue
    taken.push([from, to])
    placed.push({ first, x, leftward })
  }
  return placed
}
