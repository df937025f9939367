import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance } from '../network/geometry'
import { compareMaps } from './compare-maps'
import { mapToday } from './dated-map'
import { add, after, at, begin, day, person, tieId, twoMoments } from '../../../tests/arbitrary/two-maps'
import { overlayMaps } from './overlay'

const [first, later] = [day('2026-03-01'), day('2026-06-01')]

describe('overlayMaps', () => {
  it('draws everyone of either map once, as the comparison says they stand', () => {
    fc.assert(
      fc.property(twoMoments, ([one, other]) => {
        const [then, now] = [mapToday(one, first), mapToday(other, later)]
        const { drawing, standing, ways } = overlayMaps(then, now)
        const everyone = [...new Set([...Object.keys(then.supporters), ...Object.keys(now.supporters)])].sort()
        expect(drawing.supporters.map((s) => s.id).sort()).toEqual(everyone)
        const changes = compareMaps(then, now)
        const moved = changes.filter((c) => c.aspect === 'circle').map((c) => c.id)
        expect(ways.map((way) => way.id).sort()).toEqual(moved)
        for (const change of changes) if (change.aspect === 'presence') expect(standing.get(change.id)).toBe(change.to === null ? 'gone' : 'new')
        for (const tie of drawing.ties) expect(standing.get(tie.b)).not.toBe('gone')
      }),
    )
  })

  it('leads from where someone stood to where they stand', () => {
    const one = after(begin(), add('kofi', { kind: 'peer', circle: 'outer' }))
    const other = after(one, { type: 'supporter/set-circle', id: person('kofi'), circle: 'inner' })
    const [way] = overlayMaps(mapToday(one, first), mapToday(other, later)).ways
    expect(way?.start).toEqual(one.supporters[person('kofi')]?.position)
    expect(way?.heads).toHaveLength(1)
    expect(way?.line).toMatch(/^M/)
  })

  it('moves a ghost aside when someone stands there now, within its circle', () => {
    const one = after(begin(), add('ray', { circle: 'inner' }))
    const place = one.supporters[person('ray')]?.position ?? { x: 0, y: 0 }
    const other = after(one, { type: 'supporter/remove', ids: [person('ray')], at }, add('nora', { circle: 'inner' }))
    expect(other.supporters[person('nora')]?.position).toEqual(place)
    const { drawing } = overlayMaps(mapToday(one, first), mapToday(other, later))
    const [ray, nora] = ['ray', 'nora'].map((id) => drawing.supporters.find((s) => s.id === person(id)))
    expect(ray && nora && distance(ray.at, nora.at)).toBeGreaterThan(46)
    expect(ray?.circle).toBe('inner')
  })

  it('marks ties that are new or of another quality', () => {
    const tie = { id: tieId('t'), a: person('ray'), b: person('mom'), quality: 'ordinary', direction: 'none', note: '' } as const
    const one = after(begin(), add('ray'), add('mom'))
    const other = after(one, { type: 'tie/add', tie }, { type: 'supporter/edit', id: person('mom'), patch: { tie: { quality: 'strong', direction: 'both' } } })
    expect([...overlayMaps(mapToday(one, first), mapToday(other, later)).changedTies].sort()).toEqual(['me-mom', 't'])
  })
})
