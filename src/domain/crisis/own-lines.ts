// What the person changed about crisis lines: lines of their own, shipped ones put right or left out, their emergency number.
import { z } from 'zod'
import { byId } from '../by-id'
import { CrisisLineId, Line } from '../ids'
import { DayKey } from '../time/day-key'

export const OwnCrisisLine = z.object({
  id: CrisisLineId,
  service: Line.min(1),
  phone: Line,
  /** Where to send a text message, and the word to send; may be empty. */
  text: Line,
  hours: Line,
  /** When the person last made sure of it. */
  checkedOn: DayKey,
  /** The key of the shipped line this one stands in for; null for a further one. */
  instead: Line.nullable(),
})
export type OwnCrisisLine = z.infer<typeof OwnCrisisLine>

export const OwnCrisisHelp = z.object({
  lines: byId(CrisisLineId, OwnCrisisLine),
  /** Keys of shipped lines that are not to be shown. */
  hidden: z.array(Line).max(200),
  /** Dialled when a life is in danger, instead of the country's; empty: the country's. */
  emergency: Line,
})
export type OwnCrisisHelp = z.infer<typeof OwnCrisisHelp>

export const noOwnCrisisHelp = (): OwnCrisisHelp => ({ lines: {}, hidden: [], emergency: '' })
