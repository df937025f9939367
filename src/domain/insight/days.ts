// The days of a stretch, written out once: everything on the screen walks the same ones.
import { type DayKey, fromDayNumber, toDayNumber } from '../time/day-key'
import type { Stretch } from './buckets'

const written = new WeakMap<Stretch, readonly DayKey[]>()

/** Every day from `from` to `to`, both included, in order. The same stretch gives the same array. */
export function daysOf(stretch: Stretch): readonly DayKey[] {
  let days = written.get(stretch)
  if (!days) {
    const first = toDayNumber(stretch.from)
    days = Array.from({ length: Math.max(0, toDayNumber(stretch.to) - first + 1) }, (_, i) => fromDayNumber(first + i))
    written.set(stretch, days)
  }
  return days
}
