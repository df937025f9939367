// One mood entry. Everything but the moment can stay empty, though not all of it at once.
import { z } from 'zod'
import { CheckInId, Line, Words } from '../ids'
import { Moment } from '../time/day-key'
import { TrackerAnswers } from './tracker'

export const MOODS = [1, 2, 3, 4, 5] as const
export const Mood = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export type Mood = z.infer<typeof Mood>

const fields = {
  /** 1 very low … 5 very good (the five groups of Daylio, turned upright). */
  mood: Mood.nullable(),
  /** Strength of any urge, 0 none … 10. */
  urge: z.number().int().min(0).max(10).nullable(),
  energy: Mood.nullable(),
  /** Hours slept. */
  sleep: z.number().min(0).max(24).nullable(),
  feelings: z.array(Line.min(1)).max(40),
  triggers: z.array(Line.min(1)).max(40),
  note: Words,
  // Said more rarely: not there at all in an entry that does not say them.
  /** Strength of the urge after it was met, 0 none … 10. */
  urgeAfter: z.number().int().min(0).max(10).nullable().optional(),
  /** What helped with the urge, in the person's words. */
  helped: z.array(Line.min(1)).max(40).optional(),
  /** Answers to the person's own trackers. */
  trackers: TrackerAnswers.optional(),
}

export const CheckIn = z
  .object({
    id: CheckInId,
    moment: Moment,
    ...fields,
    /** Where an imported entry came from, so that importing the same file again recognises it. */
    source: z.object({ app: z.literal('daylio'), key: z.string().max(80) }).nullable(),
  })
  .refine(saysSomething, { error: 'an entry says at least one thing' })
export type CheckIn = z.infer<typeof CheckIn>

export const CheckInPatch = z.object({ moment: Moment, ...fields }).partial()
export type CheckInPatch = z.infer<typeof CheckInPatch>

export function saysSomething(entry: z.infer<z.ZodObject<typeof fields>>): boolean {
  return (
    entry.mood !== null ||
    entry.urge !== null ||
    entry.energy !== null ||
    entry.sleep !== null ||
    entry.feelings.length > 0 ||
    entry.triggers.length > 0 ||
    entry.note.trim() !== '' ||
    (entry.urgeAfter ?? null) !== null ||
    (entry.helped ?? []).length > 0 ||
    Object.keys(entry.trackers ?? {}).length > 0
  )
}
