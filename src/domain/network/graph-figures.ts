// Figures of the graph of ties. Each has one definition and one source, and is held against networkx in the tests.
// All run in time in proportion to supporters and ties, except where it says otherwise; none recurses.
import type { SupporterId } from '../ids'
import type { TieGraph } from './tie-graph'

/**
 * Groups: everyone who can be reached from one another along ties (connected components), the largest first,
 * of equals the one whose first member comes first. Someone without a tie is a group of one.
 */
export function groups(graph: TieGraph): SupporterId[][] {
  const seen = new Uint8Array(graph.ids.length)
  const found: number[][] = []
  for (let start = 0; start < graph.ids.length; start++) {
    if (seen[start]) continue
    seen[start] = 1
    const group = [start]
    for (let i = 0; i < group.length; i++)
      for (const to of graph.neighbours[group[i] ?? 0] ?? [])
        if (!seen[to]) {
          seen[to] = 1
          group.push(to)
        }
    found.push(group.sort((a, b) => a - b))
  }
  return found.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)).map((group) => named(graph, group))
}

/** Supporters without a tie to any other supporter (isolates). */
export function alone(graph: TieGraph): SupporterId[] {
  return graph.ids.filter((_, i) => graph.neighbours[i]?.length === 0)
}

/**
 * Bridges: supporters without whom their group falls into parts that have no tie to one another
 * (articulation points, or cut vertices). Hopcroft & Tarjan, "Efficient algorithms for graph manipulation",
 * CACM 16 (1973), walked with an own stack. In the order of the graph.
 */
export function bridges(graph: TieGraph): SupporterId[] {
  const size = graph.ids.length
  /** When each was first met, from 1; and the earliest met that can be reached from there without going back. */
  const met = new Int32Array(size)
  const low = new Int32Array(size)
  const next = new Int32Array(size)
  const parent = new Int32Array(size).fill(-1)
  const splits = new Uint8Array(size)
  let time = 0
  for (let root = 0; root < size; root++) {
    if (met[root]) continue
    let branches = 0
    met[root] = low[root] = ++time
    const way = [root]
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const to = graph.neighbours[at]?.[next[at] ?? 0]
      if (to !== undefined) {
        next[at] = (next[at] ?? 0) + 1
        if (!met[to]) {
          parent[to] = at
          met[to] = low[to] = ++time
          if (at === root) branches++
          way.push(to)
        } else if (to !== parent[at]) low[at] = Math.min(low[at] ?? 0, met[to] ?? 0)
        continue
      }
      way.pop()
      const above = parent[at] ?? -1
      if (above < 0) continue
      low[above] = Math.min(low[above] ?? 0, low[at] ?? 0)
      if (above !== root && (low[at] ?? 0) >= (met[above] ?? 0)) splits[above] = 1
    }
    if (branches > 1) splits[root] = 1
  }
  return graph.ids.filter((_, i) => splits[i] === 1)
}

/**
 * Ties there are, of all that could be: 2 × ties / (n × (n − 1)), from 0 to 1 (density; Wasserman & Faust,
 * *Social Network Analysis*, 1994, ch. 4). Null for fewer than two. Never a measure of how good a network is:
 * among women after treatment, denser networks went together with more use a half year later (PMC4724506).
 */
export function density(graph: TieGraph): number | null {
  const size = graph.ids.length
  return size < 2 ? null : (2 * graph.ties) / (size * (size - 1))
}

/**
 * For each supporter, the largest k such that they belong to a set in which everyone is tied to at least k
 * others of the set (core number; Seidman 1983, by the method of Batagelj & Zaveršnik 2003).
 */
export function coreNumbers(graph: TieGraph): number[] {
  const left = graph.neighbours.map((of) => of.length)
  const buckets: number[][] = []
  left.forEach((degree, i) => (buckets[degree] ??= []).push(i))
  const done = new Uint8Array(left.length)
  const core = left.map(() => 0)
  for (let k = 0; k < buckets.length; k++) {
    const queue = buckets[k] ?? []
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      // Put into a lower bucket since: it was dealt with there.
      if (done[at]) continue
      done[at] = 1
      core[at] = k
      for (const to of graph.neighbours[at] ?? []) {
        if (done[to] || (left[to] ?? 0) <= k) continue
        left[to] = (left[to] ?? 0) - 1
        ;(buckets[left[to] ?? 0] ??= []).push(to)
      }
    }
  }
  return core
}

/** Three who all know one another are two ties each: below that nobody is closely knit. */
const CLOSELY = 2

/**
 * The closest-knit groups: those in which everyone has the most ties within the group (the innermost core, taken
 * apart into what hangs together). Null where there is no circle of ties at all.
 */
export function closestKnit(graph: TieGraph): { each: number; groups: SupporterId[][] } | null {
  const core = coreNumbers(graph)
  const each = core.reduce((most, k) => Math.max(most, k), 0)
  if (each < CLOSELY) return null
  const within = (i: number) => core[i] === each
  const neighbours = graph.neighbours.map((of, i) => (within(i) ? of.filter(within) : []))
  return { each, groups: groups({ ...graph, neighbours }).filter((group) => group.length > 1) }
}

function named(graph: TieGraph, places: readonly number[]): SupporterId[] {
  return places.flatMap((i) => graph.ids[i] ?? [])
}
