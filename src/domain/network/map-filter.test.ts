import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import { touchOf } from '../people/last-contact'
import { newSupporter } from '../people/new-supporter'
import type { Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { contactStates, filterCount, meetsFilter, NO_FILTER, withNeighbours } from './map-filter'

const today = '2026-11-25' as DayKey
const id = (text: string) => text as SupporterId
const person = (patch: Partial<Supporter>): Supporter => ({
  ...newSupporter(id('a'), 'Ada', '2026-01-01T00:00:00.000Z' as Instant),
  position: { x: 100, y: 0 },
  removedAt: null,
  ...patch,
})
const states = (patch: Partial<Supporter>, last: string | undefined) => {
  const s = person(patch)
  return contactStates(s, touchOf(last as DayKey | undefined, s.cadence, today), today)
}
const weekly = { idealDays: 7, longestDays: null, paused: false }

describe('how contact stands', () => {
  it('is soon due from three days before the ideal gap runs out', () => {
    expect(states({ cadence: weekly }, '2026-11-21')).toEqual([])
    expect(states({ cadence: weekly }, '2026-11-20')).toEqual(['due'])
    expect(states({ cadence: weekly }, '2026-11-18')).toEqual(['due'])
    expect(states({ cadence: weekly }, '2026-11-17')).toEqual(['late'])
  })
  it('says nothing of due or late where no cadence was set, or it is paused', () => {
    expect(states({}, '2026-01-02')).toEqual([])
    expect(states({ cadence: { ...weekly, paused: true } }, '2026-01-02')).toEqual(['paused'])
  })
  it('knows a rest until its day, and who was never met', () => {
    expect(states({ resting: { until: today } }, '2026-11-24')).toEqual(['resting'])
    expect(states({ resting: { until: '2026-11-24' as DayKey } }, undefined)).toEqual(['never'])
    expect(states({ resting: { until: null } }, undefined)).toEqual(['never', 'resting'])
  })
})

describe('the filter', () => {
  const touch = touchOf(undefined, null, today)
  const meets = (patch: Partial<Supporter>, filter: Partial<typeof NO_FILTER>) => meetsFilter(person(patch), touch, today, { ...NO_FILTER, ...filter })
  it('asks for nothing by itself', () => {
    expect(meets({}, {})).toBe(true)
    expect(filterCount(NO_FILTER)).toBe(0)
  })
  it('takes any within a list, and asks for every list', () => {
    const gives = { functions: { stability: 'both' as const, prevention: 'to' as const } }
    expect(meets(gives, { functions: ['accountability', 'stability'] })).toBe(true)
    expect(meets(gives, { functions: ['prevention'] }), 'what I give them is not what they give').toBe(false)
    expect(meets({ ...gives, kind: 'peer' }, { functions: ['stability'], kinds: ['mentor'] })).toBe(false)
    expect(meets({ stance: 'risky' }, { stances: ['risky'], contact: ['never'] })).toBe(true)
    expect(meets({ stance: null }, { stances: ['neutral'] }), 'not said is not neutral').toBe(false)
  })
})

it('goes exactly one tie far', () => {
  const ties = [
    { a: id('a'), b: id('b') },
    { a: id('c'), b: id('a') },
    { a: id('c'), b: id('d') },
  ]
  expect([...withNeighbours([id('a')], ties)].sort()).toEqual(['a', 'b', 'c'])
  expect([...withNeighbours([id('z')], ties)]).toEqual(['z'])
})
