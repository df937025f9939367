import { z } from 'zod'
import { NAMINGS } from '../people/shown-name'
import { Instant } from '../time/day-key'

/** How names stand in the calendar file, and when and where it is made. */
export const CalendarOptions = z.object({ names: z.enum(NAMINGS), at: Instant, zone: z.string().min(1).max(64) })
export type CalendarOptions = z.infer<typeof CalendarOptions>
