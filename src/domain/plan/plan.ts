// The relapse-prevention plan: ordered sections of ordered items. Every section may be skipped, with a reason.
import { z } from 'zod'
import { Line, PlanItemId, SupporterId, Words } from '../ids'
import { SUPPORT_FUNCTIONS } from '../people/supporter'
import { DayKey, Instant } from '../time/day-key'

/** In the order in which an empty plan has them. */
export const SECTIONS = [
  'reasons',
  'values',
  'weighing',
  'daily',
  'warningSigns',
  'escalating',
  'halt',
  'situations',
  'helps',
  'delay',
  'company',
  'people',
  'notInvolved',
  'professionals',
  'surroundings',
  'slip',
  'crisis',
  'after',
  'commitments',
] as const
export const SectionKind = z.enum(SECTIONS)
export type SectionKind = z.infer<typeof SectionKind>

/** The sections every plan shows. The others wait beneath them until they are wanted. */
export const CORE_SECTIONS: readonly SectionKind[] = ['reasons', 'warningSigns', 'situations', 'helps', 'people', 'professionals', 'surroundings', 'slip']

/** The four corners of weighing it up: what using and what living without it give and cost. */
export const WEIGHED = ['using-gives', 'using-costs', 'without-gives', 'without-costs'] as const
export const Weighed = z.enum(WEIGHED)
export type Weighed = z.infer<typeof Weighed>

/** Longer than four hours is another kind of plan. */
const Minutes = z.number().int().min(1).max(240)

const TextItem = z.object({ id: PlanItemId, type: z.literal('text'), text: Words })
const SituationItem = z.object({
  id: PlanItemId,
  type: z.literal('situation'),
  situation: Words,
  avoid: Words,
  escape: Words,
  cope: Words,
  contacts: z.array(SupporterId).max(20),
  /** What is needed from others then; who gives it stands on the map. */
  needs: z.array(z.enum(SUPPORT_FUNCTIONS)).max(SUPPORT_FUNCTIONS.length),
})
/** A person picked from the map; name, role and phone are always read from the map. */
const PersonItem = z.object({ id: PlanItemId, type: z.literal('person'), supporterId: SupporterId, words: z.string().max(600) })
/** A number that is not on the map: an agency, a crisis line. */
const LineItem = z.object({ id: PlanItemId, type: z.literal('line'), name: Line, phone: Line, note: Words })
/** Something noticed or wanted, and what follows from it: a sign and an answer, a value and a way to live it. */
const PairItem = z.object({ id: PlanItemId, type: z.literal('pair'), head: Words, text: Words })
/** Something to do for a while; null where the time does not matter. */
const TimedItem = z.object({ id: PlanItemId, type: z.literal('timed'), text: Words, minutes: Minutes.nullable() })
const WeighedItem = z.object({ id: PlanItemId, type: z.literal('weighed'), side: Weighed, text: Words })
/** Something promised to oneself, and the day it was last ticked. */
const TickItem = z.object({ id: PlanItemId, type: z.literal('tick'), text: Words, doneOn: DayKey.nullable() })

export const PlanItem = z.discriminatedUnion('type', [TextItem, SituationItem, PersonItem, LineItem, PairItem, TimedItem, WeighedItem, TickItem])
export type PlanItem = z.infer<typeof PlanItem>

/** What an edit touches. Only the fields that are there change: two edits under way do not undo each other. */
export const PlanItemPatch = z.discriminatedUnion('type', [
  TextItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('text') }),
  SituationItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('situation') }),
  PersonItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('person') }),
  LineItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('line') }),
  PairItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('pair') }),
  TimedItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('timed') }),
  WeighedItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('weighed') }),
  TickItem.omit({ id: true, type: true }).partial().extend({ type: z.literal('tick') }),
])
export type PlanItemPatch = z.infer<typeof PlanItemPatch>
export type SituationItem = z.infer<typeof SituationItem>
export type PersonItem = z.infer<typeof PersonItem>
export type LineItem = z.infer<typeof LineItem>

/** Which items a section takes. */
export const ITEM_TYPES: Record<SectionKind, readonly PlanItem['type'][]> = {
  reasons: ['text'],
  values: ['pair'],
  weighing: ['weighed'],
  daily: ['text'],
  warningSigns: ['text'],
  escalating: ['pair'],
  halt: ['pair'],
  situations: ['situation'],
  helps: ['text'],
  delay: ['timed'],
  company: ['person', 'text'],
  people: ['person'],
  notInvolved: ['person', 'text'],
  professionals: ['person', 'line'],
  surroundings: ['text'],
  slip: ['text'],
  crisis: ['text'],
  after: ['text'],
  commitments: ['tick'],
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
