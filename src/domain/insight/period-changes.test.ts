import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day-key'
import { periodFigures } from './compared'
import { finish } from './findings'
import { checkIn, contact, d, indexOf } from './fixture'
import { changeOf, periodChanges } from './period-changes'

const changed = (now: number[], then: number[]) => finish(changeOf(now, then))

describe('changeOf', () => {
  it('says nothing of fewer than five days on a side, nor of days that never vary', () => {
    expect(changed([3, 4, 3, 4], [1, 2, 1, 2, 1])).toBeNull()
    expect(changed([3, 3, 3, 3, 3], [3, 3, 3, 3, 3])).toBeNull()
  })

  it('tells a clear change from one that chance could bring', () => {
    const low = Array.from({ length: 40 }, (_, i) => 1 + (i % 2))
    const high = Array.from({ length: 40 }, (_, i) => 4 + (i % 2))
    expect(changed(high, low)).toMatchObject({ verdict: 'more' })
    expect(changed(low, high)).toMatchObject({ verdict: 'less' })
    expect(changed(low, [...low].reverse())).toMatchObject({ verdict: 'no-clear-change' })
  })

  it('holds the difference itself, and is wider where the days follow one another', () => {
    const mood = fc.integer({ min: 1, max: 5 })
    const side = fc.array(mood, { minLength: 5, maxLength: 60 })
    fc.assert(
      fc.property(side, side, (now, then) => {
        const change = changed(now, then)
        if (!change) return
        const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
        const difference = mean(now) - mean(then)
        expect(change.low).toBeLessThanOrEqual(difference + 1e-9)
        expect(change.high).toBeGreaterThanOrEqual(difference - 1e-9)
        expect(change.verdict === 'no-clear-change').toBe(change.low <= 0 && change.high >= 0)
      }),
      { numRuns: 40 },
    )
    const [up, down] = [[1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4], [1, 3, 2, 4]]
    const mixed = Array.from({ length: 20 }, (_, i) => down[i % 4] as number)
    const width = (change: ReturnType<typeof changed>) => (change ? change.high - change.low : 0)
    expect(width(changed(up, up))).toBeGreaterThan(2 * width(changed(mixed, mixed)))
  })
})

describe('periodChanges', () => {
  const day = (n: number) => addDays(d('2026-03-01'), n)
  const days = Array.from({ length: 40 }, (_, i) => day(i))
  const index = indexOf(
    days.map((one, i) => checkIn(one, i < 20 ? (i % 2 === 0 ? 1 : 2) : i % 2 === 0 ? 4 : 5)),
    days.filter((_, i) => i % 3 === 0).map((one) => contact(one, ['peer'])),
  )
  const [earlier, later] = [{ from: day(0), to: day(19) }, { from: day(20), to: day(39) }]

  it('says for each figure how sure its difference is', () => {
    const changes = finish(periodChanges(index, later, earlier))
    expect(changes).toMatchObject({ mood: { verdict: 'more' }, contactsAWeek: { verdict: 'no-clear-change' }, contactDays: { verdict: 'no-clear-change' }, urge: null })
    const by = (periodFigures(index, later)?.mood ?? 0) - (periodFigures(index, earlier)?.mood ?? 0)
    expect(changes?.mood?.low).toBeLessThan(by)
    expect(changes?.mood?.high).toBeGreaterThan(by)
  })

  it('says nothing where the periods share days, or one lies before the journal', () => {
    expect(finish(periodChanges(index, later, { from: day(10), to: day(20) }))).toBeNull()
    expect(finish(periodChanges(index, later, { from: day(-30), to: day(-1) }))).toBeNull()
  })
})
