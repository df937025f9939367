// A year of days as a grid: one column a week, one square a day.
import { MOODS, type Mood } from '../journal/check-in'
import { addDays, type DayKey, daysBetween } from '../time/day-key'
import { startOfBucket, type WeekStart } from './buckets'
import type { DayIndex } from './day-index'

export type DaySquare = { day: DayKey; mood: Mood | null; mean: number | null; checkIns: number; contacts: number }

export type YearOfDays = {
  from: DayKey
  to: DayKey
  /** 52 columns of up to 7 days, first day of the week on top; the last ends at `to`. */
  weeks: DaySquare[][]
  /** The column in which a month begins. */
  months: { column: number; day: DayKey }[]
  daysWithEntry: number
  days: number
}

const WEEKS = 52

/** The 52 weeks that end with the week of `to`. A day's colour is its mean mood, rounded (halves up). */
export function yearOfDays(index: DayIndex, to: DayKey, weekStart: WeekStart = 1): YearOfDays {
  const from = addDays(startOfBucket(to, 'week', weekStart), -7 * (WEEKS - 1))
  const year: YearOfDays = { from, to, weeks: [], months: [], daysWithEntry: 0, days: daysBetween(from, to) + 1 }
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const column = Math.floor(daysBetween(from, day) / 7)
    const facts = index.days.get(day)
    const mean = facts?.mood?.mean ?? null
    if (facts && facts.checkIns > 0) year.daysWithEntry++
    if (day.endsWith('-01')) year.months.push({ column, day })
    const week = (year.weeks[column] ??= [])
    week.push({ day, mood: mean === null ? null : (MOODS[Math.round(mean) - 1] ?? null), mean, checkIns: facts?.checkIns ?? 0, contacts: facts?.contacts ?? 0 })
  }
  return year
}
