// Days gathered into days, weeks or months. Only day keys are used, so clock changes cannot shift anything.
import { addDays, type DayKey, weekday } from '../time/day-key'

export const BUCKETS = ['day', 'week', 'month'] as const
export type BucketSize = (typeof BUCKETS)[number]

/** First day of a week: 0 Sunday, 1 Monday, 6 Saturday. */
export type WeekStart = 0 | 1 | 6

/** Both ends included. */
export type Stretch = { from: DayKey; to: DayKey }

export function startOfBucket(day: DayKey, size: BucketSize, weekStart: WeekStart = 1): DayKey {
  if (size === 'day') return day
  if (size === 'month') return `${day.slice(0, 7)}-01` as DayKey
  return addDays(day, -((weekday(day) - weekStart + 7) % 7))
}

export function endOfBucket(day: DayKey, size: BucketSize, weekStart: WeekStart = 1): DayKey {
  if (size === 'day') return day
  if (size === 'week') return addDays(startOfBucket(day, 'week', weekStart), 6)
  return addDays(addMonths(startOfBucket(day, 'month'), 1), -1)
}

/** The same day of the month `months` later, or that month's last day when it is shorter (31 Jan + 1 = 28 or 29 Feb). */
export function addMonths(day: DayKey, months: number): DayKey {
  const index = +day.slice(0, 4) * 12 + (+day.slice(5, 7) - 1) + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  const text = (n: number, width: number) => String(n).padStart(width, '0')
  return `${text(year, 4)}-${text(month, 2)}-${text(Math.min(+day.slice(8), longest), 2)}` as DayKey
}

/** The stretch cut into buckets, in order, clipped to it; across a year's end like across any other day. */
export function cut({ from, to }: Stretch, size: BucketSize, weekStart: WeekStart = 1): Stretch[] {
  const parts: Stretch[] = []
  for (let day = from; day <= to; ) {
    const end = endOfBucket(day, size, weekStart)
    parts.push({ from: day, to: end < to ? end : to })
    day = addDays(end, 1)
  }
  return parts
}
