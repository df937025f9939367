// Two periods side by side: which other one, and what was different in figures. It says what was, not what made it so.
import { addDays, daysBetween } from '../time/day-key'
import { addMonths, type BucketSize, startOfBucket, type Stretch, type WeekStart } from './buckets'
import type { DayIndex } from './day-index'
import { daysOf } from './days'

export const OTHERS = ['before', 'year-before'] as const
/** The stretch of the same length just before, the same dates a year earlier, or days of one's own choice. */
export type Other = (typeof OTHERS)[number] | Stretch

/** The other stretch, begun at the start of a whole bucket, so that both are cut alike. */
export function otherStretch(other: Other, { from, to }: Stretch, size: BucketSize, weekStart: WeekStart = 1): Stretch {
  if (typeof other === 'object') return { from: startOfBucket(other.from, size, weekStart), to: other.to }
  if (other === 'before') return { from: startOfBucket(addDays(from, -(daysBetween(from, to) + 1)), size, weekStart), to: addDays(from, -1) }
  return { from: startOfBucket(addMonths(from, -12), size, weekStart), to: addMonths(to, -12) }
}

export type PeriodFigures = {
  /** From the first entry on, where the journal began within the stretch. */
  days: number
  /** Mean of the days' mean moods, over `moodDays`; null without any. */
  mood: number | null
  moodDays: number
  contactsAWeek: number
  /** Share of days with a contact, 0 to 1. */
  contactDays: number
  /** Mean of the days' strongest urges, over `urgeDays`; null where none was asked about. */
  urge: number | null
  urgeDays: number
}

/** Null when the journal had not begun. */
export function periodFigures(index: DayIndex, stretch: Stretch): PeriodFigures | null {
  const values = dayValues(index, stretch)
  if (!values) return null
  const { mood, contactsAWeek, contactDays, urge } = values
  return { days: contactDays.length, mood: mean(mood), moodDays: mood.length, contactsAWeek: mean(contactsAWeek) ?? 0, contactDays: mean(contactDays) ?? 0, urge: mean(urge), urgeDays: urge.length }
}

export const FIGURES = ['mood', 'contactsAWeek', 'contactDays', 'urge'] as const
export type Figure = (typeof FIGURES)[number]

/**
 * What each figure is the mean of, day by day in order: days on which it was entered for `mood` and `urge`, all days
 * for the others. Null when the journal had not begun.
 */
export function dayValues(index: DayIndex, stretch: Stretch): Record<Figure, number[]> | null {
  if (index.first === null || index.first > stretch.to) return null
  const values: Record<Figure, number[]> = { mood: [], contactsAWeek: [], contactDays: [], urge: [] }
  for (const day of daysOf(index.first > stretch.from ? { from: index.first, to: stretch.to } : stretch)) {
    const facts = index.days.get(day)
    values.contactsAWeek.push((facts?.contacts ?? 0) * 7)
    values.contactDays.push(facts && facts.contacts > 0 ? 1 : 0)
    if (facts?.mood) values.mood.push(facts.mood.mean)
    if (facts && facts.urge !== null) values.urge.push(facts.urge)
  }
  return values
}

const mean = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length)
