// Kinds × functions and supporters × functions: who gives what, what nobody gives, and whom one could ask.
import { isResting } from '../people/resting'
import { CIRCLES, type Direction, type Kind, KINDS, SUPPORT_FUNCTIONS, type SupportFunction, type Supporter } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import { type Coverage, coverage } from './coverage'

export type KindRow = {
  kind: Kind
  /** How many of this kind are on the map. */
  size: number
  /** Those of this kind who give each function, from them to me or both ways. */
  gives: Coverage
}

/** One row for each kind, in order. *Other* only when there is someone in it: it is no gap to fill. */
export function coverageByKind(supporters: readonly Supporter[]): KindRow[] {
  return KINDS.map((kind) => {
    const of = supporters.filter((s) => s.kind === kind)
    return { kind, size: of.length, gives: coverage(of, KINDS) }
  }).filter(({ kind, size }) => kind !== 'other' || size > 0)
}

export type CoverageStatement =
  | { kind: 'nobody'; functions: SupportFunction[] }
  | { kind: 'only-one'; functions: SupportFunction[]; who: Supporter }
  /** Several give it, all of one kind: what takes that kind away takes all of it. */
  | { kind: 'one-kind'; functions: SupportFunction[]; of: Kind }

/**
 * Everything worth saying about how the functions are spread, the most pressing first: what nobody gives, what
 * one gives alone, what comes from one kind only. Functions that share a reason share a sentence. Empty when each
 * comes from more than one kind, and when nothing has been said for anyone.
 */
export function coverageStatements(all: Coverage): CoverageStatement[] {
  const nobody = SUPPORT_FUNCTIONS.filter((fn) => all[fn].length === 0)
  if (nobody.length === SUPPORT_FUNCTIONS.length) return []
  const alone = new Map<Supporter, SupportFunction[]>()
  const oneKind = new Map<Kind, SupportFunction[]>()
  for (const fn of SUPPORT_FUNCTIONS) {
    const [first, ...others] = all[fn]
    if (!first) continue
    if (others.length === 0) alone.set(first, [...(alone.get(first) ?? []), fn])
    else if (others.every((s) => s.kind === first.kind)) oneKind.set(first.kind, [...(oneKind.get(first.kind) ?? []), fn])
  }
  return [
    ...(nobody.length > 0 ? [{ kind: 'nobody' as const, functions: nobody }] : []),
    ...[...alone].map(([who, functions]) => ({ kind: 'only-one' as const, functions, who })),
    ...[...oneKind].map(([of, functions]) => ({ kind: 'one-kind' as const, functions, of })),
  ]
}

/**
 * Whom of a kind one could ask for a function they are not down for, the closest first. Nobody who is resting,
 * whose tie is stressful, or who is hard for my recovery: asking them is not the next step.
 */
export function couldGive(supporters: readonly Supporter[], kind: Kind, fn: SupportFunction, today: DayKey): Supporter[] {
  return supporters
    .filter((s) => s.kind === kind && s.functions[fn] !== 'from' && s.functions[fn] !== 'both')
    .filter((s) => s.stance !== 'risky' && s.tie.quality !== 'stressful' && !isResting(s, today))
    .sort((a, b) => CIRCLES.indexOf(a.circle) - CIRCLES.indexOf(b.circle) || a.name.localeCompare(b.name))
}

/** One press goes on: not yet, from them, both ways, to them, not yet. Null is not yet. */
export function nextDirection(now: Direction | undefined): Direction | null {
  if (now === undefined) return 'from'
  if (now === 'from') return 'both'
  return now === 'both' ? 'to' : null
}
