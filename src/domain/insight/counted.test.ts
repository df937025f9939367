// What is only counted: felt after, mood by weekday, the longest gap.
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day-key'
import { finish } from './findings'
import { feltAfter } from './felt-after'
import { checkIn, contact, d, indexOf } from './fixture'
import { longestGap } from './longest-gap'
import { compareTriggers } from './trigger-findings'
import { weekdayMoods } from './weekday-moods'

// A Monday.
const day = (i: number) => addDays(d('2026-10-19'), i)
const whole = { from: day(0), to: day(34) }
const keyed = <T extends { id: string }>(all: T[]) => Object.fromEntries(all.map((one) => [one.id, one]))

describe('felt after', () => {
  it('counts what was said about each, in the stretch, from three answers on', () => {
    const felt = (i: number, who: string[], how: 'better' | 'same' | 'worse' | null) => ({ ...contact(day(i), who), felt: how })
    const contacts = keyed([felt(0, ['peer'], 'better'), felt(1, ['peer', 'mentor'], 'same'), felt(2, ['peer'], 'worse'), felt(3, ['peer'], null), felt(4, ['mentor'], 'better'), felt(99, ['mentor'], 'better')])
    expect(feltAfter(contacts, whole)).toEqual([{ who: 'peer', better: 1, same: 1, worse: 1 }])
  })
})

describe('mood by weekday', () => {
  it('is a mean of days from three on, in the order of the week', () => {
    const index = indexOf([...[0, 7, 14].map((i) => checkIn(day(i), (1 + i / 7) as 1)), checkIn(day(6), 5)])
    const moods = weekdayMoods(index, whole, 0)
    expect(moods.map((one) => one.weekday)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(moods[1]).toEqual({ weekday: 1, mean: 2, days: 3 })
    expect(moods[0]).toEqual({ weekday: 0, mean: null, days: 1 })
  })
})

describe('mood with and without a trigger', () => {
  it('compares those named often enough, the most often named first, and claims only what stands', () => {
    const named = (i: number, triggers: string[], mood: number) => ({ ...checkIn(day(i), mood as 3), triggers })
    const index = indexOf(Array.from({ length: 34 }, (_, i) => named(i, [...(i % 3 === 0 ? ['tired'] : []), ...(i % 4 === 1 ? ['payday'] : []), ...(i < 4 ? ['seldom'] : [])], i % 3 === 0 ? 1 + (i % 2) : 4 + (i % 2))))
    const found = finish(compareTriggers(index, whole))
    expect(found.map(({ trigger, daysWith, verdict }) => [trigger, daysWith, verdict])).toEqual([['tired', 12, 'lower'], ['payday', 9, 'no-clear-link']])
    expect(found[0]?.difference).toBeCloseTo(-3)
  })
})

describe('the longest gap', () => {
  it('is the first of the longest, with its mood, across a clock change and never before the first entry', () => {
    const index = indexOf([checkIn(day(2), 2), checkIn(day(7), 4)], [contact(day(1), ['peer']), contact(day(10), ['peer']), contact(day(12), ['family'])])
    expect(longestGap(index, { from: day(-20), to: day(12) })).toEqual({ from: day(2), to: day(9), days: 8, mood: 3, moodDays: 2 })
    expect(longestGap(index, { from: day(10), to: day(12) }), 'a single day is no gap').toBeNull()
    expect(longestGap(indexOf([]), whole)).toBeNull()
  })
})
