// One person, many zones. The local day an entry was made on is its day for good; within a day the instant gives the order.
import { describe, expect, it } from 'vitest'
import { indexDays } from '@domain/insight/day-index'
import { partsOfDay } from '@domain/insight/hours'
import { moodVsContact } from '@domain/insight/mood-vs-contact'
import { draftOfCheckIn, momentOfDraft } from '@domain/journal/entry-draft'
import { lastChannels } from '@domain/journal/quick-log'
import { layOutTimeline, timelineOf } from '@domain/journal/timeline'
import { factsOf } from '@domain/journal/watch-signs'
import { weekUpTo } from '@domain/journal/week'
import { lastContactDays } from '@domain/people/last-contact'
import { overdue } from '@domain/people/overdue'
import { shiftNotebook } from '@domain/sample/shift-days'
import { emptyNotebook } from '@domain/notebook'
import { addDays, dayKeyOf, localParts } from '@domain/time/day-key'
import { checkIn, contact, d, instant, keyed, on, supporter } from './fixture'

const [TOKYO, LA] = ['Asia/Tokyo', 'America/Los_Angeles']
// Out of Tokyo on the evening of 11 March, into Los Angeles on the morning of 11 March: that day has 40 hours.
const morning = checkIn(on('2026-03-11', '08:00', TOKYO), 2)
const evening = checkIn(on('2026-03-11', '17:00', TOKYO), 3)
const landed = checkIn(on('2026-03-11', '11:00', LA), 4)
const night = checkIn(on('2026-03-11', '23:59', LA), 5)
const moved = keyed(morning, evening, landed, night)

describe('from Tokyo to Los Angeles', () => {
  it('is one day, by its moods, its hours and its line in the journal', () => {
    const index = indexDays(moved, {}, {})
    expect([...index.days].map(([day, { checkIns, mood }]) => [day, checkIns, mood])).toEqual([['2026-03-11', 4, { mean: 3.5, low: 2, high: 5 }]])
    expect(moodVsContact(index, { from: d('2026-03-10'), to: d('2026-03-12') }, 'day').map(({ checkIns }) => checkIns)).toEqual([0, 4, 0])
    expect(partsOfDay(moved, { from: d('2026-03-11'), to: d('2026-03-11') }).map(({ entries }) => entries)).toEqual([0, 0, 2, 0, 1, 1])
    expect(layOutTimeline(timelineOf(moved, {})).map(({ entry }) => entry.id)).toEqual([night, landed, evening, morning].map(({ id }) => id))
  })

  it('goes by the instant within the day, not by the clock on the wall', () => {
    // Noon in Tokyo comes before breakfast of the same day in Los Angeles.
    const contacts = keyed(contact(on('2026-03-11', '07:00', LA), 'family'), contact(on('2026-03-11', '12:00', TOKYO), 'peer'))
    const people = keyed(supporter('peer', '2026-01-01T00:00:00Z', { kind: 'peer' }), supporter('family', '2026-01-01T00:00:00Z'))
    expect(weekUpTo(d('2026-03-11'), {}, contacts, people).at(-1)).toMatchObject({ kinds: ['peer', 'family'] })
    const both = keyed(contact(on('2026-03-11', '12:00', TOKYO), 'nora'), { ...contact(on('2026-03-11', '07:00', LA), 'nora'), how: 'video' as const })
    expect(lastChannels(both).get('nora' as never)).toBe('video')
  })

  it('keeps a later local day above, though it came earlier', () => {
    // Half past midnight on the 12th in Tokyo, then eight in the evening of the 11th in Los Angeles.
    const tokyo = checkIn(on('2026-03-12', '00:30', TOKYO), 1)
    const losAngeles = checkIn(on('2026-03-11', '20:00', LA), 5)
    expect(tokyo.moment.at < losAngeles.moment.at).toBe(true)
    const entries = keyed(tokyo, losAngeles, landed)
    expect(layOutTimeline(timelineOf(entries, {})).map(({ entry, heading }) => [entry.id, heading?.day])).toEqual([[tokyo.id, '2026-03-12'], [losAngeles.id, '2026-03-11'], [landed.id, undefined]])
    expect(weekUpTo(d('2026-03-12'), entries, {}, {}).slice(-2).map(({ mood }) => mood)).toEqual([5, 1])
  })

  it('leaves a contact of a day that has not begun here out until it has', () => {
    const contacts = keyed(contact(on('2026-03-12', '00:30', TOKYO), 'nora'), contact(on('2026-03-01', '12:00', TOKYO), 'nora'))
    const people = keyed(supporter('nora', '2026-01-01T00:00:00Z', { cadence: { idealDays: 7, longestDays: null, paused: false } }))
    const rules = { circleCadences: { inner: null, middle: null, outer: null }, away: null }
    const last = (today: string) => lastContactDays(contacts, d(today)).get('nora' as never)
    expect([last('2026-03-11'), last('2026-03-12')]).toEqual(['2026-03-01', '2026-03-12'])
    expect(overdue(people, contacts, d('2026-03-12'), LA, rules)).toEqual([])
    expect(factsOf({ when: 'no-contact', days: 5, who: null }, { checkIns: {}, contacts }, d('2026-03-16'))).toBeNull()
    expect(factsOf({ when: 'no-contact', days: 5, who: null }, { checkIns: {}, contacts }, d('2026-03-17'))).toMatchObject({ days: 5 })
  })

  it('edits an entry in the zone it was made in, and moves it there', () => {
    const draft = draftOfCheckIn(evening)
    expect(draft).toMatchObject({ day: '2026-03-11', time: '17:00' })
    expect(momentOfDraft({ ...draft, time: '18:30' }, evening.moment)).toEqual({ kind: 'ready', fields: { at: '2026-03-11T09:30:00.000Z', zone: TOKYO, day: '2026-03-11' } })
  })
})

