// Where the plan and the rhythms of being in touch do not go together.
import type { Notebook } from '../notebook'
import { type CadenceRules, cadenceOf, gapDays } from '../people/cadence-of'
import { isResting } from '../people/resting'
import type { Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import { type DayKey, dayKeyOf, daysBetween } from '../time/day-key'
import type { SectionKind } from './plan'
import { namedIn } from './plan-version'

/** Sections that lean on the people they name. */
const LEANS_ON: readonly SectionKind[] = ['people', 'company', 'professionals']

export type CadenceNote =
  /** Longer than the person meant. `days` since the last contact; null when there was none. */
  | { why: 'a-while'; days: number | null; idealDays: number }
  /** Given a rest, until a day or without an end. */
  | { why: 'resting'; until: DayKey | null }
  | { why: 'paused' }
  /** Left out by the plan, and yet Today says when it has been a while. */
  | { why: 'left-out' }

export type CadenceContext = { today: DayKey; /** For the day a supporter was added. */ zone: string; /** Their last day of contact. */ last: DayKey | undefined; rules: CadenceRules }

/** What is to be said beside someone a section names; null where plan and rhythm agree, or the section does not lean on people. */
export function cadenceNote(section: SectionKind, person: Supporter, { today, zone, last, rules }: CadenceContext): CadenceNote | null {
  if (person.removedAt !== null) return null
  const cadence = cadenceOf(person, rules)
  const resting = isResting(person, today)
  if (section === 'notInvolved') return cadence && !cadence.paused && !resting ? { why: 'left-out' } : null
  if (!LEANS_ON.includes(section)) return null
  if (resting) return { why: 'resting', until: person.resting?.until ?? null }
  if (!cadence) return null
  if (cadence.paused) return { why: 'paused' }
  const gap = gapDays(last ?? dayKeyOf(person.addedAt, zone), today, rules.away)
  return gap > cadence.idealDays ? { why: 'a-while', days: last === undefined ? null : daysBetween(last, today), idealDays: cadence.idealDays } : null
}

/** People to reach for with whom no rhythm is set, in the plan's order. Whoever meets at set times, or has a rest, needs none. */
export function withoutCadence({ plan, supporters, settings }: Pick<Notebook, 'plan' | 'supporters' | 'settings'>, today: DayKey): Supporter[] {
  if (plan.sections.people.skipped) return []
  const named = new Set(plan.sections.people.items.flatMap(namedIn))
  const people = new Map(onMap({ supporters }).map((person) => [person.id, person]))
  return [...named].flatMap((id) => people.get(id) ?? []).filter((person) => !cadenceOf(person, settings) && person.times.length === 0 && !isResting(person, today))
}

/** Whether the plan leans on someone, leaves them out (which goes before), or says nothing of them. */
export function placeInPlan({ sections }: Notebook['plan'], id: Supporter['id']): 'leaned-on' | 'left-out' | null {
  const names = (kind: SectionKind) => sections[kind].skipped === null && sections[kind].items.some((item) => namedIn(item).includes(id))
  if (names('notInvolved')) return 'left-out'
  return names('situations') || LEANS_ON.some(names) ? 'leaned-on' : null
}
