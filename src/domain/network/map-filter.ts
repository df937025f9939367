// Whom the map shows in full and who steps back: by what they give, kind, stance and how contact stands.
import type { SupporterId } from '../ids'
import { isResting } from '../people/resting'
import type { Touch } from '../people/last-contact'
import type { Kind, Stance, Supporter, SupportFunction } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import type { Tie } from './tie'

/** How contact stands: soon due, longer than was meant, none logged yet, given a rest, cadence paused. */
export const CONTACT_STATES = ['due', 'late', 'never', 'resting', 'paused'] as const
export type ContactState = (typeof CONTACT_STATES)[number]

/** Within a list any will do; every list that is not empty has to be met. */
export type MapFilter = {
  functions: readonly SupportFunction[]
  kinds: readonly Kind[]
  stances: readonly Stance[]
  contact: readonly ContactState[]
}

export const NO_FILTER: MapFilter = { functions: [], kinds: [], stances: [], contact: [] }

/** How many things are asked for; 0 shows everyone. */
export function filterCount(filter: MapFilter): number {
  return filter.functions.length + filter.kinds.length + filter.stances.length + filter.contact.length
}

/** Days before the ideal gap runs out from which someone counts as soon due. */
const SOON_DAYS = 3

/** A supporter may be in several states at once: late and resting, for one. */
export function contactStates(s: Supporter, touch: Touch, today: DayKey): ContactState[] {
  const { cadence } = s
  const watched = cadence !== null && !cadence.paused
  const states: Record<ContactState, boolean> = {
    due: watched && !touch.late && touch.days !== null && touch.days + SOON_DAYS > cadence.idealDays,
    late: touch.late,
    never: touch.days === null,
    resting: isResting(s, today),
    paused: cadence?.paused ?? false,
  }
  return CONTACT_STATES.filter((state) => states[state])
}

export function meetsFilter(s: Supporter, touch: Touch, today: DayKey, filter: MapFilter): boolean {
  const gives = (fn: SupportFunction) => s.functions[fn] === 'from' || s.functions[fn] === 'both'
  const any = <T>(wanted: readonly T[], is: (each: T) => boolean) => wanted.length === 0 || wanted.some(is)
  const states = filter.contact.length > 0 ? contactStates(s, touch, today) : []
  return (
    any(filter.functions, gives) &&
    any(filter.kinds, (kind) => s.kind === kind) &&
    any(filter.stances, (stance) => s.stance === stance) &&
    any(filter.contact, (state) => states.includes(state))
  )
}

/** These supporters and everyone they are tied to. */
export function withNeighbours(ids: Iterable<SupporterId>, ties: Iterable<Pick<Tie, 'a' | 'b'>>): Set<SupporterId> {
  const centre = new Set(ids)
  const all = new Set(centre)
  for (const { a, b } of ties) {
    if (centre.has(a)) all.add(b)
    if (centre.has(b)) all.add(a)
  }
  return all
}
