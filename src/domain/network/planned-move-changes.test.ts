import fc from 'fast-check'
import { applyPatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../change'
import type { PlannedMoveId, SupporterId } from '../ids'
import { emptyNotebook, Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import { CIRCLES, FORMS, KINDS, QUALITIES, type Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { circleAt, findPlace } from './geometry'
import { MOVE_KINDS, type PlannedMove } from './planned-move'
import { movesAhead } from './planned-move-changes'

const AT = '2026-11-01T10:00:00.000Z' as Instant
const ON = '2026-11-25' as DayKey
const sam = 'sam' as SupporterId
const newcomer = 'new' as SupporterId

const planned = (more: Partial<PlannedMove>): PlannedMove => ({
  id: 'move' as PlannedMoveId, what: 'strengthen', supporterId: sam, name: '', kind: 'peer', circle: null, by: null, note: '', plannedAt: AT, doneOn: null, ...more,
})
const someone = (id: string, more: Partial<Supporter> = {}, taken: readonly Supporter[] = []): Supporter => {
  const made = { ...newSupporter(id as SupporterId, id, AT, { kind: more.kind ?? 'peer', circle: more.circle ?? 'middle' }), removedAt: null, ...more }
  const position = findPlace(made.kind, made.circle, taken.map((s) => s.position))
  return { ...made, position, circle: circleAt(position) }
}
const bookOf = (people: readonly Supporter[], move: PlannedMove): Notebook => ({
  ...emptyNotebook(AT),
  supporters: Object.fromEntries(people.map((s) => [s.id, s])),
  plannedMoves: { [move.id]: move } as Notebook['plannedMoves'],
})
const carryOut = (book: Notebook) => applyChange(book, { type: 'planned-move/carry-out', id: 'move' as PlannedMoveId, on: ON, at: AT, newcomer: book.plannedMoves['move' as PlannedMoveId]?.what === 'add' ? newcomer : null })
const after = (book: Notebook): Notebook => {
  const outcome = carryOut(book)
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
  return outcome.notebook
}

describe('carrying out a planned move', () => {
  it('strengthen brings them into the circle meant, in their own part of the map', () => {
    const book = after(bookOf([someone('sam'), someone('ada')], planned({ circle: 'inner' })))
    expect(book.supporters[sam]).toMatchObject({ circle: 'inner', tie: { quality: 'ordinary' } })
    expect(circleAt(book.supporters[sam]?.position ?? { x: 0, y: 0 })).toBe('inner')
    expect(book.plannedMoves['move' as PlannedMoveId]?.doneOn).toBe(ON)
  })
  it('strengthen without another circle makes the tie one step stronger, and a strong one is left alone', () => {
    for (const [from, to] of [['tenuous', 'ordinary'], ['ordinary', 'strong'], ['strong', 'strong'], ['stressful', 'stressful']] as const) {
      const tie = { quality: from, direction: null }
      expect(after(bookOf([someone('sam', { tie })], planned({}))).supporters[sam]?.tie.quality).toBe(to)
    }
  })
  it('limit keeps more distance', () => {
    expect(after(bookOf([someone('sam')], planned({ what: 'limit', circle: 'outer' }))).supporters[sam]?.circle).toBe('outer')
  })
  it('pause stops the counting of days and lets them rest, without ending a rest already given', () => {
    const cadence = { idealDays: 7, longestDays: null, paused: false }
    expect(after(bookOf([someone('sam', { cadence })], planned({ what: 'pause' }))).supporters[sam]).toMatchObject({ cadence: { idealDays: 7, paused: true }, resting: { until: null } })
    const resting = { until: '2026-12-24' as DayKey }
    expect(after(bookOf([someone('sam', { resting })], planned({ what: 'pause' }))).supporters[sam]).toMatchObject({ cadence: null, resting })
  })
  it('let go takes them off the map, and keeps them in the notebook', () => {
    expect(after(bookOf([someone('sam')], planned({ what: 'let-go' }))).supporters[sam]?.removedAt).toBe(AT)
  })
  it('add puts the one who was hoped for there, with the kind and circle meant', () => {
    const book = after(bookOf([someone('ada')], planned({ what: 'add', supporterId: null, name: 'A sponsor', kind: 'mentor', circle: 'inner' })))
    expect(book.supporters[newcomer]).toMatchObject({ name: 'A sponsor', kind: 'mentor', circle: 'inner' })
  })
  it('is not for someone taken off the map, nor for a move already made', () => {
    const gone = bookOf([someone('sam', { removedAt: AT })], planned({ circle: 'inner' }))
    expect(carryOut(gone)).toEqual({ kind: 'refused', reason: 'supporter-missing' })
    expect(carryOut(after(bookOf([someone('sam')], planned({ circle: 'inner' }))))).toEqual({ kind: 'refused', reason: 'move-missing' })
  })

  it('changes nobody else, keeps everyone in their circle, and one undo brings back everything', () => {
    const person = fc.record({
      kind: fc.constantFrom(...KINDS), form: fc.constantFrom(...FORMS), circle: fc.constantFrom(...CIRCLES),
      tie: fc.record({ quality: fc.constantFrom(...QUALITIES), direction: fc.constant(null) }),
      cadence: fc.constantFrom(null, { idealDays: 7, longestDays: null, paused: false }),
    })
    const move = fc.record({ what: fc.constantFrom(...MOVE_KINDS), circle: fc.constantFrom(null, ...CIRCLES), kind: fc.constantFrom(...KINDS) })
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), move, (people, said) => {
        const everyone = people.reduce<Supporter[]>((all, p, i) => [...all, someone(i === 0 ? 'sam' : `s${i}`, p, all)], [])
        const book = bookOf(everyone, planned({ ...said, ...(said.what === 'add' ? { supporterId: null, name: 'Someone' } : {}) }))
        const outcome = carryOut(book)
        if (outcome.kind === 'refused') throw new Error(outcome.reason)
        expect(applyPatches(outcome.notebook, outcome.inverse)).toEqual(book)
        expect(Notebook.safeParse(outcome.notebook).success).toBe(true)
        for (const s of Object.values(outcome.notebook.supporters)) {
          expect(s.circle).toBe(circleAt(s.position))
          if (s.id !== sam && s.id !== newcomer) expect(s).toBe(book.supporters[s.id])
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('planned moves', () => {
  it('stand soonest first, those with an open date last, without those done or about someone gone', () => {
    const book: Notebook = {
      ...emptyNotebook(AT),
      supporters: { [sam]: someone('sam'), ['gone' as SupporterId]: someone('gone', { removedAt: AT }) },
      plannedMoves: Object.fromEntries(
        ([['open', {}], ['late', { by: '2026-12-24' }], ['soon', { by: '2026-12-01' }], ['done', { doneOn: ON }], ['gone', { supporterId: 'gone' }]] as const).map(([id, more]) => [id, planned({ ...(more as Partial<PlannedMove>), id: id as PlannedMoveId })]),
      ),
    }
    expect(movesAhead(book).map((move) => move.id)).toEqual(['soon', 'late', 'open'])
  })
  it('may become another move about the same person, but adding stays adding', () => {
    const change = (move: PlannedMove) => applyChange(bookOf([someone('sam')], move), { type: 'planned-move/edit', id: move.id, patch: { what: 'pause', circle: null } })
    const changed = change(planned({ circle: 'inner' }))
    expect(changed.kind === 'applied' && changed.notebook.plannedMoves['move' as PlannedMoveId]).toMatchObject({ what: 'pause', circle: null })
    expect(change(planned({ what: 'add', supporterId: null, name: 'A sponsor' }))).toEqual({ kind: 'refused', reason: 'supporter-missing' })
  })
})
