// Leap days, weeks across the end of a year, the two minutes around midnight, and weeks with nothing in them.
import { describe, expect, it } from 'vitest'
import { addMonths, cut, startOfBucket, type WeekStart } from '@domain/insight/buckets'
import { indexDays } from '@domain/insight/day-index'
import { kindRates } from '@domain/insight/kind-rates'
import { longestGap } from '@domain/insight/longest-gap'
import { moodVsContact } from '@domain/insight/mood-vs-contact'
import { periodPage } from '@domain/insight/period'
import { weekdayMoods } from '@domain/insight/weekday-moods'
import { weeklyLink } from '@domain/insight/weekly-link'
import { yearOfDays } from '@domain/insight/year-of-days'
import { streakFigures } from '@domain/journal/streak-figures'
import { weekUpTo } from '@domain/journal/week'
import { lastContactDays, recentContactDays, touchOf } from '@domain/people/last-contact'
import { rhythms } from '@domain/people/rhythm'
import { addDays, dayKeyOf, daysBetween, instantOf } from '@domain/time/day-key'
import { checkIn, contact, d, keyed, on, supporter } from './fixture'

const ZONE = 'Europe/Berlin'
const people = keyed(supporter('family', '2020-01-01T00:00:00Z'))
const indexOf = (checkIns: ReturnType<typeof checkIn>[], contacts: ReturnType<typeof contact>[] = []) => indexDays(keyed(...checkIns), keyed(...contacts), people)

describe('29 February', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2028-02-29', '2029-02-28', 365],
    ['2024-02-29', '2028-02-29', 1461],
    // 1900 and 2100 had and have none, 2000 did.
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
  ])('%s to %s are %i days, for a gap, a streak and a cadence', (from, to, days) => {
    expect(daysBetween(d(from), d(to))).toBe(days)
    expect(streakFigures({ since: d(from), until: null, slips: [] }, d(to)).now).toBe(days + 1)
    expect(touchOf(d(from), { idealDays: days, longestDays: null, paused: false }, d(to))).toMatchObject({ days, late: false })
    expect(touchOf(d(from), { idealDays: days, longestDays: null, paused: false }, addDays(d(to), 1))).toMatchObject({ late: true })
  })

  it('is a day of its month, of its week and of its year', () => {
    const index = indexOf([checkIn(on('2028-02-28', '23:59', ZONE), 1), checkIn(on('2028-02-29', '00:00', ZONE), 3), checkIn(on('2028-02-29', '23:59', ZONE), 5), checkIn(on('2028-03-01', '00:00', ZONE), 2)])
    const months = moodVsContact(index, { from: d('2028-02-01'), to: d('2028-03-31') }, 'month')
    expect(months.map(({ from, to, mood }) => [from, to, mood?.mean, mood?.days])).toEqual([['2028-02-01', '2028-02-29', 2.5, 2], ['2028-03-01', '2028-03-31', 2, 1]])
    // A Tuesday, in the week of Monday the 28th.
    expect(moodVsContact(index, { from: d('2028-02-28'), to: d('2028-03-05') }, 'week').map(({ mood }) => mood?.days)).toEqual([3])
    expect(yearOfDays(index, d('2028-02-29')).weeks.at(-1)?.map(({ day, mean }) => [day, mean])).toEqual([['2028-02-28', 1], ['2028-02-29', 4]])
  })

  it('gives way to the 28th where a period counts in months', () => {
    expect([addMonths(d('2028-02-29'), 12), addMonths(d('2028-02-29'), -48), addMonths(d('2028-03-31'), -1)]).toEqual(['2029-02-28', '2024-02-29', '2028-02-29'])
    expect(periodPage('month', 0, 'day', d('2028-02-29'), null)).toEqual({ from: '2028-01-30', to: '2028-02-29' })
    expect(periodPage('year', 0, 'day', d('2028-02-29'), null)).toEqual({ from: '2027-03-01', to: '2028-02-29' })
  })
})

