// When a group meets or a place is open, week by week. Enough for a calendar's recurrence rule (RFC 5545).
import { z } from 'zod'
import { Line } from '../ids'

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export const Weekday = z.enum(WEEKDAYS)
export type Weekday = z.infer<typeof Weekday>

/** Which of the month's weekdays: every one, or the first, second … last. */
export const OCCURRENCES = ['every', 'first', 'second', 'third', 'fourth', 'last'] as const
export const Occurrence = z.enum(OCCURRENCES)
export type Occurrence = z.infer<typeof Occurrence>

/** A wall-clock time `HH:MM`, local to wherever the person is. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const MeetingTime = z.object({
  weekday: Weekday,
  occurrence: Occurrence,
  from: ClockTime,
  to: ClockTime.nullable(),
  /** What it is when there are several: "newcomers", "walk-in hours". */
  what: Line,
})
export type MeetingTime = z.infer<typeof MeetingTime>
