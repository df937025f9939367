// What comes again, on paper and in a calendar file: days on which clocks change, leap days, the end of a year, travel.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCalendar } from '@domain/exchange/write-calendar'
import { SeriesId, SupporterId } from '@domain/ids'
import { comingMeetings, contactOfMeeting, justBeen, recurringOf } from '@domain/journal/meetings'
import type { Series } from '@domain/journal/series'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import { type MeetingTime, OCCURRENCES, WEEKDAYS } from '@domain/people/meeting-time'
import { isOn, weekdayOf } from '@domain/people/next-meeting'
import { addDays, type DayKey, fromDayNumber, instantOf, localParts } from '@domain/time/day-key'
import { contact, d, instant, keyed, on, supporter } from './fixture'

const time = (weekday: MeetingTime['weekday'], from: string, more: Partial<MeetingTime> = {}): MeetingTime => ({ weekday, occurrence: 'every', from, to: null, what: '', ...more })
const series = (...times: MeetingTime[]): Series => ({ id: SeriesId.parse('circle'), name: 'Circle', who: [SupporterId.parse('nora')], how: 'meeting', times })
const recurring = (...times: MeetingTime[]) => recurringOf({ circle: series(...times) }, {})

describe('a meeting on a day the clocks change', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', '02:30', '03:30'],
    ['Europe/Berlin', '2026-10-25', '02:30', '02:30'],
    ['America/New_York', '2026-03-08', '02:15', '03:15'],
    ['America/New_York', '2026-11-01', '01:30', '01:30'],
    ['Australia/Lord_Howe', '2026-10-04', '02:10', '02:40'],
    ['Australia/Lord_Howe', '2026-04-05', '19:00', '19:00'],
  ])('in %s on %s at %s is there once, and kept on its day', (zone, day, from, kept) => {
    const all = recurring(time('sunday', from, { to: '23:30' }))
    const [eve, sunday] = [addDays(d(day), -1), d(day)]
    expect(comingMeetings(all, eve, '23:59').map((coming) => coming.day)).toEqual([sunday])
    expect(comingMeetings(all, sunday, '23:30').map((coming) => coming.day)).toEqual([addDays(sunday, 7)])
    const [was, ...more] = justBeen(all, {}, sunday, from)
    expect(more).toEqual([])
    const logged = contactOfMeeting(was!, zone)
    expect(logged.moment.day).toBe(sunday)
    expect(localParts(logged.moment.at, zone)).toEqual({ day: sunday, time: kept })
    expect(justBeen(all, keyed({ ...contact(logged.moment, 'nora') }), addDays(sunday, 1), '00:00')).toEqual([])
  })

  it('of the evening before is asked about after midnight, and of the last evening of the year in the new one', () => {
    expect(justBeen(recurring(time('saturday', '23:59')), {}, d('2026-03-29'), '00:00').map(({ day }) => day)).toEqual(['2026-03-28'])
    expect(justBeen(recurring(time('thursday', '23:59')), {}, d('2027-01-01'), '00:00').map(({ day }) => day)).toEqual(['2026-12-31'])
    expect(justBeen(recurring(time('tuesday', '23:59')), {}, d('2028-03-01'), '00:00').map(({ day }) => day)).toEqual(['2028-02-29'])
  })
})

const book = (times: readonly MeetingTime[], more: Partial<Notebook> = {}): Notebook => ({ ...emptyNotebook(instant('2026-01-01T12:00:00Z')), supporters: keyed(supporter('nora', '2026-01-01T12:00:00Z')), series: { circle: series(...times) } as Notebook['series'], ...more })
const lines = (of: Notebook, at: string, zone: string) => writeCalendar(of, { names: 'names', at: instant(at), zone }).split('\r\n')
const starts = (of: Notebook, at: string, zone: string) => lines(of, at, zone).filter((line) => line.startsWith('DTSTART'))

