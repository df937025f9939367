import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { applyPatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../../change'
import type { SupporterId } from '../../ids'
import type { Notebook } from '../../notebook'
import { lastContactDays } from '../../people/last-contact'
import { newSupporter } from '../../people/new-supporter'
import { CIRCLES, FORMS, KINDS, type Position, type Supporter } from '../../people/supporter'
import { generateNotebook } from '../../sample/generate-notebook'
import { seeded } from '../../random'
import { generateTies } from '../../sample/generate-people'
import type { DayKey, Instant } from '../../time/day-key'
import type { DrawnSupporter, MapContent } from '../drawn'
import { circleAt, polar, sectorAt } from '../geometry'
import { bareSupporters, drawMap } from '../map-drawing'
import { formLines, outline } from '../shapes'
import { countCrossings, reorder } from './order'
import { toPieces } from './piece'
import { seat } from './seating'
import { tidy, type TidyMove } from './tidy'

const TODAY = '2026-11-19' as DayKey

/** Anyone anywhere: kinds, circles and forms by chance, sectors not kept. */
function scattered(count: number, seed: number): MapContent {
  const random = seeded(seed)
  const supporters = Array.from({ length: count }, (_, i): Supporter => {
    const circle = random.pick(CIRCLES)
    const radius = { inner: 60 + 70 * random.next(), middle: 135 + 75 * random.next(), outer: 218 + 58 * random.next() }[circle]
    const made = newSupporter(`s${i}` as SupporterId, random.pick(['Ann', 'Bartholomew', 'Dr. Weiss', 'Jo']), '2026-01-01T00:00:00Z' as Instant)
    return { ...made, role: random.pick(['', 'sister', 'weekly meeting']), kind: random.pick(KINDS), form: random.pick(FORMS), circle, position: polar(radius, 360 * random.next()), removedAt: null }
  })
  return { supporters, ties: count > 1 ? generateTies(random, supporters, Math.min(2 * count, 600)) : [], lastContact: new Map(), today: TODAY }
}

const contentOf = (book: Notebook): MapContent => ({
  supporters: Object.values(book.supporters).filter((s) => s.removedAt === null),
  ties: Object.values(book.ties),
  lastContact: lastContactDays(book.contacts, TODAY),
  today: TODAY,
})
const sample = (supporters: number, seed: number) => generateNotebook({ seed, years: 0.3, supporters, end: TODAY, zone: 'UTC' })
const generated = (supporters: number, seed: number) => contentOf(sample(supporters, seed))
const example = () => contentOf(JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')) as Notebook)

function after(content: MapContent, moves: readonly TidyMove[]): MapContent {
  const to = new Map(moves.map(({ id, position }) => [id, position]))
  return { ...content, supporters: content.supporters.map((s) => ({ ...s, position: to.get(s.id) ?? s.position, circle: circleAt(to.get(s.id) ?? s.position) })) }
}

/** Everyone on a seat of their own cell, clear of all others: a map in order without the work of Tidy. */
function seated(content: MapContent): MapContent {
  const { all } = toPieces(content)
  seat(all)
  return after(content, all.flatMap(({ id, x, y }) => (id === null ? [] : [{ id, position: { x, y } }])))
}

/** The outline as drawn, read back from its path: corners rounded as the pen rounds them. */
function polygon({ kind, form, radius, at }: DrawnSupporter): Position[] {
  const path = formLines(kind, form, radius).behind ?? outline(kind, radius)
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  if (kind === 'family') {
    const r = -(numbers[0] ?? 0)
    return Array.from({ length: 24 }, (_, i) => ({ x: at.x + r * Math.cos((i * Math.PI) / 12), y: at.y + r * Math.sin((i * Math.PI) / 12) }))
  }
  const points = Array.from({ length: numbers.length / 2 }, (_, i) => ({ x: at.x + (numbers[2 * i] ?? 0), y: at.y + (numbers[2 * i + 1] ?? 0) }))
  // Each corner is "from Q corner to": the pen passes half way between the corner and the middle of its ends.
  return Array.from({ length: points.length / 3 }, (_, i) => {
    const [from, corner, to] = points.slice(3 * i, 3 * i + 3) as [Position, Position, Position]
    return [from, { x: (from.x + 2 * corner.x + to.x) / 4, y: (from.y + 2 * corner.y + to.y) / 4 }, to]
  }).flat()
}

/** Separating axis: whether two convex outlines have any part in common. */
function meet(a: readonly Position[], b: readonly Position[]): boolean {
  return ![a, b].some((shape) =>
    shape.some((p, i) => {
      const q = shape[(i + 1) % shape.length] ?? p
      const [nx, ny] = [q.y - p.y, p.x - q.x]
      const [da, db] = [a, b].map((points) => points.map(({ x, y }) => x * nx + y * ny)) as [number[], number[]]
      return Math.max(...da) <= Math.min(...db) || Math.max(...db) <= Math.min(...da)
    }),
  )
}

function overlapping(content: MapContent): string[] {
  const shapes = bareSupporters(content).map((s) => ({ id: s.id, at: s.at, outline: polygon(s) }))
  return shapes.flatMap((a, i) =>
    shapes.slice(i + 1).filter((b) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < 70 && meet(a.outline, b.outline)).map((b) => `${a.id} on ${b.id}`),
  )
}

const byCount = fc.oneof({ arbitrary: fc.integer({ min: 1, max: 30 }), weight: 2 }, { arbitrary: fc.integer({ min: 31, max: 300 }), weight: 3 })

describe('Tidy', () => {
  it('lets nobody overlap, and keeps everyone in their circle and sector, from 1 to 300', () => {
    fc.assert(
      fc.property(byCount, fc.integer(), (count, seed) => {
        const before = scattered(count, seed)
        const tidied = after(before, tidy(before))
        expect(overlapping(tidied)).toEqual([])
        tidied.supporters.forEach((s, i) => {
          const was = before.supporters[i]
          expect(s.circle).toBe(was?.circle)
          expect(sectorAt(s.position)).toBe(s.kind === 'other' ? was && sectorAt(was.position) : s.kind)
        })
      }),
      { numRuns: 16, examples: [[300, 1], [1, 1], [28, 28]] },
    )
  }, 120_000)

  it('has room even for 300 in one quarter of the inner circle', () => {
    const crowd = scattered(300, 5)
    const before = { ...crowd, supporters: crowd.supporters.map((s) => ({ ...s, kind: 'mentor' as const, form: 'group' as const, circle: 'inner' as const, position: polar(100, 120) })) }
    const tidied = after(before, tidy(before))
    expect(overlapping(tidied)).toEqual([])
    expect(tidied.supporters.every((s) => s.circle === 'inner' && sectorAt(s.position) === 'mentor')).toBe(true)
  })

  it('gives the same places whatever order supporters and ties are kept in', () => {
    for (const content of [generated(23, 4), generated(150, 4), example()]) {
      const turned = { ...content, supporters: [...content.supporters].reverse(), ties: [...content.ties].reverse() }
      expect(tidy(turned)).toEqual(tidy(content))
    }
  })

  it('moves only those chosen, keeps their circle and sector, and lays nobody over anybody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 70 }), fc.integer(), (count, seed) => {
        const random = seeded(seed)
        const content = seated(generated(count, 3))
        const chosen = new Set(content.supporters.filter(() => random.chance(0.4)).map((s) => s.id))
        // Those chosen are thrown about in their circle first.
        const thrown = { ...content, supporters: content.supporters.map((s) => (chosen.has(s.id) ? { ...s, position: polar(Math.hypot(s.position.x, s.position.y), 360 * random.next()) } : s)) }
        const moves = tidy(thrown, chosen)
        expect(moves.every(({ id }) => chosen.has(id))).toBe(true)
        const tidied = after(thrown, moves)
        expect(tidied.supporters.map((s) => s.circle)).toEqual(content.supporters.map((s) => s.circle))
        for (const s of tidied.supporters) if (chosen.has(s.id) && s.kind !== 'other') expect(sectorAt(s.position)).toBe(s.kind)
        expect(overlapping(tidied).length).toBeLessThanOrEqual(overlapping(thrown).length)
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  it('crosses fewer ties: never more after the ordering than before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 140 }), fc.integer(), (count, seed) => {
        const pieces = toPieces(scattered(count, seed))
        seat(pieces.all)
        const before = countCrossings(pieces.lines)
        for (const steps = reorder(pieces); !steps.next().done; );
        expect(countCrossings(pieces.lines)).toBeLessThanOrEqual(before)
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it('names everyone in the example', () => {
    const tidied = after(example(), tidy(example()))
    expect(drawMap(tidied).supporters.filter((s) => !s.label).map((s) => s.name)).toEqual([])
  })

  it('is one change that undo takes back exactly', () => {
    const book = sample(80, 6)
    const outcome = applyChange(book, { type: 'map/tidy', moves: tidy(contentOf(book)) })
    if (outcome.kind !== 'applied') throw new Error(outcome.reason)
    expect(applyPatches(outcome.notebook, outcome.inverse)).toEqual(book)
    expect(Object.values(outcome.notebook.supporters).map((s) => s.circle)).toEqual(Object.values(book.supporters).map((s) => s.circle))
  })
})
