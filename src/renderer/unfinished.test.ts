import { create } from 'zustand'
import { expect, it, vi } from 'vitest'
import { unfinishedParts } from './unfinished'

const store = () => create(() => ({ note: '', open: false }))

/** What a page of these parts would read back after `text` was left by another. */
function again(text: string) {
  const parts = unfinishedParts()
  parts.takeUp(text)
  return parts
}

it('brings back what was named, and nothing else of the store', () => {
  const [before, note, later] = [unfinishedParts(), store(), store()]
  before.keeps('today', note, ['note'])
  note.setState({ note: 'half a word', open: true })
  const after = unfinishedParts()
  after.keeps('today', later, ['note'])
  after.takeUp(before.read())
  expect(later.getState()).toEqual({ note: 'half a word', open: false })
})

it('waits for a part whose screen has not been loaded, and does not lose it when the page stops once more', () => {
  const [before, note, later] = [unfinishedParts(), store(), store()]
  before.keeps('today', note, ['note'])
  note.setState({ note: 'half a word' })
  again(again(before.read()).read()).keeps('today', later, ['note'])
  expect(later.getState().note).toBe('half a word')
})

it('tells of a change to what is kept, and only of that, until it is not asked to', () => {
  const [parts, note, told] = [unfinishedParts(), store(), vi.fn()]
  parts.keeps('today', note, ['note'])
  const stop = parts.subscribe(told)
  note.setState({ open: true })
  expect(told).not.toHaveBeenCalled()
  note.setState({ note: 'h' })
  expect(told).toHaveBeenCalledTimes(1)
  stop()
  note.setState({ note: 'ha' })
  expect(told).toHaveBeenCalledTimes(1)
})
