import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import type { Position } from '../people/supporter'
import { circleAt, clampToMap, distance } from './geometry'
import { spacedOut } from './space-out'

const at = (position: Position, n: number) => ({ id: `s${n}` as SupporterId, circle: circleAt(position), position })
const places = fc.array(
  fc.record({ x: fc.integer({ min: -290, max: 290 }), y: fc.integer({ min: -290, max: 290 }) }).map(clampToMap),
  { minLength: 1, maxLength: 14 },
)

it('keeps everyone in their circle, on one line, at equal steps', () => {
  fc.assert(
    fc.property(places, (positions) => {
      const before = positions.map(at)
      const moves = spacedOut(before)
      for (const { id, position } of moves) expect(circleAt(position)).toBe(before.find((s) => s.id === id)?.circle)
      for (const circle of ['inner', 'middle', 'outer'] as const) {
        const row = moves.filter(({ id }) => before.find((s) => s.id === id)?.circle === circle)
        const steps = row.slice(1).map(({ position }, i) => distance(position, row[i]?.position ?? position))
        for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThan(0.5)
        if (row.length > 1) expect(steps[0]).toBeGreaterThan(20)
      }
    }),
  )
})

it('leaves the first and the last of a row where there is room between them', () => {
  const moves = spacedOut([at({ x: 98, y: 0 }, 0), at({ x: 69.3, y: 69.3 }, 1), at({ x: -98, y: 0 }, 2)])
  expect(moves.map(({ position }) => position)).toEqual([{ x: 98, y: 0 }, { x: 0, y: 98 }, { x: -98, y: 0 }])
})

it('leaves someone alone in a circle alone', () => {
  expect(spacedOut([at({ x: 98, y: 0 }, 0), at({ x: 250, y: 0 }, 1)])).toEqual([])
})
