import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../change'
import type { SupporterId } from '../ids'
import { emptyNotebook, type Notebook } from '../notebook'
import type { Instant } from '../time/day-key'
import { changeOfEdits } from './edit-cells'
import { newSupporter } from './new-supporter'
import { type Column, COLUMNS, type TableFacts } from './people-table'
import { plainText } from './table-cells'
import { planCells, planClear, planFillDown, type Planned, planNewcomers, planPaste } from './table-edits'
import type { Supporter } from './supporter'

const at = '2026-01-01T00:00:00.000Z' as Instant
const facts: TableFacts = { last: new Map(), rhythm: new Map(), cadences: { circleCadences: { inner: null, middle: null, outer: null }, away: null } }
const one = (id: string, more: Partial<Supporter> = {}): Supporter => ({ ...newSupporter(id as SupporterId, id, at), position: { x: -100, y: -60 }, removedAt: null, ...more })
const rows = [one('Ann', { phone: '1', role: 'sister' }), one('Bo', { phone: '2' }), one('Cy', { phone: '3', cadence: { idealDays: 7, longestDays: 10, paused: false } })]
const columns: Column[] = ['name', 'role', 'circle', 'stability', 'last', 'cadence', 'longest', 'phone']
const book: Notebook = { ...emptyNotebook(at), supporters: Object.fromEntries(rows.map((s) => [s.id, s])) }
const anywhere = { row: 0, column: 0, rows: 1, columns: 1 }
const editsOf = (planned: Planned) => {
  if (planned.kind !== 'edits') throw new Error(planned.kind)
  return planned.edits
}
function carriedOut(planned: Planned): Record<string, Supporter> {
  const change = changeOfEdits(editsOf(planned))
  const outcome = change && applyChange(book, change)
  if (outcome?.kind !== 'applied') throw new Error('it was not applied')
  return outcome.notebook.supporters
}

describe('pasting', () => {
  it('goes down from the corner, a cell for a cell, as one change', () => {
    const planned = planPaste(rows, columns, { ...anywhere, row: 0, column: 7 }, [['555 1'], ['555 2'], ['555 3']], { facts })
    expect(changeOfEdits(editsOf(planned))?.type).toBe('supporter/edit-cells')
    expect(Object.values(carriedOut(planned)).map(({ phone }) => phone)).toEqual(['555 1', '555 2', '555 3'])
  })
  it('fills a marked range with one cell, or with a block that fits into it a whole number of times', () => {
    const all = planPaste(rows, columns, { row: 0, column: 2, rows: 3, columns: 1 }, [['Inner']], { facts })
    expect(changeOfEdits(editsOf(all))).toEqual({ type: 'supporter/set-circles', ids: ['Ann', 'Bo', 'Cy'], circle: 'inner' })
  })
  it('works out cells that belong together as they would have been typed', () => {
    const both = planPaste(rows, columns, { ...anywhere, row: 2, column: 5 }, [['30', '40']], { facts })
    expect(editsOf(both)).toMatchObject([{ id: 'Cy', patch: { cadence: { idealDays: 30, longestDays: 40 } } }])
  })
  it('changes nothing when one cell does not fit, and says which', () => {
    const planned = planPaste(rows, columns, { ...anywhere, column: 2 }, [['Inner'], ['close'], ['Outer']], { facts })
    expect(planned).toMatchObject({ kind: 'refused', problems: [{ supporter: { id: 'Bo' }, column: 'circle', text: 'close', why: { reason: 'not-a-choice' } }] })
  })
  it('never goes beyond the table', () => {
    expect(planPaste(rows, columns, { ...anywhere, row: 2, column: 7 }, [['1'], ['2']], { facts })).toEqual({ kind: 'too-large', rows: 2, columns: 1, roomRows: 1, roomColumns: 1 })
  })
  it('lets what is worked out elsewhere come along empty, and refuses it otherwise', () => {
    expect(planPaste(rows, columns, { ...anywhere, column: 3 }, [['they give', '', '7']], { facts }).kind).toBe('edits')
    expect(planPaste(rows, columns, { ...anywhere, column: 3 }, [['they give', 'yesterday', '7']], { facts })).toMatchObject({ kind: 'refused', problems: [{ column: 'last' }] })
  })
  it('leaves names alone while they are hidden', () => {
    const hidden = { facts, namesHidden: true }
    expect(planPaste(rows, columns, anywhere, [['Dee', 'aunt']], hidden)).toMatchObject({ problems: [{ column: 'name', why: { reason: 'names-hidden' } }, { column: 'role' }] })
    expect(carriedOut(planClear(rows.slice(0, 1), columns, hidden))['Ann']).toMatchObject({ role: 'sister', phone: '' })
    expect(carriedOut(planFillDown(rows, columns, hidden))['Bo']).toMatchObject({ role: '', phone: '1' })
  })
  it('puts back what was copied: nothing changes', () => {
    const block = rows.map((s) => columns.map((column) => plainText(s, column, facts)))
    expect(planPaste(rows, columns, anywhere, block, { facts })).toEqual({ kind: 'edits', edits: [], cells: 0 })
  })
  it('makes exactly the table it was given, or nothing at all', () => {
    const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('Inner', 'both ways', '14', '', 'x'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 7 }), fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (row, column, block) => {
        const planned = planPaste(rows, columns, { ...anywhere, row, column }, block, { facts })
        if (planned.kind !== 'edits') return
        const change = changeOfEdits(planned.edits)
        if (!change) return
        const outcome = applyChange(book, change)
        if (outcome.kind !== 'applied') throw new Error(outcome.reason)
        const next = planPaste(Object.values(outcome.notebook.supporters), columns, { ...anywhere, row, column }, block, { facts })
        expect(next).toEqual({ kind: 'edits', edits: [], cells: 0 })
      }),
    )
  })
})

