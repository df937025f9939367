import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantOf, momentOf } from '../time/day-key'
import { checkIn, d } from './fixture'
import { partsOfDay } from './hours'

const day = (i: number) => addDays(d('2026-10-19'), i)
const whole = { from: day(0), to: day(34) }
const keyed = <T extends { id: string }>(all: T[]) => Object.fromEntries(all.map((one) => [one.id, one]))
const inZone = (i: number, time: string, zone: string) => ({ ...checkIn(day(i), 4, time), moment: momentOf(day(i), time, zone) })

describe('mood by part of the day', () => {
  it('is a mean of days from three on, however many entries a day has', () => {
    const moods = [checkIn(day(0), 1, '08:00'), checkIn(day(0), 3, '11:59'), checkIn(day(1), 3, '09:00'), checkIn(day(2), 4, '10:00'), checkIn(day(2), null, '10:30'), checkIn(day(3), 5, '12:00'), checkIn(day(35), 5, '09:00')]
    const parts = partsOfDay(keyed(moods), whole)
    expect(parts.map(({ from }) => from)).toEqual([0, 4, 8, 12, 16, 20])
    // Days 2, 3 and 4, though the entries' own mean is 2.75.
    expect(parts[2]).toEqual({ from: 8, mean: 3, days: 3, entries: 4 })
    expect(parts[3]).toEqual({ from: 12, mean: null, days: 1, entries: 1 })
    expect(parts[0]).toEqual({ from: 0, mean: null, days: 0, entries: 0 })
  })

  it('goes by the clock of the place, in a zone with a half hour and on the days the clocks change too', () => {
    // Berlin's clocks go back on 2026-10-25, New York's on 2026-11-01; Lord Howe's went forward by half an hour on 4 October.
    const entries = [inZone(0, '20:00', 'Asia/Tokyo'), inZone(1, '23:59', 'America/Los_Angeles'), inZone(6, '20:15', 'Europe/Berlin'), inZone(13, '21:00', 'America/New_York'), inZone(14, '22:10', 'Australia/Lord_Howe')]
    expect(partsOfDay(keyed(entries), whole)[5]).toMatchObject({ days: 5, entries: 5 })
  })

  it('leaves an entry of after midnight with the day it was filed under', () => {
    const late = { ...checkIn(day(34), 2), moment: { at: instantOf(day(35), '00:40', 'Europe/Berlin'), zone: 'Europe/Berlin', day: day(34) } }
    expect(partsOfDay({ late }, whole)[0]).toMatchObject({ days: 1, entries: 1 })
  })

  it('counts every mood once, whatever the times', () => {
    const moment = fc.record({ i: fc.integer({ min: 0, max: 34 }), minute: fc.integer({ min: 0, max: 1439 }), zone: fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns') })
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 20 }), (times) => {
        const entries = times.map(({ i, minute, zone }, n) => ({ ...inZone(i, `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`, zone), id: `e${n}` as never }))
        const parts = partsOfDay(keyed(entries), whole)
        expect(parts.reduce((sum, part) => sum + part.entries, 0)).toBe(times.length)
        for (const part of parts) expect(part.mean).toBe(part.days < 3 ? null : 4)
      }),
      { numRuns: 40 },
    )
  })
})
