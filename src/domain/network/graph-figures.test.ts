import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import { alone, bridges, closestKnit, coreNumbers, density, groups } from './graph-figures'
import { graphWithout, tieGraph } from './tie-graph'

type Figures = {
  name: string
  nodes: number
  ties: [number, number][]
  groups: number[][]
  alone: number[]
  bridges: number[]
  density: number | null
  degrees: number[]
  cores: number[]
}
const { computedBy, graphs } = JSON.parse(readFileSync('tests/networks/networkx-figures.json', 'utf8')) as { computedBy: string; graphs: Figures[] }

const idOf = (i: number) => `n${i}` as SupporterId
const placeOf = (id: SupporterId) => Number(id.slice(1))
const made = (nodes: number, ties: readonly (readonly [number, number])[]) =>
  tieGraph(
    Array.from({ length: nodes }, (_, i) => ({ id: idOf(i) })),
    ties.map(([a, b]) => ({ a: idOf(a), b: idOf(b) })),
  )
/** Sizes most wanted: small ones with every oddity, and some of hundreds. */
const anyGraph = fc
  .integer({ min: 0, max: 60 })
  .chain((nodes) => fc.tuple(fc.constant(nodes), fc.array(fc.tuple(fc.nat(Math.max(0, nodes - 1)), fc.nat(Math.max(0, nodes - 1))), { maxLength: nodes * 2 })))
  .map(([nodes, ties]) => made(nodes, ties))

describe(`figures of the graph, held against ${computedBy}`, () => {
  it.each(graphs.map((known) => [known.name, known] as const))('%s', (_, known) => {
    const graph = made(known.nodes, known.ties)
    const sorted = (ids: readonly SupporterId[]) => ids.map(placeOf).sort((a, b) => a - b)
    const byFirst = (a: number[], b: number[]) => (a[0] ?? 0) - (b[0] ?? 0)
    expect(graph.ties).toBe(known.ties.length)
    expect(graph.neighbours.map((of) => of.length)).toEqual(known.degrees)
    expect(groups(graph).map(sorted).sort(byFirst)).toEqual([...known.groups].sort(byFirst))
    expect(sorted(alone(graph))).toEqual(known.alone)
    expect(sorted(bridges(graph))).toEqual(known.bridges)
    expect(coreNumbers(graph)).toEqual(known.cores)
    if (known.density === null) expect(density(graph)).toBeNull()
    else expect(density(graph)).toBeCloseTo(known.density, 12)
  })
})

describe('figures of any graph', () => {
  it('a bridge is exactly someone without whom their group falls apart', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const before = groups(graph)
        const found = new Set(bridges(graph))
        for (const id of graph.ids) {
          const own = before.find((group) => group.includes(id)) ?? []
          const rest = groups(graphWithout(graph, new Set([id])))
          // Their own group goes when they were all of it; else it must stay one group unless they hold it together.
          const parts = rest.length - (before.length - 1)
          expect(found.has(id)).toBe(own.length > 1 && parts > 1)
        }
      }),
    )
  })
  it('groups take everyone once, the largest first, and nobody is tied across', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const all = groups(graph)
        expect(all.flat().sort()).toEqual([...graph.ids].sort())
        expect(all.map((group) => group.length)).toEqual(all.map((group) => group.length).sort((a, b) => b - a))
        const groupOf = new Map(all.flatMap((group, i) => group.map((id) => [id, i] as const)))
        graph.neighbours.forEach((of, i) => of.forEach((to) => expect(groupOf.get(graph.ids[to] ?? ('' as SupporterId))).toBe(groupOf.get(graph.ids[i] ?? ('' as SupporterId)))))
      }),
    )
  })
  it('in a closest-knit group everyone has as many ties within it as it says, and no larger number would do', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const knit = closestKnit(graph)
        const core = coreNumbers(graph)
        expect(knit?.each ?? 0).toBe(Math.max(0, ...core) >= 2 ? Math.max(...core) : 0)
        for (const group of knit?.groups ?? []) {
          const within = new Set(group)
          for (const id of group) expect(graph.neighbours[graph.ids.indexOf(id)]?.filter((to) => within.has(graph.ids[to] ?? id)).length).toBeGreaterThanOrEqual(knit?.each ?? 0)
        }
      }),
    )
  })
  it('is not moved by the order people were added in', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ties = graph.neighbours.flatMap((of, i) => of.map((to) => ({ a: idOf(i), b: idOf(to) })))
        const turned = tieGraph([...graph.ids].reverse().map((id) => ({ id })), ties)
        expect([...bridges(turned)].sort()).toEqual([...bridges(graph)].sort())
        expect(turned.ties).toBe(graph.ties)
      }),
    )
  })
  it('reads ties once, whichever way round, and only among those on the map', () => {
    const graph = tieGraph([{ id: idOf(0) }, { id: idOf(1) }], [
      { a: idOf(0), b: idOf(1) },
      { a: idOf(1), b: idOf(0) },
      { a: idOf(0), b: idOf(7) },
    ])
    expect(graph.ties).toBe(1)
    expect(density(graph)).toBe(1)
  })
  it('walks a path of ten thousand without running out of room', () => {
    const long = made(10_000, Array.from({ length: 9_999 }, (_, i) => [i, i + 1] as const))
    expect(bridges(long)).toHaveLength(9_998)
    expect(groups(long)).toHaveLength(1)
  })
})
