import { describe, expect, test } from 'vitest'
import { applyChange, type Change } from '../change'
import { CheckInId, EarlySignId, SupporterId, TrackerId } from '../ids'
import { emptyNotebook, Notebook } from '../notebook'
import { DayKey, type Instant, momentOf } from '../time/day-key'
import type { CheckIn } from './check-in'

const at = '2026-03-01T12:00:00Z' as Instant
const moment = momentOf(DayKey.parse('2026-03-01'), '20:00', 'Europe/Berlin')
const checkIn = (id: string, said: Partial<CheckIn>): CheckIn => ({
  id: CheckInId.parse(id), moment, mood: null, urge: null, energy: null, sleep: null, feelings: [], triggers: [], note: '', source: null, ...said,
})
const apply = (book: Notebook, ...changes: Change[]): Notebook =>
  changes.reduce((before, change) => {
    const outcome = applyChange(before, change)
    if (outcome.kind === 'refused') throw new Error(outcome.reason)
    return outcome.notebook
  }, book)
const book = apply(
  emptyNotebook(at),
  { type: 'check-in/add', checkIn: checkIn('one', { feelings: ['Calm', 'tired'] }) },
  { type: 'check-in/add', checkIn: checkIn('two', { feelings: ['at ease', 'calm'] }) },
)

describe('own words', () => {
  test('are renamed in every entry, whatever their case', () => {
    const renamed = apply(book, { type: 'word/put', list: 'feelings', own: { word: 'calm', ink: 'blue' } }, { type: 'word/rename', list: 'feelings', from: 'calm', to: 'quiet' })
    expect(renamed.checkIns[CheckInId.parse('one')]?.feelings).toEqual(['quiet', 'tired'])
    expect(renamed.words.feelings).toEqual([{ word: 'quiet', ink: 'blue' }])
  })

  test('renamed to one that is there, the two become one, in lists and entries', () => {
    const both = apply(
      book,
      { type: 'word/put', list: 'feelings', own: { word: 'calm', ink: null } },
      { type: 'word/put', list: 'feelings', own: { word: 'at ease', ink: 'plum' } },
      { type: 'word/rename', list: 'feelings', from: 'calm', to: 'at ease' },
    )
    expect(both.checkIns[CheckInId.parse('two')]?.feelings).toEqual(['at ease'])
    expect(both.words.feelings).toEqual([{ word: 'at ease', ink: 'plum' }])
  })

  test('taken from the list stay in the entries', () => {
    const removed = apply(book, { type: 'word/put', list: 'feelings', own: { word: 'calm', ink: null } }, { type: 'word/remove', list: 'feelings', word: 'Calm' })
    expect(removed.words.feelings).toEqual([])
    expect(removed.checkIns[CheckInId.parse('one')]?.feelings).toContain('Calm')
  })
})

test('a tracker removed takes its answers along, and an entry that said only that', () => {
  const id = TrackerId.parse('pain')
  const with_ = apply(
    book,
    { type: 'tracker/put', tracker: { id, name: 'Pain', scale: 'zero-to-ten', stopped: false } },
    { type: 'check-in/add', checkIn: checkIn('only', { trackers: { [id]: 3 } }) },
    { type: 'check-in/add', checkIn: checkIn('also', { mood: 3, trackers: { [id]: 3 } }) },
  )
  const without = apply(with_, { type: 'tracker/remove', id })
  expect(without.checkIns[CheckInId.parse('only')]).toBeUndefined()
  expect(without.checkIns[CheckInId.parse('also')]?.trackers).toEqual({})
  expect(Notebook.safeParse(without).success).toBe(true)
})

test('an early sign names only someone who is there', () => {
  const sign = { id: EarlySignId.parse('a'), words: '', rule: { when: 'no-contact' as const, days: 7, who: SupporterId.parse('nobody') }, step: { section: 'warningSigns' as const, item: null }, on: true }
  expect(applyChange(book, { type: 'sign/put', sign })).toEqual({ kind: 'refused', reason: 'supporter-missing' })
})

test('what is not there cannot be removed', () => {
  expect(applyChange(book, { type: 'sign/remove', id: EarlySignId.parse('a') })).toEqual({ kind: 'refused', reason: 'entry-missing' })
})
