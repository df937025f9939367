// What main answers about deleting everything.
import { z } from 'zod'
import { SaveFailure } from './notebook-answers'

/** What Kith keeps, before a person decides. */
export const Holdings = z.object({
  /** Where the notebook lies. */
  folder: z.string(),
  backups: z.number().int(),
  /** Damaged, earlier and replaced notebooks that were set aside. */
  aside: z.number().int(),
  /** `backups` is null while the folder is not there: a stick that is pulled out, say. */
  second: z.object({ path: z.string(), backups: z.number().int().nullable() }).nullable(),
})
export type Holdings = z.infer<typeof Holdings>

export const DeletionAsked = z.object({ /** Kith's backups in the second folder go as well. */ second: z.boolean() })
export type DeletionAsked = z.infer<typeof DeletionAsked>

/** `begun`: there is no way back, and the window is loaded anew. `failed`: nothing has been deleted. */
export const DeletionBegun = z.discriminatedUnion('kind', [z.object({ kind: z.literal('begun') }), z.object({ kind: z.literal('failed'), why: SaveFailure })])
export type DeletionBegun = z.infer<typeof DeletionBegun>

/** What a finished deletion left, where Kith could not or was not to reach. */
export const Remains = z.object({ /** The second folder, when backups may still be in it. */ second: z.string().nullable() })
export type Remains = z.infer<typeof Remains>
