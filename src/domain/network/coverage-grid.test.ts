import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import { newSupporter } from '../people/new-supporter'
import { KINDS, type Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { coverage } from './coverage'
import { couldGive, coverageByKind, coverageStatements, nextDirection } from './coverage-grid'

const today = '2026-11-19' as DayKey
const person = (name: string, functions: Supporter['functions'], more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(name as SupporterId, name, '2026-01-01T00:00:00Z' as Instant),
  position: { x: 100, y: 0 },
  removedAt: null,
  functions,
  ...more,
})
const say = (people: Supporter[]) =>
  coverageStatements(coverage(people, KINDS)).map((s) => [s.kind, s.functions.join('+'), s.kind === 'only-one' ? s.who.name : s.kind === 'one-kind' ? s.of : ''].join(' ').trim())

describe('what is said about coverage', () => {
  it('is nothing before anything is known', () => {
    expect(say([person('Ann', {})])).toEqual([])
  })
  it('begins with what nobody gives, then what rests on one, then what comes from one kind', () => {
    expect(
      say([
        person('Ann', { stability: 'from', encouragement: 'both' }),
        person('Bo', { stability: 'from', accountability: 'to' }),
        person('Cy', { stability: 'both', prevention: 'from' }, { kind: 'mentor' }),
        person('Di', { encouragement: 'from' }),
      ]),
    ).toEqual(['nobody accountability', 'only-one prevention Cy', 'one-kind encouragement family'])
  })
  it('puts functions with the same reason into one sentence', () => {
    expect(say([person('Ann', { stability: 'from', accountability: 'both' }), person('Bo', { encouragement: 'from' })])).toEqual([
      'nobody prevention',
      'only-one stability+accountability Ann',
      'only-one encouragement Bo',
    ])
  })
})

describe('the grid of kinds', () => {
  it('counts who gives, and leaves out other while nobody is in it', () => {
    const rows = coverageByKind([person('Ann', { stability: 'from' }), person('Bo', { stability: 'to' }), person('Cy', { stability: 'both' }, { kind: 'peer' })])
    expect(rows.map(({ kind, size, gives }) => [kind, size, gives.stability.length])).toEqual([
      ['family', 2, 1],
      ['therapy', 0, 0],
      ['peer', 1, 1],
      ['mentor', 0, 0],
    ])
    expect(coverageByKind([person('Cat', {}, { kind: 'other' })]).map(({ kind }) => kind)).toContain('other')
  })
  it('names whom one could ask, the closest first, and nobody who should be left in peace', () => {
    const people = [
      person('Far', {}, { circle: 'outer' }),
      person('Near', { accountability: 'to' }, { circle: 'inner' }),
      person('Gives already', { accountability: 'both' }),
      person('Other kind', {}, { kind: 'mentor' }),
      person('Hard', {}, { stance: 'risky' }),
      person('Strained', {}, { tie: { quality: 'stressful', direction: null } }),
      person('Resting', {}, { resting: { until: today } }),
      person('Rested', {}, { resting: { until: '2026-11-18' as DayKey } }),
    ]
    expect(couldGive(people, 'family', 'accountability', today).map((s) => s.name)).toEqual(['Near', 'Rested', 'Far'])
  })
  it('goes round in four presses', () => {
    const round = [undefined, 'from', 'both', 'to'] as const
    expect(round.map(nextDirection)).toEqual(['from', 'both', 'to', null])
  })
})
