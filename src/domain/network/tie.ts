// A tie between two supporters.
import { z } from 'zod'
import { SupporterId, TieId } from '../ids'
import { Quality } from '../people/supporter'

export const TIE_DIRECTIONS = ['none', 'a-to-b', 'b-to-a', 'both'] as const
export const TieDirection = z.enum(TIE_DIRECTIONS)
export type TieDirection = z.infer<typeof TieDirection>

export const Tie = z
  .object({
    id: TieId,
    a: SupporterId,
    b: SupporterId,
    quality: Quality,
    direction: TieDirection,
    note: z.string().max(600),
  })
  .refine((tie) => tie.a !== tie.b, { error: 'a tie joins two different supporters' })
export type Tie = z.infer<typeof Tie>

export const TiePatch = z.object({ quality: Quality, direction: TieDirection, note: z.string().max(600) }).partial()
export type TiePatch = z.infer<typeof TiePatch>
