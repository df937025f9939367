import { expect, it } from 'vitest'
import { applyChange, Change } from '../change'
import { emptyNotebook, type Notebook } from '../notebook'
import type { Instant } from '../time/day-key'

const at = '2026-01-01T00:00:00.000Z' as Instant

function after(...changes: unknown[]): Notebook {
  return changes.reduce((book: Notebook, change) => {
    const outcome = applyChange(book, Change.parse(change))
    if (outcome.kind === 'refused') throw new Error(outcome.reason)
    return outcome.notebook
  }, emptyNotebook(at))
}

const payday = { id: 'p1', type: 'situation', situation: 'Payday', avoid: '', escape: '', cope: '', contacts: [], needs: [] }
const add = { type: 'plan/add-item', section: 'situations', item: payday, index: null, at }
const edit = (patch: object) => ({ type: 'plan/edit-item', section: 'situations', id: 'p1', patch: { type: 'situation', ...patch }, at })

it('two answers written one right after the other both stand, though the second was sent before the first came back', () => {
  const book = after(add, edit({ avoid: 'go home by the river' }), edit({ escape: 'call from the street' }))
  expect(book.plan.sections.situations.items).toEqual([{ ...payday, avoid: 'go home by the river', escape: 'call from the street' }])
})

it('an item does not become one of another type', () => {
  expect(() => after(add, { ...edit({}), patch: { type: 'text', text: 'x' } })).toThrow('item-missing')
})
