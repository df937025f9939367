// Mood by part of the day: a mean for every four hours, and over how many days. Compared by eye, not tested.
import type { CheckIn } from '../journal/check-in'
import { localParts } from '../time/day-key'
import type { Stretch } from './buckets'
import { entriesIn } from './entries-in'

export type PartOfDay = {
  /** Its first hour on the wall clock: 0, 4 … 20. */
  from: number
  /** Mean of the days' means in this part; null with fewer than `LEAST_PART_DAYS` of them. */
  mean: number | null
  days: number
  /** Moods entered in this part, on those days. */
  entries: number
}

export const PART_HOURS = 4
export const LEAST_PART_DAYS = 3

/**
 * All six, from midnight on, by the wall clock of the zone each entry was made in: nine in the evening is evening in
 * Tokyo and in Berlin. A day with many entries in a part weighs as much as a day with one. An entry of after midnight
 * that was filed under the day before stays with that day, and in the hours it was made in.
 */
export function partsOfDay(checkIns: Readonly<Record<string, CheckIn>>, stretch: Stretch): PartOfDay[] {
  const parts = Array.from({ length: 24 / PART_HOURS }, () => new Map<string, { sum: number; entries: number }>())
  for (const { moment, mood } of entriesIn(checkIns, stretch)) {
    if (mood === null) continue
    const hour = Number(localParts(moment.at, moment.zone).time.slice(0, 2))
    const days = parts[Math.floor(hour / PART_HOURS)]
    const day = days?.get(moment.day) ?? { sum: 0, entries: 0 }
    days?.set(moment.day, { sum: day.sum + mood, entries: day.entries + 1 })
  }
  return parts.map((held, i) => {
    let [means, entries] = [0, 0]
    for (const day of held.values()) {
      means += day.sum / day.entries
      entries += day.entries
    }
    return { from: i * PART_HOURS, mean: held.size < LEAST_PART_DAYS ? null : means / held.size, days: held.size, entries }
  })
}
