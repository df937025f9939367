import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import type { DayKey, Instant, Moment } from '../time/day-key'
import { checkInOfDraft, contactOfDraft, draftOfCheckIn, momentOfDraft, NEW_CHECK_IN, NEW_CONTACT } from './entry-draft'
import { readHours } from './sleep-hours'

const now: Moment = { at: '2026-11-19T13:02:41.500Z' as Instant, zone: 'Europe/Berlin', day: '2026-11-19' as DayKey }

describe('the moment of a draft', () => {
  it('is now when nothing is said, to the millisecond', () => {
    expect(momentOfDraft({ day: '', time: '' }, now)).toEqual({ kind: 'ready', fields: now })
    expect(momentOfDraft({ day: '2026-11-19', time: '14:02' }, now)).toEqual({ kind: 'ready', fields: now })
  })

  it('can be another day or time, in the same zone', () => {
    expect(momentOfDraft({ day: '2026-07-01', time: '08:30' }, now)).toEqual({
      kind: 'ready',
      fields: { at: '2026-07-01T06:30:00.000Z', zone: 'Europe/Berlin', day: '2026-07-01' },
    })
    expect(momentOfDraft({ day: '2026-11-18', time: '' }, now)).toMatchObject({ fields: { at: '2026-11-18T13:02:00.000Z' } })
  })

  it('says what is wrong', () => {
    expect(momentOfDraft({ day: '2026-02-30', time: '' }, now)).toEqual({ kind: 'problem', what: 'day' })
    expect(momentOfDraft({ day: '0019-11-19', time: '' }, now)).toEqual({ kind: 'problem', what: 'day' })
    expect(momentOfDraft({ day: '', time: '25:00' }, now)).toEqual({ kind: 'problem', what: 'time' })
  })
})

describe('drafts', () => {
  it('become entries with only what was said', () => {
    expect(checkInOfDraft({ ...NEW_CHECK_IN, mood: 4, sleep: '7,5', note: ' words ' }, now)).toMatchObject({
      kind: 'ready',
      fields: { mood: 4, urge: null, sleep: 7.5, note: 'words', moment: now },
    })
    expect(contactOfDraft({ ...NEW_CONTACT, who: ['k' as SupporterId], minutes: '20' }, now)).toMatchObject({ kind: 'ready', fields: { minutes: 20, how: 'in-person' } })
  })

  it.each([
    [checkInOfDraft(NEW_CHECK_IN, now), 'nothing-said'],
    [checkInOfDraft({ ...NEW_CHECK_IN, note: '  \n' }, now), 'nothing-said'],
    [checkInOfDraft({ ...NEW_CHECK_IN, mood: 3, sleep: 'long' }, now), 'sleep'],
    [contactOfDraft(NEW_CONTACT, now), 'nobody-chosen'],
    [contactOfDraft({ ...NEW_CONTACT, who: ['k' as SupporterId], minutes: '-3' }, now), 'minutes'],
    [contactOfDraft({ ...NEW_CONTACT, who: ['k' as SupporterId], minutes: '1.5' }, now), 'minutes'],
  ])('name their problem', (drafted, what) => {
    expect(drafted).toEqual({ kind: 'problem', what })
  })

  it('show an entry as it was entered and give it back unchanged', () => {
    const made = checkInOfDraft({ ...NEW_CHECK_IN, mood: 2, sleep: '6.25' }, now)
    if (made.kind !== 'ready') throw new Error(made.what)
    const draft = draftOfCheckIn({ ...made.fields, id: 'a' as never, source: null })
    expect(draft).toMatchObject({ day: '2026-11-19', time: '14:02', sleep: '6.25' })
    expect(checkInOfDraft(draft, made.fields.moment)).toEqual(made)
  })
})

it.each([
  ['8', 8],
  ['7.5', 7.5],
  ['7,25', 7.25],
  ['8:30', 8.5],
  ['6h 45m', 6.75],
  ['6 hours', 6],
  ['24', 24],
  ['25', null],
  ['8:75', null],
  ['', null],
  ['a lot', null],
])('hours of sleep written as "%s" are %s', (text, hours) => {
  expect(readHours(text)).toBe(hours)
})
