// Adding people with guidance: name everyone first, then one question at a time over all of them.
import { z } from 'zod'
import { SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'

export const GUIDED_STEPS = ['names', 'kind', 'circle', 'functions', 'cadence', 'stance'] as const
export const GuidedStep = z.enum(GUIDED_STEPS)
export type GuidedStep = z.infer<typeof GuidedStep>

/** Where a guided round stands, so that it can be taken up again later. */
export const GuidedAdd = z.object({ step: GuidedStep, ids: z.array(SupporterId).max(300) })
export type GuidedAdd = z.infer<typeof GuidedAdd>

/** Remembers where the round stands; null ends it. */
export const GuidedAddKeep = z.object({ type: z.literal('guided-add/keep'), guidedAdd: GuidedAdd.nullable() })

export const guidedAddAppliers = {
  'guided-add/keep': (book: Notebook, change: z.infer<typeof GuidedAddKeep>): ApplierResult => {
    book.guidedAdd = change.guidedAdd
    return undefined
  },
}
