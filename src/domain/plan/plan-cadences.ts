// Where the plan and the rhythms of being in touch do not go together.
import type { Notebook } from '../notebook'
import { type CadenceRules, cadenceOf, gapDays, isAway } from '../people/cadence-of'
import type { Gap } from '../people/overdue'
import { isResting } from '../people/resting'
import type { Cadence, Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import { type DayKey, dayKeyOf, daysBetween } from '../time/day-key'
import { type SectionKind, SECTIONS } from './plan'
import { namedIn } from './plan-version'

/** Sections that lean on the people they name. */
const LEANS_ON: readonly SectionKind[] = ['people', 'company', 'professionals', 'situations']

type Plan = Notebook['plan']

/** Why the person would rather keep someone at a distance: the plan leaves them out, or they are marked as hard for the recovery. */
export type Distance = 'left-out' | 'hard'

export type CadenceNote =
  /** Longer than the person meant. `days` since the last contact; null when there was none. */
  | { why: 'a-while'; days: number | null; cadence: Cadence; /** Past the longest gap too. */ longest: boolean }
  /** Given a rest, until a day or without an end. */
  | { why: 'resting'; until: DayKey | null }
  | { why: 'paused' }
  /** To be kept at a distance, and yet Today says when it has been a while. */
  | { why: Distance }

export type CadenceContext = { plan: Plan; today: DayKey; /** For the day a supporter was added. */ zone: string; /** Their last day of contact. */ last: DayKey | undefined; rules: CadenceRules }

/** What is to be said beside someone a section names; null where plan and rhythm agree, or the section does not lean on people. */
export function cadenceNote(section: SectionKind, person: Supporter, { plan, today, zone, last, rules }: CadenceContext): CadenceNote | null {
  if (person.removedAt !== null || !(section === 'notInvolved' || LEANS_ON.includes(section))) return null
  // Whoever is to be kept at a distance is nobody to be led to, in whatever section they stand too.
  if (section === 'notInvolved' || distanceFrom(plan, person)) return remindedAgainst(plan, person, rules, today)
  if (isResting(person, today)) return { why: 'resting', until: person.resting?.until ?? null }
  const cadence = cadenceOf(person, rules)
  if (!cadence) return null
  if (cadence.paused) return { why: 'paused' }
  const gap = gapDays(last ?? dayKeyOf(person.addedAt, zone), today, rules.away)
  if (gap <= cadence.idealDays || isAway(rules.away, today)) return null
  return { why: 'a-while', days: last === undefined ? null : daysBetween(last, today), cadence, longest: cadence.longestDays !== null && gap > cadence.longestDays }
}

/** People to reach for with whom no rhythm is set, in the plan's order. Whoever meets at set times, has a rest or is to be kept at a distance needs none. */
export function withoutCadence({ plan, supporters, settings }: Pick<Notebook, 'plan' | 'supporters' | 'settings'>, today: DayKey): Supporter[] {
  if (plan.sections.people.skipped) return []
  const named = new Set(plan.sections.people.items.flatMap(namedIn))
  const people = new Map(onMap({ supporters }).map((person) => [person.id, person]))
  return [...named]
    .flatMap((id) => people.get(id) ?? [])
    .filter((person) => !cadenceOf(person, settings) && person.times.length === 0 && !isResting(person, today) && !distanceFrom(plan, person))
}

/** Whether the plan leans on someone, leaves them out (which goes before), or says nothing of them. */
export function placeInPlan({ sections }: Plan, id: Supporter['id']): 'leaned-on' | 'left-out' | null {
  const names = (kind: SectionKind) => sections[kind].skipped === null && sections[kind].items.some((item) => namedIn(item).includes(id))
  if (names('notInvolved')) return 'left-out'
  return LEANS_ON.some(names) ? 'leaned-on' : null
}

/** Whether another section than the situations names someone in a line of their own, which is then what speaks of them. */
export function namedBeside({ sections }: Plan, id: Supporter['id']): boolean {
  return SECTIONS.some((kind) => sections[kind].skipped === null && sections[kind].items.some((item) => item.type === 'person' && item.supporterId === id))
}

/** What the plan says goes before the mark on the map. */
export function distanceFrom(plan: Plan, { id, stance }: Pick<Supporter, 'id' | 'stance'>): Distance | null {
  return placeInPlan(plan, id) === 'left-out' ? 'left-out' : stance === 'risky' ? 'hard' : null
}

const STANDINGS: readonly Gap['standing'][] = ['longest-passed', 'ideal-passed', 'due-soon']

/** The same gaps, in the same order but for this: whom the plan leans on goes before others who stand alike, whoever is to be kept at a distance goes last. */
export function duePlanFirst<G extends Pick<Gap, 'supporter' | 'standing'>>(gaps: readonly G[], plan: Plan): G[] {
  const rank = ({ supporter, standing }: G) =>
    distanceFrom(plan, supporter) ? 2 * STANDINGS.length : 2 * STANDINGS.indexOf(standing) + (placeInPlan(plan, supporter.id) === 'leaned-on' ? 0 : 1)
  return gaps.map((gap) => ({ gap, at: rank(gap) })).sort((a, b) => a.at - b.at).map(({ gap }) => gap)
}

/** Someone to be kept at a distance on whose account reminders still run; null where they do not. */
export function remindedAgainst(plan: Plan, person: Supporter, rules: CadenceRules, today: DayKey): { why: Distance } | null {
  const cadence = cadenceOf(person, rules)
  if (person.removedAt !== null || !cadence || cadence.paused || isResting(person, today)) return null
  const why = distanceFrom(plan, person)
  return why && { why }
}

/** Everyone marked as hard who is on a running cadence and whom the plan names nowhere, so that no line of it could say so. */
export function hardAndUnnamed({ plan, supporters, settings }: Pick<Notebook, 'plan' | 'supporters' | 'settings'>, today: DayKey): Supporter[] {
  return onMap({ supporters }).filter((person) => placeInPlan(plan, person.id) === null && remindedAgainst(plan, person, settings, today))
}
