// Mood as paths: the band, the mean, and dots where a line has nothing to go through.
import type { BucketSize } from '../buckets'
import type { Bucket, Spread } from '../mood-vs-contact'
import { MOST_DAY_DOTS, moodY, type Plot, pointX } from './plot'
import { dotPath, runs, smoothPath } from './smooth-path'

/** What the line goes through: for single days the mean of seven, which one good or bad day does not throw about. */
export const drawnSpread = (bucket: Bucket, size: BucketSize): Spread | null => (size === 'day' ? bucket.moving : bucket.mood)

export type MoodPaths = {
  band: string
  mean: string
  /** Points without neighbours. */
  alone: string
  /** Single days behind a mean of seven; empty where there are too many. */
  days: string
}

export function moodPaths(buckets: readonly Bucket[], size: BucketSize, plot: Plot, slots = buckets.length): MoodPaths {
  const x = (i: number) => pointX(plot, i, slots)
  const paths: MoodPaths = { band: '', mean: '', alone: '', days: '' }
  for (const { from, run } of runs(buckets.map((bucket) => drawnSpread(bucket, size)))) {
    const line = (of: 'mean' | 'low' | 'high') => run.map((spread, i) => ({ x: x(from + i), y: moodY(plot, spread[of]) }))
    const mean = line('mean')
    if (run.length === 1 && mean[0]) {
      paths.alone += dotPath(mean[0], 4)
      continue
    }
    paths.mean += smoothPath(mean)
    paths.band += `${smoothPath(line('high'))}${smoothPath(line('low'), 'back')}Z`
  }
  if (size === 'day' && buckets.length <= MOST_DAY_DOTS)
    buckets.forEach(({ mood }, i) => {
      if (mood) paths.days += dotPath({ x: x(i), y: moodY(plot, mood.mean) }, 2)
    })
  return paths
}
