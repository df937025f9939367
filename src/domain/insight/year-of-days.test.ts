import { describe, expect, it } from 'vitest'
import { checkIn, contact, d, indexOf } from './fixture'
import { kindRates } from './kind-rates'
import { yearOfDays } from './year-of-days'

describe('yearOfDays', () => {
  it('is 52 columns from a Monday to the last day, with every day in its row', () => {
    const index = indexOf([checkIn('2026-11-19', 4), checkIn('2026-11-19', 5, '21:00'), checkIn('2025-11-24', 1), checkIn('2025-11-23', 1), checkIn('2026-02-02', null)])
    const year = yearOfDays(index, d('2026-11-19'))
    expect(year).toMatchObject({ from: '2025-11-24', days: 361, daysWithEntry: 3 })
    expect(year.weeks).toHaveLength(52)
    expect(year.weeks.map((week) => week.length)).toEqual([...new Array<number>(51).fill(7), 4])
    expect(year.weeks[0]![0]).toMatchObject({ day: '2025-11-24', mood: 1 })
    // Mean 4.5 is drawn as the higher of the two.
    expect(year.weeks[51]![3]).toMatchObject({ day: '2026-11-19', mood: 5, mean: 4.5, checkIns: 2 })
    expect(year.weeks[10]![0]).toMatchObject({ day: '2026-02-02', mood: null, checkIns: 1 })
    expect(year.months[0]).toEqual({ column: 1, day: '2025-12-01' })
    expect(year.months).toHaveLength(12)
  })

  it('counts 29 February once', () => {
    const year = yearOfDays(indexOf([]), d('2028-06-30'))
    expect(year.weeks.flat().filter((square) => square.day === '2028-02-29')).toHaveLength(1)
  })
})

describe('kindRates', () => {
  it('counts from the first entry on, and only whole weeks as bars', () => {
    // Journal from Monday 2 to Sunday 29 November 2026 minus a day: 27 days, 3 whole weeks.
    const index = indexOf([checkIn('2026-11-02', 3)], [contact('2026-11-03', ['peer']), contact('2026-11-04', ['peer', 'family']), contact('2026-11-28', ['peer'])])
    const rates = kindRates(index, { from: d('2026-06-01'), to: d('2026-11-28') })
    expect(rates.map((rate) => rate.kind)).toEqual(['family', 'therapy', 'peer', 'mentor'])
    expect(rates[2]).toMatchObject({ weeks: [2, 0, 0], lately: null })
    expect(rates[2]!.perWeek).toBeCloseTo((3 * 7) / 27)
  })
})
