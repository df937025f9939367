import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMaps, differs, type MapChange } from './compare-maps'
import { mapToday } from './dated-map'
import { add, after, at, begin, day, person, tieId, twoMoments } from '../../../tests/arbitrary/two-maps'

const first = day('2026-03-01')
const later = day('2026-06-01')
const mirrored = (change: MapChange) => ({ ...change, from: change.to, to: change.from }) as MapChange
const keyOf = (change: MapChange) =>
  change.aspect === 'among' ? `among ${change.pair.join(' ')}` : change.aspect === 'cover' ? `cover ${change.fn}` : `${change.aspect} ${change.id} ${change.aspect === 'function' ? change.fn : ''}`

describe('compareMaps', () => {
  it('finds nothing between a map and itself', () => {
    fc.assert(
      fc.property(twoMoments, ([book]) => {
        const map = mapToday(book, first)
        expect(compareMaps(map, map)).toEqual([])
        expect(differs(map, map)).toBe(false)
      }),
    )
  })

  it('gives the same list the other way round, with from and to exchanged', () => {
    fc.assert(
      fc.property(twoMoments, ([then, now]) => {
        const [a, b] = [mapToday(then, first), mapToday(now, later)]
        expect(compareMaps(b, a)).toEqual(compareMaps(a, b).map(mirrored))
      }),
    )
  })

  it('names every changed supporter once for each aspect, everyone who came or left, and nobody else', () => {
    fc.assert(
      fc.property(twoMoments, ([then, now]) => {
        const [a, b] = [mapToday(then, first), mapToday(now, later)]
        const changes = compareMaps(a, b)
        expect(new Set(changes.map(keyOf)).size).toBe(changes.length)
        expect(differs(a, b)).toBe(changes.length > 0)
        const cameOrLeft = changes.filter((c) => c.aspect === 'presence').map((c) => c.id)
        const onOneOnly = [...Object.keys(a.supporters).filter((id) => !(id in b.supporters)), ...Object.keys(b.supporters).filter((id) => !(id in a.supporters))]
        expect([...cameOrLeft].sort()).toEqual(onOneOnly.sort())
        for (const s of Object.values(a.supporters)) {
          const since = b.supporters[s.id]
          if (!since) continue
          const about = (aspect: MapChange['aspect']) => changes.some((c) => c.aspect === aspect && 'id' in c && c.id === s.id)
          expect(about('circle')).toBe(s.circle !== since.circle)
          expect(about('tie')).toBe(s.tie.quality !== since.tie.quality)
          expect(about('stance')).toBe(s.stance !== since.stance)
          expect(about('name')).toBe(s.name !== since.name)
          expect(about('function')).toBe(JSON.stringify(Object.entries(s.functions).sort()) !== JSON.stringify(Object.entries(since.functions).sort()))
        }
      }),
    )
  })

  it('tells a move to another circle, and nothing for a nudge within one', () => {
    const then = after(begin(), add('dana', { kind: 'mentor', circle: 'outer' }))
    const position = then.supporters[person('dana')]?.position ?? { x: 0, y: 0 }
    const nudged = after(then, { type: 'supporter/move', moves: [{ id: person('dana'), position: { x: position.x + 6, y: position.y } }] })
    expect(nudged.supporters[person('dana')]?.position).not.toEqual(position)
    expect(compareMaps(mapToday(then, first), mapToday(nudged, later))).toEqual([])
    const closer = after(then, { type: 'supporter/set-circle', id: person('dana'), circle: 'inner' })
    expect(compareMaps(mapToday(then, first), mapToday(closer, later))).toEqual([{ aspect: 'circle', id: 'dana', from: 'outer', to: 'inner' }])
  })

  it('tells ties, energy, rests, pauses, functions gained altogether, roles and stance', () => {
    const then = after(begin(), add('ray', { role: 'uncle', cadence: { idealDays: 14, longestDays: null, paused: false } }), add('mom'))
    const now = after(
      then,
      { type: 'supporter/edit', id: person('ray'), patch: { role: 'great-uncle', stance: 'risky', tie: { quality: 'stressful', direction: 'both' }, resting: { until: null }, cadence: { idealDays: 14, longestDays: null, paused: true } } },
      { type: 'supporter/set-function', id: person('mom'), fn: 'stability', direction: 'both' },
      { type: 'tie/add', tie: { id: tieId('t'), a: person('ray'), b: person('mom'), quality: 'strong', direction: 'a-to-b', note: '' } },
    )
    expect(compareMaps(mapToday(then, first), mapToday(now, later))).toEqual([
      { aspect: 'function', id: 'mom', fn: 'stability', from: null, to: 'both' },
      { aspect: 'resting', id: 'ray', from: false, to: true },
      { aspect: 'paused', id: 'ray', from: false, to: true },
      { aspect: 'tie', id: 'ray', from: 'ordinary', to: 'stressful' },
      { aspect: 'energy', id: 'ray', from: null, to: 'both' },
      { aspect: 'role', id: 'ray', from: 'uncle', to: 'great-uncle' },
      { aspect: 'stance', id: 'ray', from: null, to: 'risky' },
      { aspect: 'among', pair: ['mom', 'ray'], from: null, to: { quality: 'strong', direction: 'b-to-a' } },
      { aspect: 'cover', fn: 'stability', from: [], to: ['mom'] },
    ])
  })

  it('takes a tie drawn again, the other way round, for the same tie', () => {
    const tie = { id: tieId('t'), a: person('ray'), b: person('mom'), quality: 'ordinary', direction: 'a-to-b', note: '' } as const
    const then = after(begin(), add('ray'), add('mom'), { type: 'tie/add', tie })
    const now = after(then, { type: 'tie/remove', id: tie.id }, { type: 'tie/add', tie: { ...tie, id: tieId('u'), a: tie.b, b: tie.a, direction: 'b-to-a' } })
    expect(compareMaps(mapToday(then, first), mapToday(now, later))).toEqual([])
  })

  it('counts a rest that ran out by the later day as over', () => {
    const then = after(begin(), add('ray', { resting: { until: day('2026-04-01') } }))
    expect(compareMaps(mapToday(then, first), mapToday(then, later))).toEqual([{ aspect: 'resting', id: 'ray', from: true, to: false }])
  })

  it('leaves out those taken off, and their ties', () => {
    const then = after(begin(), add('ray'), add('mom'), { type: 'tie/add', tie: { id: tieId('t'), a: person('ray'), b: person('mom'), quality: 'ordinary', direction: 'none', note: '' } })
    const now = after(then, { type: 'supporter/remove', ids: [person('ray')], at })
    expect(compareMaps(mapToday(then, first), mapToday(now, later)).map(keyOf)).toEqual(['presence ray ', 'among mom ray'])
  })
})
