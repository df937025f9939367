// Where days lie on the strip of the whole journal, and what moving its window makes of them.
import type { Stretch } from '@domain/insight/buckets'
import { addDays, type DayKey, daysBetween } from '@domain/time/day-key'

/** Fewer days make no chart. */
export const LEAST_DAYS = 7

export type Strip = { whole: Stretch; left: number; inner: number }
export type Grip = 'from' | 'to' | 'both'

const length = ({ from, to }: Stretch) => daysBetween(from, to) + 1

/** Left edge of a day. */
export function dayX({ whole, left, inner }: Strip, day: DayKey): number {
  return left + (daysBetween(whole.from, day) / length(whole)) * inner
}

export function dayAt({ whole, left, inner }: Strip, x: number): DayKey {
  const day = Math.floor(((x - left) / inner) * length(whole))
  return addDays(whole.from, Math.max(0, Math.min(length(whole) - 1, day)))
}

/** The window with one grip moved by some days: never shorter than a week, never beyond the journal. */
export function moved({ from, to }: Stretch, grip: Grip, by: number, whole: Stretch): Stretch {
  const within = (days: number, least: number, most: number) => Math.max(least, Math.min(most, days))
  if (grip === 'from') return { from: addDays(from, within(by, daysBetween(from, whole.from), Math.max(0, length({ from, to }) - LEAST_DAYS))), to }
  if (grip === 'to') return { from, to: addDays(to, within(by, Math.min(0, LEAST_DAYS - length({ from, to })), daysBetween(to, whole.to))) }
  const shift = within(by, Math.min(0, daysBetween(from, whole.from)), Math.max(0, daysBetween(to, whole.to)))
  return { from: addDays(from, shift), to: addDays(to, shift) }
}

/** A new window drawn from one day to another, either way, at least a week long. */
export function drawnOver(a: DayKey, b: DayKey, whole: Stretch): Stretch {
  const [from, to] = a < b ? [a, b] : [b, a]
  const short = LEAST_DAYS - length({ from, to })
  if (short <= 0) return { from, to }
  const end = addDays(to, Math.min(short, daysBetween(to, whole.to)))
  return { from: addDays(end, 1 - LEAST_DAYS) < whole.from ? whole.from : addDays(end, 1 - LEAST_DAYS), to: end }
}
