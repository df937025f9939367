// Who is tied to whom, as a graph. Me is left out: I am tied to everyone, so with me in it nobody would stand
// alone and nothing could come apart (the usual choice for the structure of a personal network: Borgatti,
// Mehra, Brass & Labianca, Science 323 (2009), and the alter–alter matrix of EgoNet).
import type { SupporterId } from '../ids'
import type { Supporter } from '../people/supporter'
import type { Tie } from './tie'

export type TieGraph = {
  ids: readonly SupporterId[]
  /** For each supporter, by place in `ids`: the places of those they are tied to, each once, ascending. */
  neighbours: readonly (readonly number[])[]
  /** How many pairs are tied. */
  ties: number
}

/**
 * The graph of these supporters: undirected, quality and direction left aside, at most one tie for a pair.
 * Ties to anyone not among them are dropped.
 */
export function tieGraph(supporters: readonly Pick<Supporter, 'id'>[], ties: readonly Pick<Tie, 'a' | 'b'>[]): TieGraph {
  const place = new Map(supporters.map(({ id }, i) => [id, i]))
  const sets = supporters.map(() => new Set<number>())
  for (const { a, b } of ties) {
    const [from, to] = [place.get(a), place.get(b)]
    if (from === undefined || to === undefined || from === to) continue
    sets[from]?.add(to)
    sets[to]?.add(from)
  }
  const neighbours = sets.map((set) => [...set].sort((x, y) => x - y))
  return { ids: supporters.map(({ id }) => id), neighbours, ties: neighbours.reduce((sum, of) => sum + of.length, 0) / 2 }
}

/** The same graph without some of its supporters, and without their ties. */
export function graphWithout(graph: TieGraph, away: ReadonlySet<SupporterId>): TieGraph {
  const kept = graph.ids.flatMap((id, i) => (away.has(id) ? [] : [i]))
  const place = new Map(kept.map((was, now) => [was, now]))
  const neighbours = kept.map((was) => (graph.neighbours[was] ?? []).flatMap((to) => place.get(to) ?? []))
  return { ids: kept.flatMap((i) => graph.ids[i] ?? []), neighbours, ties: neighbours.reduce((sum, of) => sum + of.length, 0) / 2 }
}
