// The longest time without any contact, and how mood was in it.
import { type DayKey, daysBetween } from '../time/day-key'
import type { Stretch } from './buckets'
import type { DayIndex } from './day-index'
import { daysOf } from './days'

export type Gap = Stretch & {
  days: number
  /** Mean of the days' mean moods; null without any. */
  mood: number | null
  moodDays: number
}

/** The first of the longest runs of days without a contact, from the first entry on; null when there is none of at least two days. */
export function longestGap(index: DayIndex, stretch: Stretch): Gap | null {
  if (index.first === null) return null
  let longest: Stretch | null = null
  let from: DayKey | null = null
  for (const day of daysOf(stretch)) {
    if (day < index.first) continue
    if ((index.days.get(day)?.contacts ?? 0) > 0) {
      from = null
      continue
    }
    from ??= day
    if (longest === null || daysBetween(from, day) > daysBetween(longest.from, longest.to)) longest = { from, to: day }
  }
  if (longest === null || longest.from === longest.to) return null
  const moods = daysOf(longest).flatMap((day) => index.days.get(day)?.mood?.mean ?? [])
  return {
    ...longest,
    days: daysBetween(longest.from, longest.to) + 1,
    mood: moods.length === 0 ? null : moods.reduce((sum, mood) => sum + mood, 0) / moods.length,
    moodDays: moods.length,
  }
}
