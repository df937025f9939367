import { describe, expect, it } from 'vitest'
import { spotAfter, startsWriting } from './grid-keys'

const size = { rows: 100, columns: 5, page: 10 }
const to = (key: string, row: number, column: number, ctrl = false) => {
  const spot = spotAfter({ key, ctrl }, { row, column }, size)
  return spot && [spot.row, spot.column]
}

describe('keys that move in the table', () => {
  it('go one cell, a page, or to the edge, and never beyond', () => {
    expect(to('ArrowDown', 3, 2)).toEqual([4, 2])
    expect(to('ArrowDown', 99, 2)).toEqual([99, 2])
    expect(to('ArrowDown', 3, 2, true)).toEqual([99, 2])
    expect(to('ArrowRight', 3, 4)).toEqual([3, 4])
    expect(to('PageDown', 95, 0)).toEqual([99, 0])
    expect(to('Home', 3, 2)).toEqual([3, 0])
    expect(to('Home', 3, 2, true)).toEqual([0, 0])
    expect(to('End', 3, 2, true)).toEqual([99, 4])
  })
  it('reach the headings one step above the first row, and no jump does', () => {
    expect(to('ArrowUp', 0, 2)).toEqual([-1, 2])
    expect(to('ArrowUp', -1, 2)).toEqual([-1, 2])
    expect(to('ArrowUp', 40, 2, true)).toEqual([0, 2])
    expect(to('PageUp', 4, 2)).toEqual([0, 2])
  })
  it('leave other keys alone', () => {
    expect(to('Enter', 0, 0)).toBeNull()
  })
})

describe('keys that begin to write', () => {
  const key = (key: string, held: { ctrlKey?: boolean; altKey?: boolean; altGraph?: boolean } = {}) =>
    startsWriting({ key, ctrlKey: held.ctrlKey ?? false, metaKey: false, altKey: held.altKey ?? false, getModifierState: () => held.altGraph ?? false })
  it('are letters, dead keys and input methods, also with AltGr, but no commands', () => {
    expect([key('a'), key('€', { ctrlKey: true, altKey: true, altGraph: true }), key('Dead'), key('Process')]).toEqual([true, true, true, true])
    expect([key('a', { ctrlKey: true }), key('F5'), key('Shift'), key('Tab')]).toEqual([false, false, false, false])
  })
})
