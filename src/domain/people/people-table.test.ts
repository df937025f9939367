import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import type { DayKey, Instant } from '../time/day-key'
import { newSupporter } from './new-supporter'
import { COLUMNS, FIRST_COLUMNS, GROUPS, groupOf, helpOverall, matchesPerson, NO_FILTER, passesFilter, sortPeople, type TableFacts } from './people-table'
import { CIRCLES, KINDS, type Supporter } from './supporter'

const person = (name: string, more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(name as SupporterId, name, '2026-01-01T00:00:00Z' as Instant),
  position: { x: 100, y: 0 },
  removedAt: null,
  ...more,
})
const names = (rows: Supporter[]) => rows.map((s) => s.name)
const people = [person('Zoë', { circle: 'inner', phone: '555' }), person('ann', { circle: 'outer', role: 'sister' }), person('Bo', { circle: 'inner' })]
const none: TableFacts = { last: new Map(), rhythm: new Map(), cadences: { circleCadences: { inner: null, middle: null, outer: null }, away: null } }
const up = (by: (typeof COLUMNS)[number]) => [{ by, descending: false }]
const down = (by: (typeof COLUMNS)[number]) => [{ by, descending: true }]

describe('the table of people', () => {
  it('sorts by name whatever the case or accent, both ways', () => {
    expect(names(sortPeople(people, up('name'), none))).toEqual(['ann', 'Bo', 'Zoë'])
    expect(names(sortPeople(people, down('name'), none))).toEqual(['Zoë', 'Bo', 'ann'])
  })
  it('sorts circles from the inside out, then by name, or by what is asked next', () => {
    expect(names(sortPeople(people, up('circle'), none))).toEqual(['Bo', 'Zoë', 'ann'])
    expect(names(sortPeople(people, [...up('circle'), ...down('name')], none))).toEqual(['Zoë', 'Bo', 'ann'])
  })
  it('keeps empty cells last both ways', () => {
    expect(names(sortPeople(people, up('phone'), none))[0]).toBe('Zoë')
    expect(names(sortPeople(people, down('phone'), none))[0]).toBe('Zoë')
  })
  it('puts those met most recently, and most often, first', () => {
    const last = new Map([['Bo', '2026-11-01'], ['ann', '2026-11-19']] as [SupporterId, DayKey][])
    expect(names(sortPeople(people, up('last'), { ...none, last }))).toEqual(['ann', 'Bo', 'Zoë'])
    const rhythm: TableFacts['rhythm'] = new Map([
      ['ann' as SupporterId, { perWeek: 0.5, frequency: 'fortnightly' }],
      ['Zoë' as SupporterId, { perWeek: 3, frequency: 'several-weekly' }],
    ])
    expect(names(sortPeople(people, up('seen'), { ...none, rhythm }))).toEqual(['Zoë', 'ann', 'Bo'])
  })
  it('sorts the same people the same way by any column, however they stood before, and loses nobody', () => {
    const row = fc.record({ name: fc.constantFrom('Sam', 'sam', 'Kim', 'Zoë'), phone: fc.constantFrom('', '1', '2'), kind: fc.constantFrom(...KINDS), circle: fc.constantFrom(...CIRCLES) })
    const rows = fc.array(row, { maxLength: 12 }).map((list) => list.map((more, i) => person(more.name, { ...more, id: `s${i}` as SupporterId })))
    fc.assert(
      fc.property(rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), fc.constantFrom(...COLUMNS), fc.boolean(), ([one, other], by, descending) => {
        const keys = [{ by, descending }]
        const sorted = sortPeople(one, keys, none)
        expect(sortPeople(other, keys, none)).toEqual(sorted)
        expect(new Set(sorted)).toEqual(new Set(one))
      }),
    )
  })
  it('finds by any part, without accents', () => {
    expect(people.filter((s) => matchesPerson(s, 'zoe')).length).toBe(1)
    expect(people.filter((s) => matchesPerson(s, 'SIS ann')).length).toBe(1)
    expect(people.filter((s) => matchesPerson(s, '')).length).toBe(3)
  })
  it('shows any of the kinds and circles asked for, and those who give all of the functions', () => {
    const kofi = person('Kofi', { kind: 'peer', circle: 'inner', functions: { stability: 'both', prevention: 'from', accountability: 'to' } })
    expect(passesFilter(kofi, NO_FILTER)).toBe(true)
    expect(passesFilter(kofi, { ...NO_FILTER, kinds: ['mentor', 'peer'], circles: ['inner'] })).toBe(true)
    expect(passesFilter(kofi, { ...NO_FILTER, kinds: ['mentor'] })).toBe(false)
    expect(passesFilter(kofi, { ...NO_FILTER, functions: ['stability', 'prevention'] })).toBe(true)
    expect(passesFilter(kofi, { ...NO_FILTER, functions: ['accountability'] })).toBe(false)
  })
  it('says which way help passes over all', () => {
    expect(helpOverall({ functions: {} })).toBeNull()
    expect(helpOverall({ functions: { stability: 'from' } })).toBe('from')
    expect(helpOverall({ functions: { stability: 'to', prevention: 'to' } })).toBe('to')
    expect(helpOverall({ functions: { stability: 'to', prevention: 'from' } })).toBe('both')
  })
  it('has every column in one group, and opens without the private ones', () => {
    expect(new Set(COLUMNS).size).toBe(COLUMNS.length)
    expect(FIRST_COLUMNS.filter((column) => groupOf(column) === 'private')).toEqual([])
    expect(COLUMNS.filter((column) => FIRST_COLUMNS.includes(column))).toEqual(FIRST_COLUMNS)
    expect(groupOf('ownUse')).toBe('private')
    expect(GROUPS.who[0]).toBe('name')
  })
})
