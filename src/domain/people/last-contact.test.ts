import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import type { Contact } from '../journal/contact'
import type { DayKey } from '../time/day-key'
import { lastContactDays, recentContactDays, touchOf } from './last-contact'

const day = (key: string) => key as DayKey
const contact = (id: string, key: string, ...who: string[]): [string, Contact] => [
  id,
  { id, moment: { at: `${key}T12:00:00Z`, zone: 'UTC', day: key }, who, how: 'call', minutes: null, initiator: null, felt: null, note: '' } as unknown as Contact,
]
const contacts = Object.fromEntries([
  contact('1', '2026-11-01', 'sam', 'ann'),
  contact('2', '2026-11-10', 'sam'),
  contact('3', '2026-12-24', 'sam'),
  contact('4', '2026-11-10', 'sam'),
])
const today = day('2026-11-19')
const weekly = { idealDays: 7, longestDays: 14, paused: false }

describe('last contact', () => {
  it('is the latest day that is not in the future', () => {
    const last = lastContactDays(contacts, today)
    expect(last.get('sam' as SupporterId)).toBe('2026-11-10')
    expect(last.get('ann' as SupporterId)).toBe('2026-11-01')
    expect(last.has('bo' as SupporterId)).toBe(false)
  })

  it('is full on the day, wanes over the ideal gap, and open once it has passed', () => {
    expect(touchOf(today, weekly, today).phase).toBe(1)
    expect(touchOf(day('2026-11-15'), weekly, today).phase).toBeCloseTo(0.5)
    expect(touchOf(day('2026-11-12'), weekly, today)).toMatchObject({ late: false, days: 7 })
    expect(touchOf(day('2026-11-11'), weekly, today)).toMatchObject({ late: true, phase: 0, overLongest: false })
    expect(touchOf(day('2026-11-04'), weekly, today)).toMatchObject({ late: true, overLongest: true })
  })

  it('never calls anyone late without a cadence, or while it is paused', () => {
    expect(touchOf(day('2026-01-01'), null, today)).toMatchObject({ late: false, phase: 0.04 })
    expect(touchOf(day('2026-01-01'), { ...weekly, paused: true }, today)).toMatchObject({ late: false, overLongest: false })
    expect(touchOf(undefined, weekly, today)).toEqual({ days: null, phase: null, late: false, overLongest: false })
  })

  it('lists recent days once each, from today back', () => {
    expect(recentContactDays(contacts, 'sam' as SupporterId, today, 8)).toEqual([9, 18])
    expect(recentContactDays(contacts, 'sam' as SupporterId, today, 2)).toEqual([9])
  })
})

describe('days away', () => {
  const cadence = { idealDays: 7, longestDays: null, paused: false }

  it('keep someone from being late, while the days said stay those of the calendar', () => {
    expect(touchOf(day('2026-03-01'), cadence, day('2026-03-11'))).toMatchObject({ days: 10, late: true, phase: 0 })
    expect(touchOf(day('2026-03-01'), cadence, day('2026-03-11'), { from: day('2026-03-03'), until: day('2026-03-07') })).toMatchObject({ days: 10, late: false, phase: 1 - 5 / 8 })
  })
})
