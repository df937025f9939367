// One event of being in touch. Never a person.
import { z } from 'zod'
import { ContactId, SupporterId, Words } from '../ids'
import { Moment } from '../time/day-key'

export const CHANNELS = ['in-person', 'call', 'video', 'message', 'meeting'] as const
export const Channel = z.enum(CHANNELS)
export type Channel = z.infer<typeof Channel>

/** Who reached out first. */
export const Initiator = z.enum(['me', 'them', 'arranged'])
export type Initiator = z.infer<typeof Initiator>

/** How the person felt afterwards, compared with before. */
export const Felt = z.enum(['better', 'same', 'worse'])
export type Felt = z.infer<typeof Felt>

const fields = {
  moment: Moment,
  /** Empty only when everyone who was there has been erased for good. */
  who: z.array(SupporterId).max(60),
  how: Channel,
  minutes: z.number().int().min(0).max(1440).nullable(),
  initiator: Initiator.nullable(),
  felt: Felt.nullable(),
  note: Words,
}

export const Contact = z.object({ id: ContactId, ...fields })
export type Contact = z.infer<typeof Contact>

export const ContactPatch = z.object({ ...fields, who: fields.who.min(1) }).partial()
export type ContactPatch = z.infer<typeof ContactPatch>
