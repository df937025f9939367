import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, fromDayNumber, weekday } from '../time/day-key'
import { addMonths, BUCKETS, cut } from './buckets'
import { checkIn, contact, d, indexOf } from './fixture'
import { moodVsContact, summarise } from './mood-vs-contact'
import { quantile } from './quantile'

const stretch = (from: string, to: string) => ({ from: d(from), to: d(to) })

describe('cut', () => {
  it('cuts weeks from Monday, Sunday or Saturday, across a year end', () => {
    // 2026-01-01 is a Thursday.
    const year = stretch('2025-12-29', '2026-01-11')
    expect(cut(year, 'week').map((w) => w.from)).toEqual(['2025-12-29', '2026-01-05'])
    expect(cut(year, 'week', 0).map((w) => [w.from, w.to])).toEqual([['2025-12-29', '2026-01-03'], ['2026-01-04', '2026-01-10'], ['2026-01-11', '2026-01-11']])
    expect(cut(year, 'week', 6).map((w) => w.from)).toEqual(['2025-12-29', '2026-01-03', '2026-01-10'])
  })

  it('cuts months with a leap day and without', () => {
    expect(cut(stretch('2028-01-31', '2028-03-01'), 'month').map((m) => [m.from, m.to])).toEqual([['2028-01-31', '2028-01-31'], ['2028-02-01', '2028-02-29'], ['2028-03-01', '2028-03-01']])
    expect(cut(stretch('2100-02-01', '2100-03-01'), 'month')[0]!.to).toBe('2100-02-28')
  })

  it('covers every day once, in order', () => {
    const day = fc.integer({ min: 10_000, max: 30_000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), fc.constantFrom(...BUCKETS), fc.constantFrom(0 as const, 1 as const, 6 as const), (start, length, size, weekStart) => {
        const from = fromDayNumber(start)
        const to = addDays(from, length)
        const parts = cut({ from, to }, size, weekStart)
        expect(parts[0]!.from).toBe(from)
        expect(parts.at(-1)!.to).toBe(to)
        parts.forEach((part, i) => {
          if (i > 0) expect(part.from).toBe(addDays(parts[i - 1]!.to, 1))
          if (i > 0 && size === 'week') expect(weekday(part.from)).toBe(weekStart)
          expect(daysBetween(part.from, part.to)).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })
})

describe('addMonths', () => {
  it('clips to shorter months and crosses years', () => {
    expect(addMonths(d('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(d('2028-01-31'), 1)).toBe('2028-02-29')
    expect(addMonths(d('2026-03-31'), -6)).toBe('2025-09-30')
    expect(addMonths(d('2026-11-19'), 14)).toBe('2028-01-19')
  })
})

describe('quantile', () => {
  it('agrees with R type 7', () => {
    expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3)
    expect(quantile([1, 2, 3, 4], 0.9)).toBeCloseTo(3.7)
    expect(quantile([2], 0.1)).toBe(2)
  })
})

describe('moodVsContact', () => {
  const journal = indexOf(
    // Week of Monday 2025-12-29: a day with two entries (1 and 3: mean 2), a 4, a 3. Then an empty week. Then a 5.
    [checkIn('2025-12-30', 1, '08:00'), checkIn('2025-12-30', 3), checkIn('2025-12-31', 4), checkIn('2026-01-02', 3), checkIn('2026-01-12', 5), checkIn('2026-01-13', null)],
    [contact('2025-12-31', ['family']), contact('2026-01-01', ['family', 'peer']), contact('2026-01-12', ['mentor'])],
  )

  it('averages daily means, not entries, and keeps empty weeks', () => {
    const weeks = moodVsContact(journal, stretch('2025-12-29', '2026-01-14'), 'week')
    // Days 2, 3, 4: the 10th percentile lies 0.2 of the way from 2 to 3.
    expect(weeks.map((w) => w.mood)).toEqual([{ mean: 3, low: 2.2, high: expect.closeTo(3.8), days: 3 }, null, { mean: 5, low: 5, high: 5, days: 1 }])
    expect(weeks.map((w) => [w.checkIns, w.contacts])).toEqual([[4, 2], [0, 0], [2, 1]])
    expect(weeks[0]!.byKind).toEqual({ family: 2, therapy: 0, peer: 1, mentor: 0, other: 0 })
    expect(weeks.map((w) => w.whole)).toEqual([true, true, false])
  })

  it('gives months the range 8 days in 10 lie in', () => {
    const index = indexOf([1, 2, 3, 4, 5].map((mood, i) => checkIn(`2028-02-${25 + i}`, mood as 1)))
    const [february] = moodVsContact(index, stretch('2028-02-01', '2028-02-29'), 'month')
    // Five days 1…5: the 10th percentile lies 0.4 of the way from 1 to 2.
    expect(february!.mood).toMatchObject({ mean: 3, days: 5 })
    expect(february!.mood!.low).toBeCloseTo(1.4)
    expect(february!.mood!.high).toBeCloseTo(4.6)
  })

  it('gives days their entries, and a mean over seven days that looks back before the stretch', () => {
    const days = moodVsContact(journal, stretch('2026-01-01', '2026-01-09'), 'day')
    expect(days).toHaveLength(9)
    expect(days[0]).toMatchObject({ mood: null, moving: null, contacts: 1 })
    // 2 January sees the days 30 December (2), 31 December (4) and 2 January (3).
    expect(days[1]).toMatchObject({ mood: { mean: 3, days: 1 }, moving: { mean: 3, low: 2.2, high: expect.closeTo(3.8), days: 3 } })
    // 6 January still sees 31 December and 2 January only: two days are too few.
    expect(days[5]!.moving).toBeNull()
  })

  it('puts the days of a clock change into one bucket each', () => {
    const index = indexOf([checkIn('2026-10-25', 2, '02:30'), checkIn('2026-10-25', 4, '23:50'), checkIn('2026-10-26', 5, '00:10')])
    const days = moodVsContact(index, stretch('2026-10-24', '2026-10-26'), 'day')
    expect(days.map((day) => day.mood)).toEqual([null, { mean: 3, low: 2, high: 4, days: 1 }, { mean: 5, low: 5, high: 5, days: 1 }])
    expect(moodVsContact(index, stretch('2026-10-19', '2026-10-25'), 'week')).toHaveLength(1)
  })
})

describe('summarise', () => {
  it('says the stretch in one line, without inventing a mood', () => {
    const index = indexOf([checkIn('2026-05-01', 2), checkIn('2026-05-03', 5)], [contact('2026-05-02', ['peer'])])
    expect(summarise(index, stretch('2026-05-01', '2026-05-31'))).toEqual({ mood: 3.5, moodDays: 2, checkIns: 2, contacts: 1, days: 31 })
    expect(summarise(index, stretch('2026-06-01', '2026-06-02')).mood).toBeNull()
  })
})
