// Numbers of the map, each with whom it is about. Counts of people, never scores.
import type { SupporterId } from '../ids'
import { type Circle, CIRCLES, type Form, FORMS, type Kind, KINDS, type OwnUse, type Supporter } from '../people/supporter'
import { type Balance, balanceOf } from './balance'
import { alone, bridges, closestKnit, density, groups } from './graph-figures'
import { graphWithout, tieGraph, type TieGraph } from './tie-graph'
import type { Tie } from './tie'

/** Someone without whom their group comes apart, and who would then have no tie to the largest part left of it. */
export type Bridge = { who: Supporter; apart: Supporter[] }

/** n of m of whom something has been said; `unsaid` are those it has not been said of. */
export type Share = { those: Supporter[]; others: Supporter[]; unsaid: Supporter[] }

export type MapNumbers = {
  all: Supporter[]
  forms: { form: Form; those: Supporter[] }[]
  /** Circle × kind, each cell those who stand in it. Kinds without anyone on the map are left out. */
  kinds: Kind[]
  circles: { circle: Circle; those: Supporter[]; byKind: Record<Kind, Supporter[]> }[]
  ties: number
  alone: Supporter[]
  bridges: Bridge[]
  /** Groups of two and more, the largest first. */
  groups: Supporter[][]
  knit: { each: number; groups: Supporter[][] } | null
  /** From 0 to 1; null for fewer than two supporters. */
  density: number | null
  balance: { who: Supporter; balance: Balance }[]
  /** Give and take both ways, of those of whom something is said. */
  twoWay: Share
  /** Inner and middle circle: down as helping my recovery. */
  closeHelping: Share
  /** Inner and middle circle: in recovery too, or down as not using. */
  closeNotUsing: Share
}

/** All numbers of these supporters and ties; those taken off the map are left out before. */
export function mapNumbers(supporters: readonly Supporter[], ties: readonly Tie[]): MapNumbers {
  const all = [...supporters].sort((a, b) => CIRCLES.indexOf(a.circle) - CIRCLES.indexOf(b.circle) || a.name.localeCompare(b.name))
  const byId = new Map(all.map((s) => [s.id, s]))
  const people = (ids: readonly SupporterId[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const graph = tieGraph(all, ties)
  const found = groups(graph)
  const knit = closestKnit(graph)
  const close = all.filter((s) => s.circle !== 'outer')
  const balance = all.map((who) => ({ who, balance: balanceOf(who) }))
  const kinds = KINDS.filter((kind) => all.some((s) => s.kind === kind))
  return {
    all,
    forms: FORMS.map((form) => ({ form, those: all.filter((s) => s.form === form) })).filter(({ those }) => those.length > 0),
    kinds,
    circles: CIRCLES.map((circle) => {
      const those = all.filter((s) => s.circle === circle)
      const byKind = Object.fromEntries(KINDS.map((kind) => [kind, those.filter((s) => s.kind === kind)])) as Record<Kind, Supporter[]>
      return { circle, those, byKind }
    }),
    ties: graph.ties,
    alone: people(alone(graph)),
    bridges: bridges(graph).flatMap((id) => {
      const who = byId.get(id)
      return who ? [{ who, apart: people(comeApart(graph, found, id)) }] : []
    }),
    groups: found.filter((group) => group.length > 1).map(people),
    knit: knit && { each: knit.each, groups: knit.groups.map(people) },
    density: density(graph),
    balance,
    twoWay: share(balance, ({ balance: { kind } }) => (kind === 'unsaid' ? null : kind === 'both-ways'), ({ who }) => who),
    closeHelping: share(close, (s) => (s.stance === null ? null : s.stance === 'supports'), (s) => s),
    closeNotUsing: share(close, (s) => (s.ownUse === null ? null : NOT_USING.includes(s.ownUse)), (s) => s),
  }
}

const NOT_USING: readonly OwnUse[] = ['in-recovery', 'none']

/** Those who would have no tie to the largest part left of their group, were this one not there. */
function comeApart(graph: TieGraph, found: readonly SupporterId[][], id: SupporterId): SupporterId[] {
  const own = new Set(found.find((group) => group.includes(id)))
  return groups(graphWithout(graph, new Set([id])))
    .filter((part) => part[0] !== undefined && own.has(part[0]))
    .slice(1)
    .flat()
}

/** Sorts into those it holds for, those it does not, and those of whom it has not been said (null). */
function share<T>(of: readonly T[], holds: (one: T) => boolean | null, who: (one: T) => Supporter): Share {
  const result: Share = { those: [], others: [], unsaid: [] }
  for (const one of of) {
    const answer = holds(one)
    result[answer === null ? 'unsaid' : answer ? 'those' : 'others'].push(who(one))
  }
  return result
}
