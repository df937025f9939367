// Something of the person's own that a check-in can answer: 0 to 10, or yes or no.
import { z } from 'zod'
import { TrackerId } from '../ids'

export const TRACKER_SCALES = ['zero-to-ten', 'yes-no'] as const

export const Tracker = z.object({
  id: TrackerId,
  name: z.string().trim().min(1).max(80),
  scale: z.enum(TRACKER_SCALES),
  /** Not asked any more; what was answered stays. */
  stopped: z.boolean(),
})
export type Tracker = z.infer<typeof Tracker>

/** Answer by tracker: 0 to 10, or 1 for yes and 0 for no. What was not answered is not there. */
export const TrackerAnswers = z.record(TrackerId, z.number().int().min(0).max(10))
export type TrackerAnswers = z.infer<typeof TrackerAnswers>
