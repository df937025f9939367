// Where the time axis is written on, so that labels never touch and every year is named.
import type { Bucket } from '../mood-vs-contact'
import type { BucketSize } from '../buckets'
import { weekday } from '../../time/day-key'

export type AxisTick = { index: number; style: 'day' | 'month' | 'month-and-year' | 'year' }

/** `room` is how many labels fit side by side. */
export function axisTicks(buckets: readonly Bucket[], size: BucketSize, room: number): AxisTick[] {
  const months = monthStarts(buckets)
  if (size === 'day' && buckets.length <= 45)
    return thin(buckets.flatMap((bucket, index) => (weekday(bucket.from) === 1 ? [{ index, style: 'day' as const }] : [])), room)
  if (size === 'day' && months.length < 2) return thin(buckets.map((_, index) => ({ index, style: 'day' as const })), room)
  // Within one year the range in the toolbar says which.
  const oneYear = buckets[0]?.from.slice(0, 4) === buckets.at(-1)?.to.slice(0, 4)
  if (months.length <= room)
    return months.map((index, i) => ({ index, style: !oneYear && (i === 0 || isJanuary(buckets[index])) ? ('month-and-year' as const) : ('month' as const) }))
  const quarters = months.filter((index) => [0, 3, 6, 9].includes(monthOf(buckets[index])))
  if (quarters.length <= room) return quarters.map((index) => ({ index, style: isJanuary(buckets[index]) ? 'month-and-year' : 'month' }))
  return thin(months.filter((index) => isJanuary(buckets[index])).map((index) => ({ index, style: 'year' as const })), room)
}

/** The bucket in which each month begins. */
function monthStarts(buckets: readonly Bucket[]): number[] {
  return buckets.flatMap((bucket, index) => (bucket.from.endsWith('-01') || bucket.from.slice(0, 7) !== bucket.to.slice(0, 7) ? [index] : []))
}

// A week that straddles two months is where the second begins.
const monthOf = (bucket: Bucket | undefined) => (bucket ? +bucket.to.slice(5, 7) - 1 : -1)
const isJanuary = (bucket: Bucket | undefined) => monthOf(bucket) === 0

function thin(ticks: AxisTick[], room: number): AxisTick[] {
  const step = Math.max(1, Math.ceil(ticks.length / Math.max(1, room)))
  return ticks.filter((_, i) => i % step === 0)
}

/** Round marks for a count axis: 0, then two or three steps that reach `most`. */
export function countTicks(most: number): number[] {
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000]
  const step = steps.find((s) => s * 3 >= most) ?? Math.ceil(most / 3)
  const last = Math.max(1, Math.ceil(most / step))
  return Array.from({ length: last + 1 }, (_, i) => i * step)
}
