// Something that comes again: a group's evening, an appointment, Sunday with the family.
import { z } from 'zod'
import { SeriesId, SupporterId } from '../ids'
import { MeetingTime } from '../people/meeting-time'
import { Channel } from './contact'

export const Series = z.object({
  id: SeriesId,
  name: z.string().trim().min(1).max(80),
  /** Empty only when everyone who was there has been erased for good. */
  who: z.array(SupporterId).max(60),
  how: Channel,
  /** Wall-clock times, local to wherever the person is. */
  times: z.array(MeetingTime).min(1).max(14),
})
export type Series = z.infer<typeof Series>
