// What main answers about the open part.
import { z } from 'zod'
import { OpenChoice, OpenWords } from '@domain/open-part'
import { SaveFailure } from './notebook-answers'

/** `damaged`: the file is there and cannot be read; nothing of it is shown. */
export const OpenPartRead = z.discriminatedUnion('kind', [z.object({ kind: z.literal('none') }), z.object({ kind: z.literal('damaged') }), z.object({ kind: z.literal('there'), words: OpenWords })])
export type OpenPartRead = z.infer<typeof OpenPartRead>

export const OpenPartState = z.object({
  choice: OpenChoice,
  damaged: z.boolean(),
  /** Why the file is not in step with the notebook; null while it is. */
  behind: SaveFailure.nullable(),
})
export type OpenPartState = z.infer<typeof OpenPartState>

/** `no-passphrase`: nothing is sealed, so nothing needs opening. */
export const OpenPartChosen = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), state: OpenPartState }),
  z.object({ kind: z.literal('failed'), why: SaveFailure }),
  z.object({ kind: z.literal('no-passphrase') }),
])
export type OpenPartChosen = z.infer<typeof OpenPartChosen>
