// Edits of a guided round: where it stands, and each answer as one step of the history.
import { z } from 'zod'
import { SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { AskedStep, GuidedAdd, GuidedStep } from './guided-add'
import { Circle, SupporterPatch } from './supporter'
import { supporterAppliers } from './supporter-changes'

/** Remembers where the round stands; null ends it. */
export const GuidedAddKeep = z.object({ type: z.literal('guided-add/keep'), guidedAdd: GuidedAdd.nullable() })

/**
 * One answer about one supporter, and that the question has been put to them, together: one press, one undo.
 * An empty patch and no circle pass them over. `next` goes on to another question with the same press.
 */
export const GuidedAddAnswer = z.object({
  type: z.literal('guided-add/answer'),
  id: SupporterId,
  step: AskedStep,
  patch: SupporterPatch.pick({ kind: true, cadence: true, stance: true }),
  circle: Circle.nullable(),
  next: GuidedStep.nullable(),
})

export const guidedAddAppliers = {
  'guided-add/keep': (book: Notebook, change: z.infer<typeof GuidedAddKeep>): ApplierResult => {
    book.guidedAdd = change.guidedAdd
    return undefined
  },
  'guided-add/answer': (book: Notebook, change: z.infer<typeof GuidedAddAnswer>): ApplierResult => {
    const { id, step, patch, circle, next } = change
    const refused =
      supporterAppliers['supporter/edit'](book, { type: 'supporter/edit', id, patch }) ??
      (circle === null ? undefined : supporterAppliers['supporter/set-circle'](book, { type: 'supporter/set-circle', id, circle }))
    if (refused || !book.guidedAdd) return refused
    const met = (book.guidedAdd.answered[step] ??= [])
    if (!met.includes(id) && book.guidedAdd.ids.includes(id)) met.push(id)
    if (next) book.guidedAdd.step = next
  },
}
