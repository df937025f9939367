import { describe, expect, it } from 'vitest'
import { commandOf } from './key-commands'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}, code = '') => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('global keys', () => {
  it('undo and redo, by Ctrl or Command', () => {
    expect(commandOf(press('z', { ctrlKey: true }), false)).toBe('undo')
    expect(commandOf(press('z', { metaKey: true }), false)).toBe('undo')
    expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo')
    expect(commandOf(press('y', { ctrlKey: true }), false)).toBe('redo')
  })

  it('leaves undo to the field the person is writing in, and nothing else', () => {
    expect(commandOf(press('z', { ctrlKey: true }), true)).toBeNull()
    expect(commandOf(press('y', { ctrlKey: true }), true)).toBeNull()
    expect(commandOf(press('2', { ctrlKey: true }, 'Digit2'), true)).toBe('map')
    expect(commandOf(press('F2'), true)).toBe('reach-out')
    expect(commandOf(press('F8'), true)).toBe('cover')
  })

  it('finds the digit row on layouts where it types something else', () => {
    expect(commandOf(press('é', { ctrlKey: true }, 'Digit2'), false)).toBe('map')
  })

  it('ignores plain typing and AltGr', () => {
    expect(commandOf(press('z'), false)).toBeNull()
    expect(commandOf(press('1', {}, 'Digit1'), false)).toBeNull()
    expect(commandOf(press('2', { ctrlKey: true, altKey: true }, 'Digit2'), false)).toBeNull()
  })

  it('opens settings and find, and locks', () => {
    expect(commandOf(press('l', { ctrlKey: true }), true)).toBe('lock')
    expect(commandOf(press(',', { ctrlKey: true }), false)).toBe('settings')
    expect(commandOf(press('f', { metaKey: true }), false)).toBe('find')
  })
})
