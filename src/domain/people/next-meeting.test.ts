import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type DayKey, daysBetween, fromDayNumber } from '../time/day-key'
import { type MeetingTime, OCCURRENCES, WEEKDAYS } from './meeting-time'
import { inOrder, isOn, nextMeeting, weekdayOf } from './next-meeting'

const time = (part: Partial<MeetingTime>): MeetingTime => ({ weekday: 'tuesday', occurrence: 'every', from: '19:00', to: '20:30', what: '', ...part })
const day = (key: string) => key as DayKey
/** 2026-03-03 is a Tuesday. */
const TUESDAY = day('2026-03-03')

describe('the next meeting', () => {
  it('is today until it is over', () => {
    expect(nextMeeting([time({})], TUESDAY, '18:59')).toMatchObject({ day: TUESDAY, now: false })
    expect(nextMeeting([time({})], TUESDAY, '19:00')).toMatchObject({ day: TUESDAY, now: true })
    expect(nextMeeting([time({})], TUESDAY, '20:29')).toMatchObject({ day: TUESDAY, now: true })
    expect(nextMeeting([time({})], TUESDAY, '20:30')).toMatchObject({ day: '2026-03-10', now: false })
  })
  it('without an end is over a minute after it begins', () => {
    expect(nextMeeting([time({ to: null })], TUESDAY, '19:00')?.day).toBe(TUESDAY)
    expect(nextMeeting([time({ to: null })], TUESDAY, '19:01')?.day).toBe('2026-03-10')
  })
  it('takes the earliest of several', () => {
    const times = [time({ from: '19:00' }), time({ from: '07:30', to: '08:00' }), time({ weekday: 'monday' })]
    expect(nextMeeting(times, TUESDAY, '06:00')?.time.from).toBe('07:30')
    expect(nextMeeting(times, TUESDAY, '12:00')?.time.from).toBe('19:00')
    expect(nextMeeting(times, TUESDAY, '23:00')).toMatchObject({ day: '2026-03-09' })
  })
  it('knows the first to the fourth and the last of a month, across its end and the year’s', () => {
    expect(nextMeeting([time({ occurrence: 'first' })], day('2026-03-04'), '00:00')?.day).toBe('2026-04-07')
    expect(nextMeeting([time({ occurrence: 'second' })], TUESDAY, '00:00')?.day).toBe('2026-03-10')
    expect(nextMeeting([time({ occurrence: 'last' })], TUESDAY, '00:00')?.day).toBe('2026-03-31')
    expect(nextMeeting([time({ weekday: 'sunday', occurrence: 'fourth' })], day('2026-02-23'), '00:00')?.day).toBe('2026-03-22')
    expect(nextMeeting([time({ weekday: 'saturday', occurrence: 'last' })], day('2026-02-01'), '00:00')?.day).toBe('2026-02-28')
    expect(nextMeeting([time({ weekday: 'thursday', occurrence: 'first' })], day('2026-12-20'), '00:00')?.day).toBe('2027-01-07')
    expect(nextMeeting([time({ weekday: 'thursday', occurrence: 'last' })], day('2028-02-10'), '00:00')?.day).toBe('2028-02-24')
  })
  it('that runs past midnight goes on into the next day', () => {
    const night = [time({ from: '22:00', to: '02:00' })]
    expect(nextMeeting(night, TUESDAY, '23:00')).toMatchObject({ day: TUESDAY, now: true })
    expect(nextMeeting(night, day('2026-03-04'), '01:59')).toMatchObject({ day: TUESDAY, now: true })
    expect(nextMeeting(night, day('2026-03-04'), '02:00')).toMatchObject({ day: '2026-03-10', now: false })
  })
  it('is none where there are none', () => expect(nextMeeting([], TUESDAY, '12:00')).toBeNull())

  const anyTime = fc.record({ weekday: fc.constantFrom(...WEEKDAYS), occurrence: fc.constantFrom(...OCCURRENCES), from: fc.constantFrom('00:00', '07:30', '19:00'), to: fc.constantFrom(null, '08:00', '20:30'), what: fc.constant('') })
  it('is always found, on a day the rule names, with no earlier day left out', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 1, maxLength: 4 }), fc.integer({ min: 20_000, max: 24_000 }), (times, number) => {
        const today = fromDayNumber(number)
        const next = nextMeeting(times, today, '12:00')
        if (!next) throw new Error('none found')
        expect(isOn(next.time, next.day)).toBe(true)
        for (let ahead = 1; ahead < daysBetween(today, next.day); ahead++) expect(times.some((one) => isOn(one, addDays(today, ahead)))).toBe(false)
      }),
    )
  })
  it('each of first to fourth falls on one day of a month, and last on one', () => {
    for (const occurrence of ['first', 'second', 'third', 'fourth', 'last'] as const)
      for (const month of ['2026-02', '2026-03', '2028-02', '2026-12']) {
        const days = Array.from({ length: 31 }, (_, i) => addDays(day(`${month}-01`), i)).filter((each) => each.startsWith(month))
        for (const weekday of WEEKDAYS) expect(days.filter((each) => isOn({ weekday, occurrence }, each)), `${occurrence} ${weekday} of ${month}`).toHaveLength(1)
      }
  })
})

it('knows the day of the week, and puts times in its order', () => {
  expect(weekdayOf(TUESDAY)).toBe('tuesday')
  expect(weekdayOf(day('2026-03-08'))).toBe('sunday')
  expect(inOrder([time({ weekday: 'friday' }), time({ from: '20:00' }), time({ from: '08:00' })]).map((one) => `${one.weekday} ${one.from}`)).toEqual(['tuesday 08:00', 'tuesday 20:00', 'friday 19:00'])
})
