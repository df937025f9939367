import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, DayKey, dayKeyOf, daysBetween, fromDayNumber, instantOf, localParts, toDayNumber, weekday } from './day-key'

const day = (key: string) => key as DayKey

describe('day keys', () => {
  it('are calendar days that exist', () => {
    for (const good of ['2026-02-28', '2024-02-29', '1999-12-31']) expect(DayKey.safeParse(good).success).toBe(true)
    for (const bad of ['2026-02-29', '2026-13-01', '2026-00-10', '26-1-1', '2026-01-01T00:00', '0000-00-00']) expect(DayKey.safeParse(bad).success).toBe(false)
  })

  it('count days over year ends and leap days', () => {
    expect(daysBetween(day('2023-12-31'), day('2024-01-01'))).toBe(1)
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28')
    expect(weekday(day('2026-11-22'))).toBe(0)
    expect(weekday(day('1969-12-31'))).toBe(3)
  })

  it('go to day numbers and back', () => {
    fc.assert(fc.property(fc.integer({ min: -50_000, max: 50_000 }), (n) => toDayNumber(fromDayNumber(n)) === n))
  })
})

describe('local days of instants', () => {
  it('differ by zone, around midnight', () => {
    expect(dayKeyOf('2026-03-29T22:30:00Z', 'Europe/Berlin')).toBe('2026-03-30')
    expect(dayKeyOf('2026-03-29T22:30:00Z', 'America/Los_Angeles')).toBe('2026-03-29')
    expect(dayKeyOf('2026-01-01T00:00:00Z', 'Pacific/Auckland')).toBe('2026-01-01')
  })

  it('turn a wall clock time into an instant, also when the clocks change', () => {
    expect(instantOf(day('2026-07-01'), '08:15', 'Europe/Berlin')).toBe('2026-07-01T06:15:00.000Z')
    // Skipped: 02:30 does not exist on 29 March in Berlin; it becomes 03:30.
    expect(localParts(instantOf(day('2026-03-29'), '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toEqual({ day: '2026-03-29', time: '03:30' })
    // Repeated: the first 02:30 on 25 October, still summer time.
    expect(instantOf(day('2026-10-25'), '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
    expect(instantOf(day('2026-11-01'), '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
  })

  it('bring every existing wall time back unchanged', () => {
    const zones = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia']
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 15_000, max: 22_000 }), fc.integer({ min: 4 * 60, max: 23 * 60 + 59 }), (zone, n, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const key = fromDayNumber(n)
        const back = localParts(instantOf(key, time, zone), zone)
        expect(back).toEqual({ day: key, time })
      }),
    )
  })
})
