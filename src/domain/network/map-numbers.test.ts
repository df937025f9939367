import { describe, expect, it } from 'vitest'
import type { SupporterId, TieId } from '../ids'
import { newSupporter } from '../people/new-supporter'
import type { Supporter } from '../people/supporter'
import type { Instant } from '../time/day-key'
import { mapNumbers } from './map-numbers'
import type { Tie } from './tie'

const person = (name: string, more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(name as SupporterId, name, '2026-01-01T00:00:00Z' as Instant),
  position: { x: 100, y: 0 },
  removedAt: null,
  ...more,
})
const tie = (a: string, b: string): Tie => ({ id: `${a}-${b}` as TieId, a: a as SupporterId, b: b as SupporterId, quality: 'ordinary', direction: 'none', note: '' })
const names = (people: readonly Supporter[]) => people.map((s) => s.name)

describe('numbers of the map', () => {
  it('of an empty map are empty, and nothing is divided by nothing', () => {
    const none = mapNumbers([], [])
    expect(none.all).toEqual([])
    expect(none.density).toBeNull()
    expect(none.knit).toBeNull()
    expect(none.circles.map(({ those }) => those.length)).toEqual([0, 0, 0])
  })
  it('count each person once by circle, kind and form', () => {
    const numbers = mapNumbers(
      [person('Ann', { circle: 'inner' }), person('Bo', { circle: 'inner', kind: 'peer' }), person('Hall', { circle: 'outer', kind: 'peer', form: 'group' })],
      [],
    )
    expect(numbers.circles.map(({ circle, those, byKind }) => [circle, names(those), byKind.peer.length])).toEqual([
      ['inner', ['Ann', 'Bo'], 1],
      ['middle', [], 0],
      ['outer', ['Hall'], 1],
    ])
    expect(numbers.forms.map(({ form, those }) => [form, those.length])).toEqual([['person', 2], ['group', 1]])
    expect(numbers.kinds).toEqual(['family', 'peer'])
  })
  it('name bridges with those who would come apart, groups, those alone and those closely knit', () => {
    const people = ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((name) => person(name))
    const numbers = mapNumbers(people, [tie('Ann', 'Bo'), tie('Bo', 'Cy'), tie('Cy', 'Ann'), tie('Cy', 'Di'), tie('Ed', 'Flo')])
    expect(numbers.bridges.map(({ who, apart }) => [who.name, names(apart)])).toEqual([['Cy', ['Di']]])
    expect(numbers.groups.map(names)).toEqual([['Ann', 'Bo', 'Cy', 'Di'], ['Ed', 'Flo']])
    expect(names(numbers.alone)).toEqual(['Gus'])
    expect(numbers.knit && [numbers.knit.each, numbers.knit.groups.map(names)]).toEqual([2, [['Ann', 'Bo', 'Cy']]])
    expect(numbers.density).toBeCloseTo(5 / 21)
  })
  it('take shares only of those of whom something has been said', () => {
    const { twoWay, closeHelping, closeNotUsing } = mapNumbers(
      [
        person('Ann', { functions: { stability: 'both' }, stance: 'supports', ownUse: 'in-recovery' }),
        person('Bo', { functions: { stability: 'from' }, stance: 'neutral', ownUse: 'uses' }),
        person('Cy', { functions: { stability: 'from', prevention: 'to' }, ownUse: 'none' }),
        person('Di', { circle: 'outer', stance: 'risky', ownUse: 'uses' }),
      ],
      [],
    )
    const counts = ({ those, others, unsaid }: typeof twoWay) => [names(those), names(others), names(unsaid)]
    expect(counts(twoWay)).toEqual([['Ann', 'Cy'], ['Bo'], ['Di']])
    expect(counts(closeHelping)).toEqual([['Ann'], ['Bo'], ['Cy']])
    expect(counts(closeNotUsing)).toEqual([['Ann', 'Cy'], ['Bo'], []])
  })
})