describe('the end of a year', () => {
  it.each<[WeekStart, string, string, string]>([
    [1, '2025-12-29', '2026-01-04', '2025-12-28'],
    [0, '2025-12-28', '2026-01-03', '2025-12-27'],
    [6, '2025-12-27', '2026-01-02', '2025-12-26'],
  ])('is inside a week that begins on weekday %i', (start, from, to, dayBefore) => {
    expect(startOfBucket(d('2026-01-01'), 'week', start)).toBe(from)
    expect(cut({ from: d(dayBefore), to: addDays(d(to), 1) }, 'week', start)).toHaveLength(3)
    const index = indexOf([], ['2025-12-31', '2026-01-01'].flatMap((day) => ['00:00', '23:59'].map((time) => contact(on(day, time, ZONE), 'family'))))
    expect(moodVsContact(index, { from: d(from), to: d(to) }, 'week', start).map(({ contacts, whole }) => [contacts, whole])).toEqual([[4, true]])
  })

  it('is a day like any other for last seven days, streaks, gaps and rhythms', () => {
    const contacts = keyed(...['2026-12-31', '2027-01-01'].map((day) => contact(on(day, '23:59', ZONE), 'family')))
    expect(weekUpTo(d('2027-01-02'), {}, contacts, people).map(({ day, kinds }) => `${day.slice(5)} ${kinds.length}`)).toEqual(['12-27 0', '12-28 0', '12-29 0', '12-30 0', '12-31 1', '01-01 1', '01-02 0'])
    expect(recentContactDays(contacts, 'family' as never, d('2027-01-02'), 8)).toEqual([1, 2])
    expect(rhythms(contacts, d('2027-01-02')).get('family' as never)).toMatchObject({ perWeek: 0.5 })
    expect(longestGap(indexDays({}, contacts, people), { from: d('2026-12-31'), to: d('2027-01-05') })).toMatchObject({ from: '2027-01-02', days: 4 })
    expect(streakFigures({ since: d('2026-12-30'), until: null, slips: [] }, d('2027-01-02')).stretches).toEqual([{ from: '2026-12-30', to: '2027-01-02', days: 4 }])
  })
})

describe('23:59 and 00:00', () => {
  it.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('are a minute and a day apart in %s', (zone) => {
    const [late, early] = [on('2026-06-30', '23:59', zone), on('2026-07-01', '00:00', zone)]
    expect(Date.parse(early.at) - Date.parse(late.at)).toBe(60_000)
    expect([late, early].map(({ at }) => dayKeyOf(at, zone))).toEqual(['2026-06-30', '2026-07-01'])
    const index = indexOf([checkIn(late, 1), checkIn(early, 5)])
    // A Tuesday and a Wednesday, of two months.
    expect(weekdayMoods(index, { from: d('2026-06-29'), to: d('2026-07-05') }, 1).map(({ days }) => days)).toEqual([0, 1, 1, 0, 0, 0, 0])
    expect(moodVsContact(index, { from: d('2026-06-01'), to: d('2026-07-31') }, 'month').map(({ mood }) => mood?.mean)).toEqual([1, 5])
    const last = lastContactDays(keyed(contact(late, 'nora')), d('2026-07-01')).get('nora' as never)
    expect(touchOf(last, null, dayKeyOf(instantOf(d('2026-07-01'), '00:00', zone), zone)).days).toBe(1)
  })
})

describe('weeks with nothing in them', () => {
  // Eleven weeks across a year's end, the fourth to sixth empty.
  const monday = d('2024-11-18')
  const week = (i: number, mood: 1 | 2 | 3 | 4 | 5) => ({
    checkIns: [0, 2, 4].map((n) => checkIn(on(addDays(monday, 7 * i + n), '20:00', ZONE), mood)),
    contacts: Array.from({ length: mood }, (_, n) => contact(on(addDays(monday, 7 * i + n), '12:00', ZONE), 'family')),
  })
  const weeks = ([[0, 1], [1, 2], [2, 3], [6, 4], [7, 5], [8, 1], [9, 2], [10, 4]] as const).map(([i, mood]) => week(i, mood))
  const index = indexOf(weeks.flatMap(({ checkIns }) => checkIns), weeks.flatMap(({ contacts }) => contacts))
  const stretch = { from: monday, to: addDays(monday, 7 * 11 - 1) }

  it('stand as weeks without a mood and with no contact', () => {
    const buckets = moodVsContact(index, stretch, 'week')
    expect(buckets.map(({ mood, contacts }) => [mood?.mean ?? null, contacts])).toEqual([[1, 1], [2, 2], [3, 3], [null, 0], [null, 0], [null, 0], [4, 4], [5, 5], [1, 1], [2, 2], [4, 4]])
    expect(kindRates(index, stretch)[0]!.weeks).toEqual([1, 2, 3, 0, 0, 0, 4, 5, 1, 2, 4])
    expect(longestGap(index, stretch)).toMatchObject({ from: '2024-12-05', to: '2024-12-29', days: 25, mood: 3, moodDays: 1 })
  })

  it('have no mood to link, and the weeks around them are not taken for neighbours', () => {
    const { weeks: points, links } = weeklyLink(index, stretch, 1)
    expect(points).toHaveLength(8)
    // Eight weeks with a mood. One follows upon six of them and upon the last empty one, in which contacts were none.
    expect(links.map(({ lag, link }) => [lag, link?.pairs])).toEqual([[0, 8], [1, 7], [-1, 7]])
    expect(links[0]?.link?.rho).toBeCloseTo(1)
  })
})
