// Every edit to the plan.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { Line, PlanItemId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { DayKey, Instant } from '../time/day-key'
import { ITEM_TYPES, PlanItem, PlanItemPatch, SectionKind } from './plan'
import { namedIn } from './plan-version'

const index = z.number().int().min(0).max(200)
const at = Instant

export const PlanAddItem = z.object({ type: z.literal('plan/add-item'), section: SectionKind, item: PlanItem, index: index.nullable(), at })
/** Adds several at the end, all or none. */
export const PlanAddItems = z.object({ type: z.literal('plan/add-items'), section: SectionKind, items: z.array(PlanItem).min(1).max(50), at })
export const PlanEditItem = z.object({ type: z.literal('plan/edit-item'), section: SectionKind, id: PlanItemId, patch: PlanItemPatch, at })
export const PlanMoveItem = z.object({ type: z.literal('plan/move-item'), section: SectionKind, id: PlanItemId, index, at })
export const PlanRemoveItem = z.object({ type: z.literal('plan/remove-item'), section: SectionKind, id: PlanItemId, at })
export const PlanMoveSection = z.object({ type: z.literal('plan/move-section'), section: SectionKind, index, at })
export const PlanSkipSection = z.object({
  type: z.literal('plan/skip-section'),
  section: SectionKind,
  skipped: z.object({ reason: Line }).nullable(),
  at,
})
export const PlanSetReview = z.object({ type: z.literal('plan/set-review'), day: DayKey.nullable(), at })

function fits(book: Notebook, section: SectionKind, item: PlanItem): ApplierResult {
  if (!ITEM_TYPES[section].includes(item.type)) return 'item-not-for-section'
  if (namedIn(item).some((id) => !book.supporters[id])) return 'supporter-missing'
}

export const planAppliers = {
  'plan/add-item': (book: Notebook, change: z.infer<typeof PlanAddItem>): ApplierResult => {
    const { items } = book.plan.sections[change.section]
    if (items.some((item) => item.id === change.item.id)) return 'item-exists'
    const misfit = fits(book, change.section, change.item)
    if (misfit) return misfit
    items.splice(change.index ?? items.length, 0, change.item)
    book.plan.sections[change.section].skipped = null
    book.plan.changedAt = change.at
  },
  'plan/add-items': (book: Notebook, change: z.infer<typeof PlanAddItems>): ApplierResult => {
    const section = book.plan.sections[change.section]
    const taken = new Set<string>(section.items.map((item) => item.id))
    for (const item of change.items) {
      if (taken.has(item.id)) return 'item-exists'
      const misfit = fits(book, change.section, item)
      if (misfit) return misfit
      taken.add(item.id)
    }
    section.items.push(...change.items)
    section.skipped = null
    book.plan.changedAt = change.at
  },
  'plan/edit-item': (book: Notebook, change: z.infer<typeof PlanEditItem>): ApplierResult => {
    const { items } = book.plan.sections[change.section]
    const item = items.find((one) => one.id === change.id && one.type === change.patch.type)
    if (!item) return 'item-missing'
    const edited = { ...item }
    assignDefined<PlanItem>(edited, change.patch as Partial<PlanItem>)
    const misfit = fits(book, change.section, edited)
    if (misfit) return misfit
    items[items.indexOf(item)] = edited
    book.plan.changedAt = change.at
  },
  'plan/move-item': (book: Notebook, change: z.infer<typeof PlanMoveItem>): ApplierResult => {
    const { items } = book.plan.sections[change.section]
    const where = items.findIndex((item) => item.id === change.id)
    const item = items[where]
    if (!item) return 'item-missing'
    items.splice(where, 1)
    items.splice(change.index, 0, item)
    book.plan.changedAt = change.at
  },
  'plan/remove-item': (book: Notebook, change: z.infer<typeof PlanRemoveItem>): ApplierResult => {
    const section = book.plan.sections[change.section]
    if (!section.items.some((item) => item.id === change.id)) return 'item-missing'
    section.items = section.items.filter((item) => item.id !== change.id)
    book.plan.changedAt = change.at
  },
  'plan/move-section': (book: Notebook, change: z.infer<typeof PlanMoveSection>): ApplierResult => {
    const order = book.plan.order.filter((section) => section !== change.section)
    order.splice(change.index, 0, change.section)
    book.plan.order = order
    book.plan.changedAt = change.at
    return undefined
  },
  'plan/skip-section': (book: Notebook, change: z.infer<typeof PlanSkipSection>): ApplierResult => {
    book.plan.sections[change.section].skipped = change.skipped
    book.plan.changedAt = change.at
    return undefined
  },
  'plan/set-review': (book: Notebook, change: z.infer<typeof PlanSetReview>): ApplierResult => {
    book.plan.reviewOn = change.day
    book.plan.changedAt = change.at
    return undefined
  },
}
