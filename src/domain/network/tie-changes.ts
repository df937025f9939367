// Every edit to ties between supporters.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { type SupporterId, TieId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { Tie, TiePatch } from './tie'

export const TieAdd = z.object({ type: z.literal('tie/add'), tie: Tie })
export const TieEdit = z.object({ type: z.literal('tie/edit'), id: TieId, patch: TiePatch })
export const TieRemove = z.object({ type: z.literal('tie/remove'), id: TieId })

/** The tie between two supporters, whichever way round it was drawn. */
export function tieBetween(book: Notebook, one: SupporterId, other: SupporterId): Tie | undefined {
  return Object.values(book.ties).find((t) => (t.a === one && t.b === other) || (t.a === other && t.b === one))
}

export const tieAppliers = {
  'tie/add': (book: Notebook, { tie }: z.infer<typeof TieAdd>): ApplierResult => {
    if (!book.supporters[tie.a] || !book.supporters[tie.b]) return 'supporter-missing'
    if (book.ties[tie.id] || tieBetween(book, tie.a, tie.b)) return 'tie-exists'
    book.ties[tie.id] = tie
  },
  'tie/edit': (book: Notebook, change: z.infer<typeof TieEdit>): ApplierResult => {
    const tie = book.ties[change.id]
    if (!tie) return 'tie-missing'
    assignDefined(tie, change.patch)
  },
  'tie/remove': (book: Notebook, change: z.infer<typeof TieRemove>): ApplierResult => {
    if (!book.ties[change.id]) return 'tie-missing'
    delete book.ties[change.id]
  },
}