describe('the day a zone is on', () => {
  it.each([
    ['2026-03-11T10:30:00Z', { 'Pacific/Kiritimati': '2026-03-12', 'Asia/Tokyo': '2026-03-11', 'Europe/Berlin': '2026-03-11', 'America/Los_Angeles': '2026-03-11', 'Pacific/Pago_Pago': '2026-03-10' }],
    ['2026-12-31T23:30:00Z', { 'Pacific/Kiritimati': '2027-01-01', 'Asia/Tokyo': '2027-01-01', 'Europe/Berlin': '2027-01-01', 'America/Los_Angeles': '2026-12-31', 'Pacific/Pago_Pago': '2026-12-31' }],
    ['2028-02-29T12:00:00Z', { 'Pacific/Kiritimati': '2028-03-01', 'Asia/Tokyo': '2028-02-29', 'Europe/Berlin': '2028-02-29', 'America/Los_Angeles': '2028-02-29', 'Pacific/Pago_Pago': '2028-02-29' }],
  ] as const)('at %s', (at, days) => {
    for (const [zone, day] of Object.entries(days)) {
      expect(dayKeyOf(at, zone), zone).toBe(day)
      // Whom one has just added has waited for no day yet.
      const people = keyed(supporter('new', at, { cadence: { idealDays: 1, longestDays: null, paused: false } }))
      const rules = { circleCadences: { inner: null, middle: null, outer: null }, away: null }
      expect(overdue(people, {}, d(day), zone, rules, 2)).toMatchObject([{ days: 0, standing: 'due-soon' }])
    }
  })
})

it('keeps wall-clock times and days of both zones when a whole notebook is moved across clock changes', () => {
  const book = { ...emptyNotebook(instant('2026-01-01T00:00:00Z')), checkIns: moved }
  const later = shiftNotebook(book, 250)
  for (const { id, moment } of Object.values(moved)) {
    const now = later.checkIns[id]!.moment
    expect([now.day, now.zone, localParts(now.at, now.zone).time]).toEqual([addDays(moment.day, 250), moment.zone, localParts(moment.at, moment.zone).time])
  }
})
