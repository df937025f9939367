// The ledger of copies: one given, something written about it, one no longer remembered.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { ShareCopyId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { ShareCopy, ShareCopyPatch } from './share-copy'

export const ShareAdd = z.object({ type: z.literal('share/add'), copy: ShareCopy })
export const ShareEdit = z.object({ type: z.literal('share/edit'), id: ShareCopyId, patch: ShareCopyPatch })
export const ShareRemove = z.object({ type: z.literal('share/remove'), id: ShareCopyId })

export const shareCopyAppliers = {
  'share/add': (book: Notebook, { copy }: z.infer<typeof ShareAdd>): ApplierResult => {
    if (book.shareCopies[copy.id]) return 'entry-exists'
    if (copy.supporterId !== null && !book.supporters[copy.supporterId]) return 'supporter-missing'
    book.shareCopies[copy.id] = copy
  },
  'share/edit': (book: Notebook, { id, patch }: z.infer<typeof ShareEdit>): ApplierResult => {
    const copy = book.shareCopies[id]
    if (!copy) return 'entry-missing'
    assignDefined(copy, patch)
  },
  'share/remove': (book: Notebook, { id }: z.infer<typeof ShareRemove>): ApplierResult => {
    if (!book.shareCopies[id]) return 'entry-missing'
    delete book.shareCopies[id]
  },
}
