// Mood by day of the week: a mean for each, and over how many days. Compared by eye, not tested.
import { weekday } from '../time/day-key'
import type { Stretch, WeekStart } from './buckets'
import type { DayIndex } from './day-index'
import { daysOf } from './days'

export type WeekdayMood = {
  /** 0 Sunday to 6 Saturday. */
  weekday: number
  /** Mean of the days' mean moods; null with fewer than `LEAST_WEEKDAY` of them. */
  mean: number | null
  days: number
}

export const LEAST_WEEKDAY = 3

/** All seven, from the first day of the week on. */
export function weekdayMoods(index: DayIndex, stretch: Stretch, weekStart: WeekStart): WeekdayMood[] {
  const sums = Array.from({ length: 7 }, () => ({ sum: 0, days: 0 }))
  for (const day of daysOf(stretch)) {
    const mood = index.days.get(day)?.mood
    const held = sums[weekday(day)]
    if (!mood || !held) continue
    held.sum += mood.mean
    held.days++
  }
  return Array.from({ length: 7 }, (_, i) => {
    const at = (weekStart + i) % 7
    const { sum, days } = sums[at] ?? { sum: 0, days: 0 }
    return { weekday: at, mean: days < LEAST_WEEKDAY ? null : sum / days, days }
  })
}