describe('the calendar file', () => {
  it.each([
    // The same minute is Sunday evening in Los Angeles and Monday noon in Tokyo.
    ['2026-03-09T03:00:00Z', 'America/Los_Angeles', '20260309T190000'],
    ['2026-03-09T03:00:00Z', 'Asia/Tokyo', '20260309T190000'],
    ['2026-03-09T10:30:00Z', 'Asia/Tokyo', '20260316T190000'],
    ['2026-03-09T10:30:00Z', 'Europe/Berlin', '20260309T190000'],
    // A minute before the last Monday of the year begins, and a minute after it has passed.
    ['2026-12-28T04:59:00Z', 'America/New_York', '20261228T190000'],
    ['2026-12-29T05:00:00Z', 'America/New_York', '20270104T190000'],
  ])('made at %s in %s begins with the next Monday there, at seven wherever one is', (at, zone, start) => {
    expect(starts(book([time('monday', '19:00')]), at, zone)).toEqual([`DTSTART:${start}`])
    expect(lines(book([time('monday', '19:00')]), at, zone).join('\n')).not.toMatch(/TZID|DTSTART:\S+Z/)
  })

  it('has a wall-clock time that is skipped as it stands: the calendar knows what to do', () => {
    expect(starts(book([time('sunday', '02:30')]), '2026-03-28T12:00:00Z', 'Europe/Berlin')).toEqual(['DTSTART:20260329T023000'])
    expect(starts(book([time('sunday', '02:10')]), '2026-10-03T00:00:00Z', 'Australia/Lord_Howe')).toEqual(['DTSTART:20261004T021000'])
  })

  it('knows the leap day as the last Tuesday of its month', () => {
    const last = [time('tuesday', '19:00', { occurrence: 'last' })]
    expect(lines(book(last), '2028-02-01T12:00:00Z', 'Europe/Berlin')).toEqual(expect.arrayContaining(['DTSTART:20280229T190000', 'RRULE:FREQ=MONTHLY;BYDAY=-1TU']))
  })

  it.each([
    ['2028-02-22', '20280229', '20280301'],
    ['2026-12-24', '20261231', '20270101'],
    ['2026-10-18', '20261025', '20261026'],
    ['2026-03-22', '20260329', '20260330'],
  ])('says to be in touch a week after %s, for one whole day', (day, from, to) => {
    const nora = supporter('nora', '2026-01-01T12:00:00Z', { cadence: { idealDays: 7, longestDays: null, paused: false } })
    const touch = book([], { series: {}, supporters: keyed(nora), contacts: keyed(contact(on(day, '23:59', 'Europe/Berlin'), 'nora')) })
    expect(lines(touch, instantOf(addDays(d(day), 1), '00:00', 'Europe/Berlin'), 'Europe/Berlin')).toEqual(expect.arrayContaining([`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`]))
  })

  it('recurs on the very days the app knows, by a second reading of its rule', () => {
    const anyTime = fc.record({ weekday: fc.constantFrom(...WEEKDAYS), occurrence: fc.constantFrom(...OCCURRENCES) })
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 20_000, max: 24_000 }), ({ weekday, occurrence }, number) => {
        const today = fromDayNumber(number)
        const said = lines(book([time(weekday, '12:00', { occurrence })]), instantOf(today, '00:00', 'Europe/Berlin'), 'Europe/Berlin')
        const begins = said.find((line) => line.startsWith('DTSTART:'))!.slice(8, 16)
        const begin = d(`${begins.slice(0, 4)}-${begins.slice(4, 6)}-${begins.slice(6)}`)
        const byDay = said.find((line) => line.startsWith('RRULE:'))!.split('BYDAY=')[1]!
        for (let i = 0; i < 400; i++) {
          const day = addDays(today, i)
          expect(isOn({ weekday, occurrence }, day), `${day} ${byDay}`).toBe(day >= begin && recursOn(byDay, day))
        }
      }),
      { numRuns: 15 },
    )
  })
})

/** BYDAY of RFC 5545 §3.3.10, read from the list of that weekday's days in the month. */
function recursOn(byDay: string, day: DayKey): boolean {
  const code = (one: DayKey) => weekdayOf(one).slice(0, 2).toUpperCase()
  if (!byDay.endsWith(code(day))) return false
  const which = byDay.length === 2 ? null : Number(byDay.slice(0, -2))
  const month = Array.from({ length: 31 }, (_, i) => addDays(`${day.slice(0, 8)}01` as DayKey, i)).filter((one) => one.slice(0, 7) === day.slice(0, 7) && code(one) === code(day))
  return which === null || month.at(which > 0 ? which - 1 : which) === day
}
