import { applyPatches } from 'immer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../change'
import { previewCarryOver } from './carry-over'
import { compareMaps } from './compare-maps'
import { mapToday } from './dated-map'
import { add, after, at, begin, day, person, snapshotId, take, tieId, twoMoments } from '../../../tests/arbitrary/two-maps'

const today = day('2026-06-01')
const over = { type: 'snapshot/carry-over', id: snapshotId('old'), at, keep: { id: snapshotId('kept'), name: 'Before', at, day: today } } as const
const tie = (id: string, a: string, b: string) => ({ id: tieId(id), a: person(a), b: person(b), quality: 'ordinary', direction: 'none', note: '' }) as const

describe('beginning again from a snapshot', () => {
  const before = after(
    begin(),
    add('nora', { circle: 'inner', role: 'sister', phone: '1', functions: { stability: 'from' } }),
    add('ray', { circle: 'middle' }),
    { type: 'tie/add', tie: { ...tie('t', 'nora', 'ray'), note: 'then' } },
    take('old', '2026-03-01', 'The first map'),
  )
  const now = after(
    before,
    add('kofi', { kind: 'peer' }),
    { type: 'tie/add', tie: tie('k', 'kofi', 'nora') },
    { type: 'tie/edit', id: tieId('t'), patch: { quality: 'stressful', note: 'today' } },
    { type: 'supporter/set-circle', id: person('nora'), circle: 'outer' },
    { type: 'supporter/edit', id: person('nora'), patch: { name: 'Noor', role: 'big sister', phone: '2', note: 'moved house', stance: 'supports', resting: { until: null }, cadence: { idealDays: 7, longestDays: null, paused: false } } },
    { type: 'supporter/edit', id: person('ray'), patch: { stance: 'risky', ownUse: 'uses' } },
    { type: 'supporter/remove', ids: [person('ray')], at },
  )
  const carried = after(now, over)

  it('draws the map as it was: who stands where, roles, functions and ties', () => {
    expect(Object.values(carried.supporters).filter((s) => s.removedAt === null).map((s) => s.id).sort()).toEqual(['nora', 'ray'])
    expect(carried.supporters[person('nora')]).toMatchObject({ circle: 'inner', role: 'sister', functions: { stability: 'from' }, position: before.supporters[person('nora')]?.position })
    expect(carried.ties[tieId('t')]).toMatchObject({ quality: 'ordinary' })
  })

  it('takes nobody’s name, phone, notes, rhythm, rest, nor what was learnt about them', () => {
    expect(carried.supporters[person('nora')]).toMatchObject({ name: 'Noor', phone: '2', note: 'moved house', stance: 'supports', resting: { until: null }, cadence: { idealDays: 7 } })
    expect(carried.supporters[person('ray')]).toMatchObject({ stance: 'risky', ownUse: 'uses', removedAt: null })
    expect(carried.ties[tieId('t')]?.note).toBe('today')
  })

  it('takes those who came since off the map, with their ties kept for when they come back', () => {
    expect(carried.supporters[person('kofi')]?.removedAt).toBe(at)
    expect(after(carried, { type: 'supporter/restore', id: person('kofi') }).ties[tieId('k')]).toBeDefined()
  })

  it('keeps the map of today first, so that it can be begun again from too', () => {
    expect(compareMaps(carried.snapshots[snapshotId('kept')] ?? mapToday(begin(), today), mapToday(now, today))).toEqual([])
    expect(carried.snapshots[snapshotId('kept')]?.name).toBe('Before')
  })

  it('never brings back someone erased for good', () => {
    const erased = after(now, { type: 'supporter/erase', id: person('ray') }, over)
    expect(erased.supporters[person('ray')]).toBeUndefined()
    expect(erased.ties[tieId('t')]).toBeUndefined()
  })

  it('says beforehand what it will do', () => {
    const planned = after(now, { type: 'plan/add-item', section: 'people', item: { id: 'p' as never, type: 'person', supporterId: person('kofi'), words: '' }, index: null, at })
    const snapshot = planned.snapshots[snapshotId('old')]
    expect(snapshot && previewCarryOver(planned, snapshot)).toEqual({ comeBack: ['ray'], goOff: ['kofi'], changeCircle: ['nora'], inPlan: ['kofi'] })
  })

  it('gives the map of then whatever came in between, in one step that undoes exactly', () => {
    fc.assert(
      fc.property(twoMoments, ([one, other]) => {
        const start = after(one, take('old', '2026-03-01'))
        const snapshot = start.snapshots[snapshotId('old')]
        const then = { ...other, snapshots: { ...other.snapshots, ...(snapshot ? { [snapshot.id]: snapshot } : {}) } }
        const outcome = applyChange(then, { ...over, keep: null })
        if (!snapshot || outcome.kind !== 'applied') throw new Error('not applied')
        const kept = new Set(['name', 'resting', 'paused', 'rhythm', 'stance', 'ownUse'])
        expect(compareMaps(snapshot, mapToday(outcome.notebook, snapshot.day)).filter((change) => !kept.has(change.aspect))).toEqual([])
        expect(applyPatches(outcome.notebook, outcome.inverse)).toEqual(then)
      }),
    )
  })
})
