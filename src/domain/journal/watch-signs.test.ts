import { describe, expect, test } from 'vitest'
import { CheckInId, ContactId, SupporterId } from '../ids'
import { DayKey, type Moment, momentOf } from '../time/day-key'
import type { CheckIn } from './check-in'
import type { Contact } from './contact'
import { factsOf } from './watch-signs'

const d = (day: string) => DayKey.parse(day)
const on = (day: string, time = '20:00', zone = 'Europe/Berlin') => momentOf(d(day), time, zone)
const checkIn = (moment: Moment, said: Partial<CheckIn>): CheckIn => ({
  id: CheckInId.parse(`c${moment.at}`.replace(/[^\w]/g, '')), moment, mood: null, urge: null, energy: null, sleep: null, feelings: [], triggers: [], note: '', source: null, ...said,
})
const nora = SupporterId.parse('nora')
const contact = (moment: Moment, who = [nora]): Contact => ({ id: ContactId.parse('k1'), moment, who, how: 'call', minutes: null, initiator: null, felt: null, note: '' })
const entries = (checkIns: CheckIn[], contacts: Contact[] = []) => ({
  checkIns: Object.fromEntries(checkIns.map((one) => [one.id, one])),
  contacts: Object.fromEntries(contacts.map((one) => [one.id, one])),
})

describe('an early sign', () => {
  test('of no contact counts local days, also over the clock change', () => {
    const rule = { when: 'no-contact' as const, days: 7, who: null }
    for (const [zone, last, today] of [['Europe/Berlin', '2026-03-25', '2026-04-01'], ['America/New_York', '2026-10-28', '2026-11-04'], ['Australia/Lord_Howe', '2026-04-01', '2026-04-08']] as const) {
      expect(factsOf(rule, entries([], [contact(on(last, '23:59', zone))]), d(today))).toEqual({ when: 'no-contact', days: 7, who: null })
      expect(factsOf(rule, entries([], [contact(on(last, '00:00', zone))]), d(today))).not.toBeNull()
    }
  })

  test('of no contact with one person looks only at them; without any contact ever it is silent', () => {
    const rule = { when: 'no-contact' as const, days: 3, who: nora }
    const other = contact(on('2026-03-10'), [SupporterId.parse('kofi')])
    expect(factsOf(rule, entries([], [other]), d('2026-03-11'))).toBeNull()
    expect(factsOf(rule, entries([], [contact(on('2026-03-01'))]), d('2026-03-11'))).toMatchObject({ days: 10 })
  })

  test('of low mood wants days running, each with a mood, ending today or yesterday', () => {
    const rule = { when: 'low-mood' as const, mood: 2, days: 3 }
    const low = (day: string) => checkIn(on(day), { mood: 2 })
    expect(factsOf(rule, entries([low('2024-02-28'), low('2024-02-29'), low('2024-03-01')]), d('2024-03-01'))).toMatchObject({ days: 3 })
    expect(factsOf(rule, entries([low('2024-02-28'), low('2024-02-29'), low('2024-03-01')]), d('2024-03-02'))).toMatchObject({ days: 3 })
    expect(factsOf(rule, entries([low('2024-02-27'), low('2024-02-29'), low('2024-03-01')]), d('2024-03-01'))).toBeNull()
    expect(factsOf(rule, entries([low('2024-02-28'), low('2024-02-29'), low('2024-03-01'), checkIn(on('2024-03-02'), { mood: 4 })]), d('2024-03-02'))).toBeNull()
  })

  test('of low mood takes the mean of a day with several moods', () => {
    const rule = { when: 'low-mood' as const, mood: 2, days: 1 }
    const day = (...moods: number[]) => entries(moods.map((mood, i) => checkIn(on('2026-03-01', `1${i}:00`), { mood: mood as never })))
    expect(factsOf(rule, day(1, 3), d('2026-03-01'))).not.toBeNull()
    expect(factsOf(rule, day(2, 3), d('2026-03-01'))).toBeNull()
  })

  test('of an urge names the strongest, and forgets it after its days', () => {
    const rule = { when: 'urge' as const, urge: 7, days: 2 }
    const said = entries([checkIn(on('2025-12-31', '09:00'), { urge: 7 }), checkIn(on('2025-12-31', '22:00'), { urge: 9 })])
    expect(factsOf(rule, said, d('2026-01-01'))).toEqual({ when: 'urge', urge: 9, on: '2025-12-31' })
    expect(factsOf(rule, said, d('2026-01-02'))).toBeNull()
  })

  test('of no check-in ignores entries dated in the future', () => {
    const rule = { when: 'no-check-in' as const, days: 4 }
    expect(factsOf(rule, entries([checkIn(on('2026-03-01'), { mood: 3 }), checkIn(on('2026-04-01'), { mood: 3 })]), d('2026-03-05'))).toMatchObject({ days: 4 })
  })

  test('of short sleep counts nights, not entries', () => {
    const rule = { when: 'short-sleep' as const, hours: 6, nights: 2 }
    const twice = [checkIn(on('2026-03-01', '08:00'), { sleep: 4 }), checkIn(on('2026-03-01', '20:00'), { sleep: 4 })]
    expect(factsOf(rule, entries(twice), d('2026-03-01'))).toBeNull()
    expect(factsOf(rule, entries([...twice, checkIn(on('2026-03-02'), { sleep: 5.5 })]), d('2026-03-03'))).toEqual({ when: 'short-sleep', nights: 2, hours: 6 })
  })

  test('an entry made past midnight belongs to its own day key, whatever the zone one has flown to', () => {
    const flown: Moment = { ...on('2026-03-01', '23:30', 'Asia/Tokyo') }
    expect(flown.at.slice(0, 10)).toBe('2026-03-01')
    const rule = { when: 'no-check-in' as const, days: 1 }
    const kept = { ...flown, day: d('2026-02-28') }
    expect(factsOf(rule, entries([checkIn(kept, { mood: 3 })]), d('2026-03-01'))).toMatchObject({ days: 1 })
  })
})
