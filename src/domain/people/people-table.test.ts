import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import type { DayKey, Instant } from '../time/day-key'
import { newSupporter } from './new-supporter'
import { matchesPerson, sortPeople } from './people-table'
import type { Supporter } from './supporter'

const person = (name: string, more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(name as SupporterId, name, '2026-01-01T00:00:00Z' as Instant),
  position: { x: 100, y: 0 },
  removedAt: null,
  ...more,
})
const names = (rows: Supporter[]) => rows.map((s) => s.name)
const people = [person('Zoë', { circle: 'inner', phone: '555' }), person('ann', { circle: 'outer', role: 'sister' }), person('Bo', { circle: 'inner' })]

describe('the table of people', () => {
  it('sorts by name whatever the case or accent, both ways', () => {
    expect(names(sortPeople(people, 'name', false, new Map()))).toEqual(['ann', 'Bo', 'Zoë'])
    expect(names(sortPeople(people, 'name', true, new Map()))).toEqual(['Zoë', 'Bo', 'ann'])
  })
  it('sorts circles from the inside out, then by name', () => {
    expect(names(sortPeople(people, 'circle', false, new Map()))).toEqual(['Bo', 'Zoë', 'ann'])
  })
  it('keeps empty cells last both ways', () => {
    expect(names(sortPeople(people, 'phone', false, new Map()))[0]).toBe('Zoë')
    expect(names(sortPeople(people, 'phone', true, new Map()))[0]).toBe('Zoë')
  })
  it('puts the most recently met first', () => {
    const last = new Map([['Bo', '2026-11-01'], ['ann', '2026-11-19']] as [SupporterId, DayKey][])
    expect(names(sortPeople(people, 'last', false, last))).toEqual(['ann', 'Bo', 'Zoë'])
  })
  it('finds by any part, without accents', () => {
    expect(people.filter((s) => matchesPerson(s, 'zoe')).length).toBe(1)
    expect(people.filter((s) => matchesPerson(s, 'SIS ann')).length).toBe(1)
    expect(people.filter((s) => matchesPerson(s, '')).length).toBe(3)
  })
})
