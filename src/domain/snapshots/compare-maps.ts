// What differs between two maps, one entry for each thing that changed. Positions count by circle only:
// tidying, or nudging someone aside, is no change.
import type { SupporterId } from '../ids'
import type { TieDirection } from '../network/tie'
import {
  type Circle,
  type Direction,
  type Form,
  type Kind,
  type OwnUse,
  type Quality,
  type Stance,
  SUPPORT_FUNCTIONS,
  type SupportFunction,
} from '../people/supporter'
import type { DayKey } from '../time/day-key'
import type { DatedMap } from './dated-map'
import type { SnapshotSupporter } from './snapshot'

/** What is read of someone who stands on both maps. */
type Readings = {
  circle: Circle
  /** Given a rest from being asked. */
  resting: boolean
  /** The rhythm of contact is paused. */
  paused: boolean
  /** Ideal days between contacts; null without a rhythm. */
  rhythm: number | null
  /** Quality of the tie with me. */
  tie: Quality
  /** Which way energy flows between us. */
  energy: Direction | null
  kind: Kind
  form: Form
  role: string
  name: string
  stance: Stance | null
  ownUse: OwnUse | null
}
export type PersonAspect = keyof Readings

export type TieAmong = { quality: Quality; direction: TieDirection }

export type MapChange =
  | { [A in PersonAspect]: { aspect: A; id: SupporterId; from: Readings[A]; to: Readings[A] } }[PersonAspect]
  /** Someone on one map only: the circle they stand in on that map. */
  | { aspect: 'presence'; id: SupporterId; from: Circle | null; to: Circle | null }
  /** What passes between someone and me, one function at a time. */
  | { aspect: 'function'; id: SupporterId; fn: SupportFunction; from: Direction | null; to: Direction | null }
  /** A tie between two others; `pair` in the order of their ids, and its direction read that way. */
  | { aspect: 'among'; pair: readonly [SupporterId, SupporterId]; from: TieAmong | null; to: TieAmong | null }
  /** A function nobody gave on one of the maps: who gave it on the other. */
  | { aspect: 'cover'; fn: SupportFunction; from: SupporterId[]; to: SupporterId[] }

export type ChangeOf<A extends MapChange['aspect']> = Extract<MapChange, { aspect: A }>

const READ: { [A in PersonAspect]: (s: SnapshotSupporter, day: DayKey) => Readings[A] } = {
  circle: (s) => s.circle,
  resting: (s, day) => s.resting !== null && (s.resting.until === null || s.resting.until >= day),
  paused: (s) => s.cadence?.paused ?? false,
  rhythm: (s) => s.cadence?.idealDays ?? null,
  tie: (s) => s.tie.quality,
  energy: (s) => s.tie.direction,
  kind: (s) => s.kind,
  form: (s) => s.form,
  role: (s) => s.role,
  name: (s) => s.name,
  stance: (s) => s.stance,
  ownUse: (s) => s.ownUse,
}
const ASPECTS = Object.keys(READ) as PersonAspect[]

/**
 * Every change from one map to another, in a fixed order: those who came or left, then what changed about
 * the others, then ties among them, then functions gained or lost altogether. Comparing the other way
 * round gives the same list with `from` and `to` exchanged.
 */
export function compareMaps(then: DatedMap, now: DatedMap): MapChange[] {
  const ids = idsOf(then.supporters, now.supporters)
  return [...ids.flatMap((id) => compareSupporter(id, then, now)), ...compareTies(then, now), ...compareCover(then, now)]
}

/** Whether anything at all differs. Stops at the first difference it meets. */
export function differs(then: DatedMap, now: DatedMap): boolean {
  return idsOf(then.supporters, now.supporters).some((id) => compareSupporter(id, then, now).length > 0) || compareTies(then, now).length > 0
}

const idsOf = (then: DatedMap['supporters'], now: DatedMap['supporters']) => [...new Set([...Object.keys(then), ...Object.keys(now)])].sort() as SupporterId[]

function compareSupporter(id: SupporterId, then: DatedMap, now: DatedMap): MapChange[] {
  const before = then.supporters[id]
  const after = now.supporters[id]
  if (!before || !after) return [{ aspect: 'presence', id, from: before?.circle ?? null, to: after?.circle ?? null }]
  const changes: MapChange[] = []
  for (const aspect of ASPECTS) {
    const from = READ[aspect](before, then.day)
    const to = READ[aspect](after, now.day)
    // The table above gives each aspect its own type; the compiler cannot follow it through the loop.
    if (from !== to) changes.push({ aspect, id, from, to } as MapChange)
  }
  for (const fn of SUPPORT_FUNCTIONS) {
    const from = before.functions[fn] ?? null
    const to = after.functions[fn] ?? null
    if (from !== to) changes.push({ aspect: 'function', id, fn, from, to })
  }
  return changes
}

const TURNED: Record<TieDirection, TieDirection> = { none: 'none', both: 'both', 'a-to-b': 'b-to-a', 'b-to-a': 'a-to-b' }

/** Ties by whom they join: a tie taken away and drawn again is the same tie. */
function tiesByPair(map: DatedMap): Map<string, { pair: readonly [SupporterId, SupporterId]; tie: TieAmong }> {
  const found = new Map<string, { pair: readonly [SupporterId, SupporterId]; tie: TieAmong }>()
  for (const { a, b, quality, direction } of Object.values(map.ties)) {
    const inOrder = a < b
    const pair = inOrder ? ([a, b] as const) : ([b, a] as const)
    found.set(pair.join(' '), { pair, tie: { quality, direction: inOrder ? direction : TURNED[direction] } })
  }
  return found
}

function compareTies(then: DatedMap, now: DatedMap): MapChange[] {
  const before = tiesByPair(then)
  const after = tiesByPair(now)
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key): MapChange[] => {
    const from = before.get(key)
    const to = after.get(key)
    const pair = from?.pair ?? to?.pair
    if (!pair || (from && to && from.tie.quality === to.tie.quality && from.tie.direction === to.tie.direction)) return []
    return [{ aspect: 'among', pair, from: from?.tie ?? null, to: to?.tie ?? null }]
  })
}

function compareCover(then: DatedMap, now: DatedMap): MapChange[] {
  const givers = (map: DatedMap, fn: SupportFunction) =>
    Object.values(map.supporters)
      .filter((s) => s.functions[fn] === 'from' || s.functions[fn] === 'both')
      .map((s) => s.id)
      .sort()
  return SUPPORT_FUNCTIONS.flatMap((fn): MapChange[] => {
    const [from, to] = [givers(then, fn), givers(now, fn)]
    return (from.length === 0) === (to.length === 0) ? [] : [{ aspect: 'cover', fn, from, to }]
  })
}
