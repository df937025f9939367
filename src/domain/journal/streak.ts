// Time since a date the person chose, for one or several things. A slip is an open mark on a line that goes on.
import { z } from 'zod'
import { Instant, DayKey } from '../time/day-key'
import { SlipId, StreakId, SupporterId, Words } from '../ids'

export const Slip = z.object({
  id: SlipId,
  day: DayKey,
  notedAt: Instant,
  /** What led to it, in the person's words. */
  ledTo: Words,
  told: z.array(SupporterId).max(60),
  /** What the next 24 hours hold. */
  next: Words,
})
export type Slip = z.infer<typeof Slip>

export const Streak = z.object({
  id: StreakId,
  /** Read after the days: "without alcohol". */
  name: z.string().trim().min(1).max(80),
  /** The first day that counts; may be long before Kith was there. */
  since: DayKey,
  /** The last day that counts, for something that is over; null while it goes on. */
  until: DayKey.nullable(),
  slips: z.array(Slip).max(2000),
})
export type Streak = z.infer<typeof Streak>