describe('filling down and clearing', () => {
  it('takes the first row down, but never its name', () => {
    const supporters = carriedOut(planFillDown(rows, columns, { facts }))
    expect(Object.values(supporters).map(({ name, role, phone }) => [name, role, phone])).toEqual([['Ann', 'sister', '1'], ['Bo', 'sister', '1'], ['Cy', 'sister', '1']])
  })
  it('empties what can be empty and leaves the rest', () => {
    const supporters = carriedOut(planClear(rows, columns, { facts }))
    expect(supporters['Cy']).toMatchObject({ name: 'Cy', circle: 'middle', cadence: null, phone: '' })
    expect(planClear(rows, ['name', 'circle', 'kind', 'last'], { facts })).toEqual({ kind: 'edits', edits: [], cells: 0 })
  })
})

describe('one change for many cells', () => {
  it('is the plainest there is', () => {
    const set = (ids: readonly Supporter[], column: Column, text: string) => changeOfEdits(editsOf(planCells(ids, [column], () => text, { facts })))
    expect(set(rows.slice(0, 1), 'role', 'aunt')).toEqual({ type: 'supporter/edit', id: 'Ann', patch: { role: 'aunt' } })
    expect(set(rows.slice(0, 1), 'circle', 'inner')).toEqual({ type: 'supporter/set-circle', id: 'Ann', circle: 'inner' })
    expect(set(rows.slice(0, 1), 'stability', 'both ways')).toEqual({ type: 'supporter/set-function', id: 'Ann', fn: 'stability', direction: 'both' })
    expect(set(rows, 'kind', 'mentor')).toEqual({ type: 'supporter/edit-many', ids: ['Ann', 'Bo', 'Cy'], patch: { kind: 'mentor' } })
    expect(set(rows, 'stability', 'I give')?.type).toBe('supporter/edit-cells')
    expect(set(rows, 'phone', '1')).toMatchObject({ type: 'supporter/edit-many', ids: ['Bo', 'Cy'] })
    expect(set(rows, 'circle', 'middle')).toBeNull()
  })
  it('moves people on the map with their circle and kind', () => {
    const moved = carriedOut(planCells(rows.slice(0, 2), ['kind', 'circle', 'stability'], (_, c) => ['Mentors', 'Outer', 'they give'][c] ?? null, { facts }))
    const [ann, bo] = [moved['Ann'], moved['Bo']]
    expect([ann?.kind, ann?.circle, ann?.functions]).toEqual(['mentor', 'outer', { stability: 'from' }])
    expect(ann && ann.position.x < 0 && ann.position.y > 0).toBe(true)
    expect(ann?.position).not.toEqual(bo?.position)
  })
})

describe('new people from pasted lines', () => {
  const fresh = (n: number) => one(`new${n}`, { name: '' })
  it('take the columns beside the name, and skip empty lines', () => {
    const planned = planNewcomers([['Dee', 'aunt', 'inner'], ['', ''], ['Eli']], columns, fresh, facts)
    expect(planned).toMatchObject({ kind: 'newcomers', supporters: [{ name: 'Dee', role: 'aunt', circle: 'inner' }, { name: 'Eli', role: '', circle: 'middle' }] })
  })
  it('are all refused when one does not fit', () => {
    expect(planNewcomers([['Dee'], ['', 'aunt']], columns, fresh, facts)).toMatchObject({ kind: 'refused', problems: [{ why: { reason: 'name-empty' } }] })
    expect(planNewcomers([COLUMNS.map(() => 'x')], columns, fresh, facts)).toMatchObject({ kind: 'too-wide' })
  })
})
