import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveBetween, type Obstacle, tieLine } from './tie-curve'

const disc = (x: number, y: number, radius: number): Obstacle => ({ at: { x, y }, radius, edge: () => radius })
const firstPoint = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).slice(0, 2).map(Number) as [number, number]

describe('the line of a tie', () => {
  const a = disc(0, 0, 20)
  const b = disc(100, 0, 20)
  const between = curveBetween(a.at, b.at, 0)

  it('starts and ends outside both shapes', () => {
    const { line, heads } = tieLine(between, { from: a, to: b, headAtFrom: false, headAtTo: false, wavy: false })
    expect(heads).toEqual([])
    expect(line).toBe('M28 0Q50 0 72 0')
  })

  it('puts an arrowhead at each end energy flows towards', () => {
    const { heads } = tieLine(between, { from: a, to: b, headAtFrom: true, headAtTo: true, wavy: false })
    expect(heads).toHaveLength(2)
    expect(firstPoint(heads[0] ?? '')).toEqual([25, 0])
    expect(firstPoint(heads[1] ?? '')).toEqual([75, 0])
  })

  it('draws nothing between shapes that touch', () => {
    const { line } = tieLine(curveBetween(a.at, { x: 40, y: 0 }, 0), { from: a, to: disc(40, 0, 20), headAtFrom: true, headAtTo: true, wavy: true })
    expect(line).toBe('')
  })

  it('never writes a broken number, wherever the ends are', () => {
    const at = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) })
    fc.assert(
      fc.property(at, at, fc.constantFrom(-0.26, 0.05, 0.2), fc.boolean(), fc.boolean(), (p, q, bend, heads, wavy) => {
        const drawn = tieLine(curveBetween(p, q, bend), { from: disc(p.x, p.y, 20), to: disc(q.x, q.y, 18), headAtFrom: heads, headAtTo: heads, wavy })
        expect(drawn.line + drawn.heads.join('')).toMatch(/^[-MLQZ\d. ]*$/)
      }),
    )
  })
})
