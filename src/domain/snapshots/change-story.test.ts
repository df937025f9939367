import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedOutBetween, storyOf, type StoryLine } from './change-story'
import { compareMaps } from './compare-maps'
import { mapToday } from './dated-map'
import { add, after, at, begin, day, person, tieId, twoMoments } from '../../../tests/arbitrary/two-maps'

const [first, later] = [day('2026-03-01'), day('2026-06-01')]

describe('storyOf', () => {
  it('tells every change, the ties of those who came or left with them', () => {
    fc.assert(
      fc.property(twoMoments, ([one, other]) => {
        const changes = compareMaps(mapToday(one, first), mapToday(other, later))
        const lines = storyOf(changes).flatMap(({ lines }) => lines)
        const told = (line: StoryLine): number =>
          line.line === 'changed' || line.line === 'carried-out' ? 1 : line.line === 'passes' ? changes.filter((c) => c.aspect === 'function' && c.id === line.id).length : 1
        const comers = new Set(changes.flatMap((c) => (c.aspect === 'presence' ? [c.id] : [])))
        const withComers = changes.filter((c) => c.aspect === 'among' && c.pair.some((id) => comers.has(id))).length
        expect(lines.reduce((sum, line) => sum + told(line), 0) + withComers).toBe(changes.length)
        for (const change of changes)
          if (change.aspect === 'among')
            for (const [i, id] of change.pair.entries())
              if (comers.has(id)) expect(lines).toContainEqual(expect.objectContaining({ id, tied: expect.arrayContaining([change.pair[1 - i]]) as unknown }))
      }),
    )
  })

  it('gathers what passes between two into one line', () => {
    const one = after(begin(), add('dana', { functions: { stability: 'from', encouragement: 'both' } }), add('mom', { functions: { stability: 'from', accountability: 'from', encouragement: 'from' } }))
    const set = (fn: 'stability' | 'accountability' | 'encouragement', direction: 'from' | 'to' | 'both' | null) => ({ type: 'supporter/set-function', id: person('dana'), fn, direction }) as const
    const other = after(one, set('stability', null), set('accountability', 'both'), set('encouragement', 'from'))
    expect(storyOf(compareMaps(mapToday(one, first), mapToday(other, later)))).toEqual([
      { part: 'passes', lines: [{ line: 'passes', id: 'dana', gives: ['accountability'], stopsGiving: ['stability'], iGive: ['accountability'], iStopGiving: ['encouragement'] }] },
    ])
  })

  it('orders the parts, and leaves out the empty ones', () => {
    const one = after(begin(), add('ray', { circle: 'inner' }), add('mom'))
    const other = after(one, add('kofi', { circle: 'outer' }), { type: 'tie/add', tie: { id: tieId('t'), a: person('kofi'), b: person('mom'), quality: 'ordinary', direction: 'none', note: '' } }, { type: 'supporter/set-circle', id: person('ray'), circle: 'outer' })
    expect(storyOf(compareMaps(mapToday(one, first), mapToday(other, later)))).toEqual([
      { part: 'came', lines: [{ line: 'came', id: 'kofi', circle: 'outer', tied: ['mom'] }] },
      { part: 'further', lines: [{ line: 'changed', change: { aspect: 'circle', id: 'ray', from: 'inner', to: 'outer' } }] },
    ])
  })
})

describe('carriedOutBetween', () => {
  it('takes moves carried out after the first day, up to the second', () => {
    const move = (id: string, doneOn: string | null) => ({ id, what: 'limit', supporterId: person('ray'), name: '', kind: 'family', circle: null, by: null, note: '', plannedAt: at, doneOn }) as never
    const moves = { a: move('a', '2026-03-01'), b: move('b', '2026-06-01'), c: move('c', null), d: move('d', '2026-03-02') }
    expect(carriedOutBetween(moves, first, later).map((m) => m.id)).toEqual(['d', 'b'])
  })
})
