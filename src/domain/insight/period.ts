// The stretch of time Insights shows, and turning its pages.
import { addDays, type DayKey, daysBetween } from '../time/day-key'
import { addMonths, BUCKETS, type BucketSize, startOfBucket, type Stretch, type WeekStart } from './buckets'

/** The usual periods; besides them a person may choose days of their own. */
export const PERIODS = ['month', 'quarter', 'half', 'year', 'all'] as const
export type Period = (typeof PERIODS)[number]

const MONTHS: Record<Exclude<Period, 'all'>, number> = { month: 1, quarter: 3, half: 6, year: 12 }
const USUAL: Record<Period, BucketSize> = { month: 'day', quarter: 'week', half: 'week', year: 'week', all: 'month' }

/** A chart stays quick and legible below this many points. */
export const MOST_POINTS = 400
const ROUGH_DAYS: Record<BucketSize, number> = { day: 1, week: 7, month: 30.4 }

/**
 * The stretch on page `page` (0 ends today, 1 is the one before, …). It starts at the start of a whole
 * bucket, so only the current bucket can be unfinished. `all` has one page, from the first entry on.
 */
export function periodPage(
  period: Period,
  page: number,
  size: BucketSize,
  today: DayKey,
  first: DayKey | null,
  weekStart: WeekStart = 1,
): Stretch {
  if (period === 'all') return { from: startOfBucket(first ?? today, size, weekStart), to: today }
  let to = today
  for (;;) {
    const from = startOfBucket(addDays(addMonths(to, -MONTHS[period]), 1), size, weekStart)
    if (page-- <= 0) return { from, to }
    to = addDays(from, -1)
  }
}

/** Whether anything was entered before this stretch. */
export function hasEarlier(period: Period, stretch: Stretch, first: DayKey | null): boolean {
  return period !== 'all' && first !== null && first < stretch.from
}

/** The sizes that give a readable chart for this period: at least two points, at most 400. */
export function sizesFor(period: Period, today: DayKey, first: DayKey | null): BucketSize[] {
  return sizesForDays(period === 'all' ? daysBetween(first ?? today, today) + 1 : MONTHS[period] * 30.4)
}

/** The same for days of one's own choice. */
export function sizesForDays(days: number): BucketSize[] {
  return BUCKETS.filter((size) => days / ROUGH_DAYS[size] <= MOST_POINTS && (size === 'day' || days / ROUGH_DAYS[size] >= 2))
}

/** The person's choice where it suits the period, else the usual one, else the nearest that fits. */
export function sizeFor(period: Period, wanted: BucketSize | null, today: DayKey, first: DayKey | null): BucketSize {
  const sizes = sizesFor(period, today, first)
  return suiting(sizes, wanted) ?? suiting(sizes, USUAL[period]) ?? sizes.at(-1) ?? 'day'
}

/** As `sizeFor`, for days of one's own choice: single days up to six weeks, weeks up to two years, then months. */
export function sizeForDays(days: number, wanted: BucketSize | null): BucketSize {
  const sizes = sizesForDays(days)
  return suiting(sizes, wanted) ?? suiting(sizes, days <= 45 ? 'day' : days <= 800 ? 'week' : 'month') ?? sizes.at(-1) ?? 'day'
}

const suiting = (sizes: readonly BucketSize[], wanted: BucketSize | null) => (wanted && sizes.includes(wanted) ? wanted : null)

/** Days of one's own choice, begun at the start of a whole bucket and never beyond today. */
export function ownStretch({ from, to }: Stretch, size: BucketSize, today: DayKey, weekStart: WeekStart = 1): Stretch {
  const end = to > today ? today : to
  return { from: startOfBucket(from < end ? from : end, size, weekStart), to: end }
}
