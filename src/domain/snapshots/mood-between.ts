// Mood and contacts between two days, beside the story of the map. Neither explains the other.
import { type BucketSize, type Stretch, type WeekStart } from '../insight/buckets'
import type { DayIndex } from '../insight/day-index'
import { type Bucket, moodVsContact, type Summary, summarise } from '../insight/mood-vs-contact'
import { type DayKey, daysBetween } from '../time/day-key'

export type MoodBetween = { size: BucketSize; buckets: Bucket[]; summary: Summary }

/** Longest stretch shown day by day, and week by week, in days. */
const BY_DAY = 45
const BY_WEEK = 550

/** The stretch from one map to the other, both days included, cut so that the line stays legible. */
export function moodBetween(index: DayIndex, from: DayKey, to: DayKey, weekStart: WeekStart = 1): MoodBetween {
  const stretch: Stretch = { from, to }
  const days = daysBetween(from, to)
  const size = days <= BY_DAY ? 'day' : days <= BY_WEEK ? 'week' : 'month'
  return { size, buckets: moodVsContact(index, stretch, size, weekStart), summary: summarise(index, stretch) }
}

export type MoodPoint = { x: number; y: number; bucket: Bucket }
/** Unbroken runs of the line; a run of one point is drawn as a dot. */
export type MoodLine = { runs: MoodPoint[][]; at: (mood: number) => number }

/**
 * The mean mood of each bucket as points in a box `width` by `height`, mood 5 at the top and 1 at the
 * bottom. A bucket without an entry breaks the line: a gap stays a gap.
 */
export function moodLine(buckets: readonly Bucket[], width: number, height: number): MoodLine {
  const at = (mood: number) => ((5 - mood) / 4) * height
  const step = buckets.length > 1 ? width / (buckets.length - 1) : 0
  const runs: MoodPoint[][] = []
  let run: MoodPoint[] | null = null
  for (const [i, bucket] of buckets.entries()) {
    if (!bucket.mood) run = null
    else {
      if (!run) runs.push((run = []))
      run.push({ x: buckets.length > 1 ? i * step : width / 2, y: at(bucket.mood.mean), bucket })
    }
  }
  return { runs, at }
}
