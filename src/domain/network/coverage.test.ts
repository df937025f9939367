import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import { newSupporter } from '../people/new-supporter'
import { KINDS, type Supporter } from '../people/supporter'
import type { Instant } from '../time/day-key'
import { countByKind, coverage, coverageFinding, marksInProportion } from './coverage'

const person = (name: string, functions: Supporter['functions'], more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(name as SupporterId, name, '2026-01-01T00:00:00Z' as Instant),
  position: { x: 100, y: 0 },
  removedAt: null,
  functions,
  ...more,
})
const say = (people: Supporter[]) => m.map.coverage.finding(coverageFinding(coverage(people, KINDS)))
const all = { stability: 'from', accountability: 'both', encouragement: 'from', prevention: 'both' } as const

describe('coverage of the four functions', () => {
  it('counts what comes to me, not what I give', () => {
    const found = coverage([person('Ann', { stability: 'to' }), person('Bo', { stability: 'both' })], KINDS)
    expect(found.stability.map((s) => s.name)).toEqual(['Bo'])
  })
  it('says nothing is known before anything is', () => {
    expect(say([person('Ann', {})])).toBe('Who gives what is not said yet.')
  })
  it('says what nobody gives', () => {
    expect(say([person('Ann', { stability: 'from', encouragement: 'from', prevention: 'from' })])).toBe('Nobody is down for accountability yet.')
  })
  it('says what rests on one', () => {
    const { accountability: _, ...rest } = all
    expect(say([person('Ann', all), person('Bo', rest)])).toBe('Accountability rests on one person.')
    expect(say([person('Ann', all, { form: 'group' }), person('Bo', rest)])).toBe('Accountability rests on one group.')
  })
  it('says two that rest on the same one, or on one each', () => {
    expect(say([person('Ann', all), person('Bo', { stability: 'from', prevention: 'from' })])).toBe('Accountability and encouragement rest on one person.')
    expect(say([person('Ann', { stability: 'from', accountability: 'from', prevention: 'from' }), person('Bo', { stability: 'from', encouragement: 'from', prevention: 'from' })])).toBe(
      'Accountability and encouragement rest on one person each.',
    )
  })
  it('is content when all come from several', () => {
    expect(say([person('Ann', all), person('Bo', all)])).toBe('Each of the four comes from more than one side.')
  })
})

describe('marks for those who give something', () => {
  const of = (counts: Partial<Record<Supporter['kind'], number>>) =>
    Object.entries(counts).flatMap(([kind, count]) => Array.from({ length: count }, () => ({ kind: kind as Supporter['kind'] })))
  it('are one each while they are few', () => {
    expect(marksInProportion(of({ family: 2, mentor: 1 }), 8)).toEqual(['family', 'family', 'mentor'])
  })
  it('are shared out when they are many, and no kind present is left out', () => {
    expect(marksInProportion(of({ family: 60, therapy: 30, mentor: 1 }), 8)).toEqual(['family', 'family', 'family', 'family', 'therapy', 'therapy', 'therapy', 'mentor'])
    expect(marksInProportion(of({ family: 9 }), 8)).toHaveLength(8)
  })
  it('are never more than asked for, and never fewer when there are enough', () => {
    for (let n = 0; n < 60; n++) {
      const people = of({ family: n, therapy: n % 7, peer: n % 3, mentor: n % 11, other: n % 2 })
      expect(marksInProportion(people, 8)).toHaveLength(Math.min(8, people.length))
    }
  })
  it('go with a count of each kind', () => {
    expect(countByKind(of({ peer: 3, family: 2 }))).toEqual([
      { kind: 'family', count: 2 },
      { kind: 'peer', count: 3 },
    ])
  })
})
