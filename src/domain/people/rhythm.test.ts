import { describe, expect, it } from 'vitest'
import type { ContactId, SupporterId } from '../ids'
import type { Contact } from '../journal/contact'
import { addDays, type DayKey, momentOf } from '../time/day-key'
import { rhythms } from './rhythm'

const today = '2026-11-25' as DayKey
const sam = 'sam' as SupporterId
const met = (...ago: number[]): Record<string, Contact> =>
  Object.fromEntries(
    ago.map((days, i) => [
      `c${i}`,
      { id: `c${i}` as ContactId, moment: momentOf(addDays(today, -days), '12:00', 'UTC'), who: [sam], how: 'call', minutes: null, initiator: null, felt: null, note: '' },
    ]),
  )
const every = (gap: number, until: number) => Array.from({ length: Math.floor(until / gap) + 1 }, (_, i) => i * gap)
const frequency = (...ago: number[]) => rhythms(met(...ago), today).get(sam)?.frequency

describe('how often one meets', () => {
  it.each([
    [1, 'most-days'],
    [2, 'several-weekly'],
    [4, 'twice-weekly'],
    [7, 'weekly'],
    [14, 'fortnightly'],
    [30, 'monthly'],
    [80, 'few-yearly'],
  ] as const)('every %i days is %s', (gap, words) => {
    expect(frequency(...every(gap, 300))).toBe(words)
  })
  it('counts days, not contacts, and none that is still to come', () => {
    expect(frequency(...every(7, 90), ...every(7, 90), ...every(7, 90))).toBe('weekly')
    expect(frequency(-1, -2, -3)).toBeUndefined()
  })
  it('looks at four weeks at least, so that two days in a row are no daily habit', () => {
    expect(frequency(0, 1)).toBe('fortnightly')
    expect(frequency(...every(7, 21))).toBe('weekly')
  })
  it('says when it is long ago', () => {
    expect(frequency(300)).toBe('once-yearly')
    expect(frequency(400)).toBe('long-ago')
  })
})
