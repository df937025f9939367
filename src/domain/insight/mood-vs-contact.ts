// The chart of the mission: mood against how often one was in contact, bucket by bucket.
import { KINDS } from '../people/supporter'
import { addDays, type DayKey } from '../time/day-key'
import { type BucketSize, cut, endOfBucket, type Stretch, type WeekStart } from './buckets'
import { type DayIndex, type KindCounts, noKinds } from './day-index'
import { daysOf } from './days'
import { quantile } from './quantile'

export type Spread = { mean: number; low: number; high: number; days: number }

export type Bucket = Stretch & {
  /** False for the current week or month, whose counts are still growing. */
  whole: boolean
  /** Over the daily means, so a day with five entries weighs as much as a day with one. Null without any. */
  mood: Spread | null
  /** For day buckets: the same over this day and the six before it. Null with fewer than `MOVING_LEAST` days. */
  moving: Spread | null
  checkIns: number
  contacts: number
  byKind: KindCounts
}

export const MOVING_DAYS = 7
export const MOVING_LEAST = 3
/** Share of days beyond each end of a range. */
const TAIL = 0.1

/**
 * Mood and contacts for each bucket of a stretch, every bucket present even when it holds nothing.
 * The range of `mood` is, for a day, its lowest to highest entry; for a week or month the 10th to 90th
 * percentile of its daily means (8 days in 10 lie there).
 */
export function moodVsContact(index: DayIndex, stretch: Stretch, size: BucketSize, weekStart: WeekStart = 1): Bucket[] {
  const days = daysOf(stretch)
  let next = 0
  return cut(stretch, size, weekStart).map((part) => {
    const start = next
    while (next < days.length && (days[next] as DayKey) <= part.to) next++
    return bucketOf(index, part, days.slice(start, next), size, part.to === endOfBucket(part.to, size, weekStart))
  })
}

function bucketOf(index: DayIndex, part: Stretch, days: readonly DayKey[], size: BucketSize, whole: boolean): Bucket {
  const means: number[] = []
  const bucket: Bucket = { ...part, whole, mood: null, moving: null, checkIns: 0, contacts: 0, byKind: noKinds() }
  for (const day of days) {
    const facts = index.days.get(day)
    if (!facts) continue
    if (facts.mood) means.push(facts.mood.mean)
    bucket.checkIns += facts.checkIns
    bucket.contacts += facts.contacts
    for (const kind of KINDS) bucket.byKind[kind] += facts.byKind[kind]
  }
  if (size === 'day') {
    const mood = index.days.get(part.from)?.mood
    bucket.mood = mood ? { ...mood, days: 1 } : null
    bucket.moving = movingOn(index, part.from)
  } else bucket.mood = spreadOf(means)
  return bucket
}

function movingOn(index: DayIndex, day: DayKey): Spread | null {
  const means: number[] = []
  for (let back = 0; back < MOVING_DAYS; back++) {
    const mood = index.days.get(addDays(day, -back))?.mood
    if (mood) means.push(mood.mean)
  }
  return means.length < MOVING_LEAST ? null : spreadOf(means)
}

function spreadOf(values: number[]): Spread | null {
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, low: quantile(values, TAIL), high: quantile(values, 1 - TAIL), days: values.length }
}

export type Summary = {
  /** Mean of the daily moods; null without any. */
  mood: number | null
  moodDays: number
  checkIns: number
  contacts: number
  days: number
}

/** The whole stretch in one line. */
export function summarise(index: DayIndex, stretch: Stretch): Summary {
  const summary: Summary = { mood: null, moodDays: 0, checkIns: 0, contacts: 0, days: 0 }
  let sum = 0
  for (const day of daysOf(stretch)) {
    summary.days++
    const facts = index.days.get(day)
    if (!facts) continue
    summary.checkIns += facts.checkIns
    summary.contacts += facts.contacts
    if (!facts.mood) continue
    sum += facts.mood.mean
    summary.moodDays++
  }
  if (summary.moodDays > 0) summary.mood = sum / summary.moodDays
  return summary
}
