import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contact } from '../journal/contact'
import { addDays, type DayKey, type Instant } from '../time/day-key'
import { type CadenceRules, gapDays } from './cadence-of'
import { newSupporter } from './new-supporter'
import { overdue } from './overdue'
import type { Cadence, Supporter } from './supporter'

const TODAY = '2026-11-19' as DayKey

function someone(name: string, cadence: Partial<Cadence> | null, more: Partial<Supporter> = {}): Supporter {
  return {
    ...newSupporter(name as Supporter['id'], name, '2026-01-01T12:00:00Z' as Instant, { kind: 'family', circle: 'inner' }),
    position: { x: 0, y: 0 },
    cadence: cadence && { idealDays: 7, longestDays: null, paused: false, ...cadence },
    removedAt: null,
    ...more,
  }
}

const contact = (id: string, day: string, ...who: string[]): Contact => ({
  id: id as Contact['id'],
  moment: { at: `${day}T12:00:00Z` as Instant, zone: 'UTC', day: day as DayKey },
  who: who as Contact['who'],
  how: 'call',
  minutes: null,
  initiator: null,
  felt: null,
  note: '',
})

const by = <T extends { id: string }>(all: T[]) => Object.fromEntries(all.map((one) => [one.id, one]))
const NO_RULES: CadenceRules = { circleCadences: { inner: null, middle: null, outer: null }, away: null }
const asked = (people: Supporter[], contacts: Contact[], soon = 0, rules = NO_RULES) => overdue(by(people), by(contacts), TODAY, 'UTC', rules, soon)

describe('overdue', () => {
  it('lists a gap once it is longer than the ideal, not on the day itself', () => {
    expect(asked([someone('Kofi', {})], [contact('a', '2026-11-12', 'Kofi')])).toEqual([])
    expect(asked([someone('Kofi', {})], [contact('a', '2026-11-11', 'Kofi')])).toMatchObject([
      { days: 8, last: '2026-11-11', dueOn: '2026-11-18', phase: 0, standing: 'ideal-passed' },
    ])
  })

  it('begins anew with the latest contact, whatever the order they were logged in', () => {
    const contacts = [contact('a', '2026-11-18', 'Kofi'), contact('b', '2026-01-05', 'Kofi')]
    expect(asked([someone('Kofi', {})], contacts)).toEqual([])
  })

  it('counts a contact of several for each of them, and none in the future', () => {
    const contacts = [contact('a', '2026-11-18', 'Kofi', 'Nora'), contact('b', '2026-12-24', 'Dana')]
    expect(asked([someone('Kofi', {}), someone('Nora', {}), someone('Dana', {})], contacts).map((gap) => gap.supporter.name)).toEqual(['Dana'])
  })

  it('counts from the day of adding when there was no contact yet', () => {
    expect(asked([someone('New', {}, { addedAt: '2026-11-18T12:00:00Z' as Instant })], [])).toEqual([])
    expect(asked([someone('Old', {}, { addedAt: '2026-11-01T12:00:00Z' as Instant })], [])).toMatchObject([{ days: 18, last: null, phase: null }])
  })

  it('leaves paused, removed and cadence-free supporters alone', () => {
    const people = [someone('A', { paused: true }), someone('B', {}, { removedAt: '2026-11-01T00:00:00Z' as Instant }), someone('C', null)]
    expect(asked(people, [])).toEqual([])
  })

  it('puts the longest gap passed first, then by how far over', () => {
    const people = [someone('Far', { idealDays: 7 }), someone('Near', { idealDays: 14 }), someone('Longest', { idealDays: 14, longestDays: 15 })]
    const contacts = ['Far', 'Near', 'Longest'].map((name) => contact(name, '2026-11-03', name))
    expect(asked(people, contacts).map((gap) => gap.supporter.name)).toEqual(['Longest', 'Far', 'Near'])
  })

  it('adds those due soon, after the others, only when asked', () => {
    const people = [someone('Soon', { idealDays: 7 }), someone('Later', { idealDays: 30 })]
    const contacts = [contact('a', '2026-11-14', 'Soon', 'Later')]
    expect(asked(people, contacts)).toEqual([])
    expect(asked(people, contacts, 3)).toMatchObject([{ supporter: { name: 'Soon' }, dueOn: '2026-11-21', standing: 'due-soon' }])
  })

  it('takes the cadence of the circle where someone has none of their own', () => {
    const rules = { ...NO_RULES, circleCadences: { ...NO_RULES.circleCadences, inner: { idealDays: 5, longestDays: null, paused: false } } }
    const people = [someone('Circle', null), someone('Own', { idealDays: 30 }), someone('Outer', null, { circle: 'outer' })]
    expect(asked(people, [contact('a', '2026-11-10', 'Circle', 'Own', 'Outer')], 0, rules).map((gap) => gap.supporter.name)).toEqual(['Circle'])
  })

  it('leaves those given a rest alone, until the day after it', () => {
    expect(asked([someone('Rests', {}, { resting: { until: TODAY } })], [])).toEqual([])
    expect(asked([someone('Rested', {}, { resting: { until: '2026-11-18' as DayKey } })], [])).toHaveLength(1)
  })

  it('lets no gap grow on days away, and goes on counting afterwards', () => {
    const last = [contact('a', '2026-11-09', 'Kofi')]
    const away = (from: string, until: string | null) => ({ ...NO_RULES, away: { from: from as DayKey, until: until as DayKey | null } })
    expect(asked([someone('Kofi', {})], last)).toMatchObject([{ days: 10 }])
    expect(asked([someone('Kofi', {})], last, 0, away('2026-11-11', '2026-11-13'))).toEqual([])
    expect(asked([someone('Kofi', {})], last, 0, away('2026-11-12', '2026-11-13'))).toMatchObject([{ days: 8, dueOn: '2026-11-18' }])
    expect(asked([someone('Kofi', {})], last, 0, away('2026-11-10', null))).toEqual([])
  })
})

describe('the days of a gap', () => {
  it('are those not away, one by one', () => {
    const first = '2024-02-20' as DayKey
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: -20, max: 50 }), fc.option(fc.nat(30)), (length, from, stay) => {
        const to = addDays(first, length)
        const away = { from: addDays(first, from), until: stay === null ? null : addDays(first, from + stay) }
        const counted = Array.from({ length }, (_, i) => addDays(first, i + 1)).filter((day) => !(day >= away.from && (away.until === null || day <= away.until)))
        expect(gapDays(first, to, away)).toBe(counted.length)
      }),
      { numRuns: 200 },
    )
  })
})
