// Days on which the clocks change, in three zones: none of them is lost, doubled, or longer than a day in anything counted.
import { describe, expect, it } from 'vitest'
import { compare } from '@domain/insight/goes-together'
import { indexDays } from '@domain/insight/day-index'
import { finish } from '@domain/insight/findings'
import { partsOfDay } from '@domain/insight/hours'
import { kindRates } from '@domain/insight/kind-rates'
import { longestGap } from '@domain/insight/longest-gap'
import { moodVsContact } from '@domain/insight/mood-vs-contact'
import { draftOfCheckIn, momentOfDraft } from '@domain/journal/entry-draft'
import { streakFigures } from '@domain/journal/streak-figures'
import { layOutTimeline, timelineOf } from '@domain/journal/timeline'
import { weekUpTo } from '@domain/journal/week'
import { lastContactDays, touchOf } from '@domain/people/last-contact'
import { overdue } from '@domain/people/overdue'
import { addDays, dayKeyOf, fromDayNumber, instantOf, localParts, toDayNumber } from '@domain/time/day-key'
import { checkIn, contact, d, instant, keyed, on, supporter } from './fixture'

/** The day, its hours, a wall-clock time it skips or has twice, and what that time is taken for. */
const CHANGES = [
  ['Europe/Berlin', '2026-03-29', 23, '02:30', '03:30'],
  ['Europe/Berlin', '2026-10-25', 25, '02:30', '02:30'],
  ['America/New_York', '2026-03-08', 23, '02:30', '03:30'],
  ['America/New_York', '2026-11-01', 25, '01:30', '01:30'],
  // Lord Howe's clocks move by half an hour.
  ['Australia/Lord_Howe', '2026-10-04', 23.5, '02:10', '02:40'],
  ['Australia/Lord_Howe', '2026-04-05', 24.5, '01:45', '01:45'],
] as const

/** Every quarter of an hour of the wall clock, and the last minute. */
const TIMES = [...Array.from({ length: 96 }, (_, i) => `${String(Math.floor(i / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}`), '23:59']
const weekly = { idealDays: 7, longestDays: 14, paused: false }
const noRules = { circleCadences: { inner: null, middle: null, outer: null }, away: null }

