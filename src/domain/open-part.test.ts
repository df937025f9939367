import { expect, it } from 'vitest'
import { exampleToday } from '../../tools/prepared-notebooks'
import type { PlanItemId, SupporterId } from './ids'
import { openable, openWords, saysNothing } from './open-part'

const id = (n: number) => `0000000${n}-0000-4000-8000-000000000000` as PlanItemId

function book() {
  const notebook = structuredClone(exampleToday())
  const [first, second, third] = Object.values(notebook.supporters)
  if (!first || !second || !third) throw new Error('too few people')
  Object.assign(first, { name: ' Dana ', phone: ' 1 ', removedAt: null })
  Object.assign(second, { name: 'Gone', phone: '2', removedAt: '2026-05-01T10:20:30.456Z' })
  Object.assign(third, { name: 'No way', phone: '', otherWay: '', email: '', removedAt: null })
  const person = (n: number, supporterId: SupporterId) => ({ id: id(n), type: 'person' as const, supporterId, words: 'private opening words' })
  const { sections } = notebook.plan
  sections.people.items = [person(1, first.id), person(2, second.id), person(3, third.id)]
  sections.professionals.items = [person(4, first.id), { id: id(5), type: 'line', name: '', phone: '555', note: 'a private note' }, { id: id(6), type: 'line', name: 'Nobody', phone: ' ', note: '' }]
  sections.helps.items = [{ id: id(7), type: 'text', text: ' Cold water ' }, { id: id(8), type: 'text', text: '  ' }]
  sections.reasons.items = [{ id: id(9), type: 'text', text: 'Ellis' }]
  return notebook
}

it('offers who can be reached and is on the map, with the words that say something', () => {
  const all = openable(book())
  expect(all.people).toEqual([{ id: id(1), name: 'Dana', number: '1' }, { id: id(4), name: 'Dana', number: '1' }, { id: id(5), name: '', number: '555' }])
  expect(all.helps).toEqual([{ id: id(7), text: 'Cold water' }])
  expect(all.reasons).toEqual([{ id: id(9), text: 'Ellis' }])
})

it('says the chosen ones once each, in the plan’s order, and nothing when nothing is chosen', () => {
  expect(openWords(book(), [id(9), id(5), id(4), id(1), id(2), id(8)])).toEqual({ people: [{ name: 'Dana', number: '1' }, { name: '', number: '555' }], helps: [], reasons: ['Ellis'] })
  expect(saysNothing(openWords(book(), []))).toBe(true)
})
