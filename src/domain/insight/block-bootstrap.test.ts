import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockBootstrap, type SidedDay } from './block-bootstrap'
import { finish } from './findings'

const found = (days: readonly SidedDay[]) => finish(blockBootstrap(days))
const someDays = fc
  .array(fc.record({ value: fc.integer({ min: 1, max: 5 }), with: fc.boolean() }), { minLength: 12, maxLength: 60 })
  .filter((days) => days.filter((day) => day.with).length >= 5 && days.filter((day) => !day.with).length >= 5)

describe('the difference between two kinds of days', () => {
  it('has a p below 0.05 exactly where its interval leaves 0 out', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const { low, high, p } = found(days)
        // The two come from tables of Student's t that agree to a thousandth.
        if (Math.abs(p - 0.05) > 0.001) expect(p < 0.05).toBe(low > 0 || high < 0)
      }),
      { numRuns: 40 },
    )
  })

  it('is turned over when the sides are, and does not mind where the scale begins', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const there = found(days)
        const back = found(days.map((day) => ({ value: day.value + 3, with: !day.with })))
        expect([-back.difference, -back.high, -back.low].map((end) => end.toFixed(9))).toEqual([there.difference, there.low, there.high].map((end) => end.toFixed(9)))
        expect(back.p).toBeCloseTo(there.p, 9)
      }),
      { numRuns: 15 },
    )
  })

  it('is certain where no draw differs, and nothing where no day does', () => {
    const sides = (value: (i: number) => number) => Array.from({ length: 30 }, (_, i) => ({ value: value(i), with: i % 3 === 0 }))
    expect(found(sides((i) => (i % 3 === 0 ? 5 : 1)))).toEqual({ difference: 4, low: 4, high: 4, p: 1 / 2000 })
    expect(found(sides(() => 3))).toEqual({ difference: 0, low: 0, high: 0, p: 1 })
  })

  it('is less certain of the same days in long spells than of the same days mixed', () => {
    const mixed = Array.from({ length: 120 }, (_, i) => ({ value: i % 3 === 0 ? 4 : 2, with: i % 2 === 0 || i % 12 === 3 }))
    const inSpells = [...mixed].sort((a, b) => Number(a.with) - Number(b.with) || a.value - b.value)
    const width = (days: SidedDay[]) => found(days).high - found(days).low
    expect(width(inSpells)).toBeGreaterThan(1.5 * width(mixed))
  })
})
