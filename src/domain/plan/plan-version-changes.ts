// Keeping versions of the plan, writing about them, and bringing one back.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { Line, PlanVersionId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { DayKey, Instant } from '../time/day-key'
import { PlanVersionPatch } from './plan-version'

export const PlanKeepVersion = z.object({ type: z.literal('plan/keep-version'), id: PlanVersionId, day: DayKey, at: Instant, note: Line })
export const PlanEditVersion = z.object({ type: z.literal('plan/edit-version'), id: PlanVersionId, patch: PlanVersionPatch })
export const PlanRemoveVersion = z.object({ type: z.literal('plan/remove-version'), id: PlanVersionId })
/** The plan becomes what it was in a version. What it is now can be had again by undoing. */
export const PlanBringBack = z.object({ type: z.literal('plan/bring-back'), id: PlanVersionId, at: Instant })

export const planVersionAppliers = {
  'plan/keep-version': (book: Notebook, { id, day, at, note }: z.infer<typeof PlanKeepVersion>): ApplierResult => {
    if (book.planVersions[id]) return 'entry-exists'
    const { order, sections } = book.plan
    book.planVersions[id] = { id, day, keptAt: at, note, order: [...order], sections: copyOf(sections), readBy: [] }
  },
  'plan/edit-version': (book: Notebook, { id, patch }: z.infer<typeof PlanEditVersion>): ApplierResult => {
    const version = book.planVersions[id]
    if (!version) return 'entry-missing'
    assignDefined(version, patch)
  },
  'plan/remove-version': (book: Notebook, { id }: z.infer<typeof PlanRemoveVersion>): ApplierResult => {
    if (!book.planVersions[id]) return 'entry-missing'
    delete book.planVersions[id]
  },
  'plan/bring-back': (book: Notebook, { id, at }: z.infer<typeof PlanBringBack>): ApplierResult => {
    const version = book.planVersions[id]
    if (!version) return 'entry-missing'
    book.plan.order = [...version.order]
    book.plan.sections = copyOf(version.sections)
    book.plan.changedAt = at
  },
}

/** Sections that share nothing with the ones they are copied from: plain data all through. */
const copyOf = <T>(sections: T): T => JSON.parse(JSON.stringify(sections)) as T
