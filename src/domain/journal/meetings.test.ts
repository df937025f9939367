import { describe, expect, test } from 'vitest'
import { ContactId, SeriesId, SupporterId } from '../ids'
import { newSupporter } from '../people/new-supporter'
import type { Weekday } from '../people/meeting-time'
import type { Supporter } from '../people/supporter'
import { DayKey, type Instant, momentOf } from '../time/day-key'
import { comingMeetings, contactOfMeeting, justBeen, minutesOf, recurringOf } from './meetings'
import type { Series } from './series'

const d = (day: string) => DayKey.parse(day)
const [circle, nora] = [SupporterId.parse('circle'), SupporterId.parse('nora')]
const time = (weekday: Weekday, from: string, to: string | null = null) => ({ weekday, occurrence: 'every' as const, from, to, what: '' })
const group: Supporter = {
  ...newSupporter(circle, 'Tuesday Circle', '2025-01-01T12:00:00Z' as Instant, { kind: 'peer', circle: 'inner' }),
  position: { x: 0, y: 0 }, removedAt: null, form: 'group', times: [time('tuesday', '19:00', '20:30')], where: 'St. Mark’s hall',
}
const lunch: Series = { id: SeriesId.parse('lunch'), name: 'Sunday lunch', who: [nora], how: 'in-person', times: [time('sunday', '12:30')] }
const all = recurringOf({ lunch }, { circle: group })
// 2026-03-24 is a Tuesday; on 2026-03-29, a Sunday, Berlin's clocks go forward.

describe('what comes again', () => {
  test('is series and groups that meet, soonest first', () => {
    expect(comingMeetings(all, d('2026-03-23'), '08:00').map(({ recurring, day }) => [recurring.name, day])).toEqual([['Tuesday Circle', '2026-03-24'], ['Sunday lunch', '2026-03-29']])
  })

  test('a series of the group takes the place of its times', () => {
    expect(recurringOf({ own: { ...lunch, who: [circle] } }, { circle: group })).toHaveLength(1)
  })

  test('asks once it has begun, until it is in the journal, for two days', () => {
    const asked = (day: string, clock: string, contacts = {}) => justBeen(all, contacts, d(day), clock).map(({ recurring }) => recurring.name)
    expect(asked('2026-03-24', '18:59')).toEqual([])
    expect(asked('2026-03-24', '19:00')).toEqual(['Tuesday Circle'])
    expect(asked('2026-03-25', '08:00')).toEqual(['Tuesday Circle'])
    expect(asked('2026-03-26', '08:00')).toEqual([])
    const id = ContactId.parse('k')
    const contact = { id, moment: momentOf(d('2026-03-24'), '19:10', 'Europe/Berlin'), who: [circle, nora], how: 'meeting', minutes: null, initiator: null, felt: null, note: '' }
    expect(asked('2026-03-25', '08:00', { k: contact })).toEqual([])
  })

  test('one press keeps it at its own time, also where clocks change', () => {
    const [was] = justBeen(all, {}, d('2026-03-29'), '13:00')
    expect(contactOfMeeting(was!, 'Europe/Berlin')).toMatchObject({ who: [nora], how: 'in-person', minutes: null, moment: { at: '2026-03-29T10:30:00.000Z', day: '2026-03-29' } })
  })

  test('lasts past midnight', () => {
    expect(minutesOf({ from: '22:30', to: '00:15' })).toBe(105)
    expect(minutesOf({ from: '19:00', to: '20:30' })).toBe(90)
  })
})
