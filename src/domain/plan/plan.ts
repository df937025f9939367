// The relapse-prevention plan: ordered sections of ordered items. Every section may be skipped, with a reason.
import { z } from 'zod'
import { Line, PlanItemId, SupporterId, Words } from '../ids'
import { DayKey, Instant } from '../time/day-key'

export const SECTIONS = [
  'reasons',
  'warningSigns',
  'situations',
  'helps',
  'people',
  'professionals',
  'surroundings',
  'slip',
] as const
export const SectionKind = z.enum(SECTIONS)
export type SectionKind = z.infer<typeof SectionKind>

const TextItem = z.object({ id: PlanItemId, type: z.literal('text'), text: Words })
const SituationItem = z.object({
  id: PlanItemId,
  type: z.literal('situation'),
  situation: Words,
  avoid: Words,
  escape: Words,
  cope: Words,
  contacts: z.array(SupporterId).max(20),
})
/** A person picked from the map; name, role and phone are always read from the map. */
const PersonItem = z.object({ id: PlanItemId, type: z.literal('person'), supporterId: SupporterId, words: z.string().max(600) })
/** A number that is not on the map: an agency, a crisis line. */
const LineItem = z.object({ id: PlanItemId, type: z.literal('line'), name: Line, phone: Line, note: Words })

export const PlanItem = z.discriminatedUnion('type', [TextItem, SituationItem, PersonItem, LineItem])
export type PlanItem = z.infer<typeof PlanItem>

/** What an edit touches. Only the fields that are there change: two edits under way do not undo each other. */
export const PlanItemPatch = z.discriminatedUnion('type', [
  TextItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('text') }),
  SituationItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('situation') }),
  PersonItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('person') }),
  LineItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('line') }),
])
export type PlanItemPatch = z.infer<typeof PlanItemPatch>
export type SituationItem = z.infer<typeof SituationItem>
export type PersonItem = z.infer<typeof PersonItem>
export type LineItem = z.infer<typeof LineItem>

/** Which items a section takes. */
export const ITEM_TYPES: Record<SectionKind, readonly PlanItem['type'][]> = {
  reasons: ['text'],
  warningSigns: ['text'],
  situations: ['situation'],
  helps: ['text'],
  people: ['person'],
  professionals: ['person', 'line'],
  surroundings: ['text'],
  slip: ['text'],
}

export const PlanSection = z.object({
  items: z.array(PlanItem).max(200),
  /** Left out for now; the reason is the person's own and may be empty. */
  skipped: z.object({ reason: Line }).nullable(),
})
export type PlanSection = z.infer<typeof PlanSection>

export const Plan = z
  .object({
    order: z.array(SectionKind),
    sections: z.record(SectionKind, PlanSection),
    reviewOn: DayKey.nullable(),
    changedAt: Instant.nullable(),
  })
  .refine((plan) => new Set(plan.order).size === SECTIONS.length && plan.order.length === SECTIONS.length, {
    error: 'the order names every section once',
    path: ['order'],
  })
  .refine((plan) => SECTIONS.every((s) => plan.sections[s].items.every((item) => ITEM_TYPES[s].includes(item.type))), {
    error: 'a section holds an item it does not take',
    path: ['sections'],
  })
export type Plan = z.infer<typeof Plan>

export function emptyPlan(): Plan {
  const section = (): PlanSection => ({ items: [], skipped: null })
  return {
    order: [...SECTIONS],
    sections: Object.fromEntries(SECTIONS.map((kind) => [kind, section()])) as Plan['sections'],
    reviewOn: null,
    changedAt: null,
  }
}