describe.each(CHANGES)('%s on %s', (zone, changed, hours, odd, taken) => {
  const day = d(changed)
  const [before, after] = [addDays(day, -1), addDays(day, 1)]

  it('is as long as it is, and keeps every wall-clock time on its day, in order', () => {
    const length = Date.parse(instantOf(after, '00:00', zone)) - Date.parse(instantOf(day, '00:00', zone))
    expect(length / 3_600_000).toBe(hours)
    const moments = TIMES.map((time) => on(day, time, zone))
    for (const { at } of moments) expect(dayKeyOf(at, zone)).toBe(day)
    expect(localParts(instantOf(day, odd, zone), zone)).toEqual({ day, time: taken })
    // As many minutes after midnight as it says: a time that comes twice is the first of the two.
    const minutes = (Date.parse(instantOf(day, odd, zone)) - Date.parse(instantOf(day, '00:00', zone))) / 60_000
    expect(minutes).toBe(Number(odd.slice(0, 2)) * 60 + Number(odd.slice(3)))
    const outside = moments.filter((_, i) => (TIMES[i] ?? '') >= '04:00').map(({ at }) => at)
    expect(outside).toEqual([...outside].sort())
  })

  it('holds its own entries in Insights, those of 23:59 and 00:00 beside it theirs', () => {
    const entries = keyed(checkIn(on(before, '23:59', zone), 1), ...['00:00', odd, '23:59'].map((time) => checkIn(on(day, time, zone), 3)), checkIn(on(after, '00:00', zone), 5))
    const index = indexDays(entries, keyed(contact(on(before, '23:59', zone), 'family'), contact(on(after, '00:00', zone), 'family')), {})
    expect([...index.days].map(([key, facts]) => [key, facts.checkIns, facts.contacts, facts.mood?.mean])).toEqual([[before, 1, 1, 1], [day, 3, 0, 3], [after, 1, 1, 5]])
    expect(moodVsContact(index, { from: before, to: after }, 'day').map((bucket) => bucket.mood?.mean)).toEqual([1, 3, 5])
    // The day after a contact is the next on the calendar, though 23 or 25 hours later.
    expect(finish(compare(index, { from: day, to: after }, { what: 'mood', whom: 'anyone', when: 'day-after' }))).toMatchObject({ daysWith: 1, daysWithout: 1 })
  })

  it('has its hours by the wall clock', () => {
    const entries = keyed(...TIMES.map((time, i) => ({ ...checkIn(on(day, time, zone)), id: `e${i}` as never })))
    // 16 quarters in each part, and the minute before midnight.
    expect(partsOfDay(entries, { from: day, to: day }).map((part) => part.entries)).toEqual([16, 16, 16, 16, 16, 17])
  })

  it('counts as one day for whoever was last in touch, for a gap and for a streak', () => {
    const contacts = keyed(contact(on(before, '23:59', zone), 'nora'), contact(on(addDays(day, -4), '00:00', zone), 'kofi'))
    const last = lastContactDays(contacts, after)
    for (const time of ['00:00', '23:59']) {
      const today = dayKeyOf(instantOf(after, time, zone), zone)
      expect(touchOf(last.get('nora' as never), weekly, today)).toMatchObject({ days: 2, phase: 1 - 2 / 8 })
      expect(streakFigures({ since: before, until: null, slips: [] }, today)).toMatchObject({ now: 3, outOf: 3 })
    }
    const people = keyed(supporter('kofi', `${addDays(day, -30)}T12:00:00Z`, { cadence: weekly }))
    const gaps = (today: typeof day) => overdue(people, contacts, today, zone, noRules).map(({ days, dueOn }) => [days, dueOn])
    expect(gaps(addDays(day, 3))).toEqual([])
    expect(gaps(addDays(day, 4))).toEqual([[8, addDays(day, 3)]])
    const added = keyed(supporter('new', instantOf(before, '23:59', zone), { cadence: { ...weekly, idealDays: 1 } }))
    expect(overdue(added, {}, after, zone, noRules)).toMatchObject([{ days: 2, last: null }])
    const index = indexDays({}, keyed(contact(on(before, '12:00', zone), 'family'), contact(on(addDays(day, 2), '12:00', zone), 'family')), {})
    expect(longestGap(index, { from: before, to: addDays(day, 2) })).toMatchObject({ from: day, to: after, days: 2 })
  })

  it('is one of the seven days of its week, and one heading of the journal', () => {
    const days = Array.from({ length: 21 }, (_, i) => fromDayNumber(toDayNumber(day) - 10 + i))
    const contacts = keyed(...days.flatMap((one) => ['00:00', '23:59'].map((time) => contact(on(one, time, zone), 'family'))))
    const index = indexDays({}, contacts, keyed(supporter('family', '2020-01-01T00:00:00Z')))
    const weeks = moodVsContact(index, { from: days[0]!, to: days.at(-1)! }, 'week').filter((week) => week.to === addDays(week.from, 6))
    expect(weeks.length).toBeGreaterThanOrEqual(2)
    for (const week of weeks) expect(week.contacts).toBe(14)
    for (const count of kindRates(index, { from: days[0]!, to: days.at(-1)! })[0]!.weeks) expect(count).toBe(14)
    expect(weekUpTo(after, {}, contacts, {}).map(({ kinds }) => kinds.length)).toEqual([2, 2, 2, 2, 2, 2, 2])
    expect(layOutTimeline(timelineOf({}, contacts)).flatMap(({ heading }) => (heading ? [heading.entries] : []))).toEqual(days.map(() => 2))
  })
})

describe('an hour that comes twice', () => {
  // 00:30Z is 02:30 in Berlin's summer, 01:30Z is 02:30 again in its winter.
  const [first, second] = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'].map((at) => checkIn({ at: instant(at), zone: 'Europe/Berlin', day: d('2026-10-25') }))

  it('keeps its entries apart, the later one later', () => {
    expect(timelineOf(keyed(first!, second!), {}).map(({ at }) => at)).toEqual([second!.moment.at, first!.moment.at])
  })

  it('keeps the second when only something else of the entry is edited', () => {
    const draft = draftOfCheckIn(second!)
    expect(draft).toMatchObject({ day: '2026-10-25', time: '02:30' })
    expect(momentOfDraft(draft, second!.moment)).toEqual({ kind: 'ready', fields: second!.moment })
  })
})
