import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { SlipId, type SupporterId } from '../ids'
import { addDays, DayKey, daysBetween, type Instant } from '../time/day-key'
import type { Slip } from './streak'
import { streakFigures } from './streak-figures'

const d = (day: string) => DayKey.parse(day)
const slip = (day: string): Slip => ({ id: SlipId.parse(`s${day}`), day: d(day), notedAt: '2026-01-01T12:00:00Z' as Instant, ledTo: '', told: [] as SupporterId[], next: '' })
const streak = (since: string, ...slips: string[]) => ({ since: d(since), until: null, slips: slips.map(slip) })

describe('the days of a streak', () => {
  test('count the first day and today', () => {
    expect(streakFigures(streak('2026-03-01'), d('2026-03-01'))).toMatchObject({ now: 1, longest: 1, total: 1, outOf: 1, share: 1 })
    expect(streakFigures(streak('2026-03-01'), d('2026-03-10')).now).toBe(10)
  })

  test('go on after a slip, with those before it kept', () => {
    const figures = streakFigures(streak('2025-01-07', '2025-11-10'), d('2025-11-20'))
    expect(figures).toMatchObject({ now: 10, longest: 307, total: 317, outOf: 318, slipDays: ['2025-11-10'] })
    expect(figures.stretches.map(({ days }) => days)).toEqual([307, 10])
  })

  test('are none on the day of a slip itself', () => {
    expect(streakFigures(streak('2026-03-01', '2026-03-10'), d('2026-03-10'))).toMatchObject({ now: 0, longest: 9, total: 9 })
  })

  test('a start moved back is no slip', () => {
    expect(streakFigures(streak('2026-03-01'), d('2026-03-10')).slipDays).toEqual([])
    expect(streakFigures(streak('2025-03-01'), d('2026-03-10'))).toMatchObject({ now: 375, slipDays: [], stretches: [{ days: 375 }] })
  })

  test('hold the leap day and the year end', () => {
    expect(streakFigures(streak('2024-02-28'), d('2024-03-01')).now).toBe(3)
    expect(streakFigures(streak('2023-02-28'), d('2023-03-01')).now).toBe(2)
    expect(streakFigures(streak('2025-12-31'), d('2026-01-01')).now).toBe(2)
  })

  test('are none before the start, and stop at the end', () => {
    expect(streakFigures(streak('2026-03-05'), d('2026-03-01'))).toMatchObject({ now: 0, outOf: 0, share: null, stretches: [] })
    expect(streakFigures({ ...streak('2026-03-01'), until: d('2026-03-04') }, d('2026-06-01'))).toMatchObject({ now: 4, outOf: 4 })
  })

  test('two slips on one day are one mark', () => {
    expect(streakFigures(streak('2026-03-01', '2026-03-03', '2026-03-03'), d('2026-03-05')).slipDays).toEqual(['2026-03-03'])
  })

  test('whatever the slips: stretches and slip days make up every day, once', () => {
    const start = d('2024-01-01')
    fc.assert(
      fc.property(fc.nat(900), fc.array(fc.integer({ min: -20, max: 950 }), { maxLength: 12 }), (length, at) => {
        const today = addDays(start, length)
        const { stretches, slipDays, total, outOf, longest, now } = streakFigures({ since: start, until: null, slips: at.map((n) => slip(addDays(start, n))) }, today)
        expect(total + slipDays.length).toBe(outOf)
        expect(outOf).toBe(daysBetween(start, today) + 1)
        expect(now).toBeLessThanOrEqual(longest)
        for (const { from, to, days } of stretches) expect(days).toBe(daysBetween(from, to) + 1)
      }),
      { numRuns: 100 },
    )
  })
})
