import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutToLines, linesOf } from './printed-lines'

const room = { width: 100, size: 10 }
const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'M', 'ש', '山', '🌿', '.'), minLength: 1, maxLength: 30 }), { maxLength: 40 }).map((all) => all.join(' '))

describe('linesOf', () => {
  it('wraps between words, keeps line breaks, and breaks a word wider than the line', () => {
    expect(linesOf('', room)).toBe(1)
    expect(linesOf('tea', room)).toBe(1)
    expect(linesOf('one two three four five six seven', room)).toBe(2)
    expect(linesOf('tea\ncake\n', room)).toBe(3)
    expect(linesOf('m'.repeat(40), room)).toBe(4)
    expect(linesOf('山'.repeat(25), room)).toBe(3)
    expect(linesOf('🌿'.repeat(8), room)).toBe(2)
  })

  it('takes no fewer lines for more words or larger type', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(linesOf(`${a} ${b}`, room)).toBeGreaterThanOrEqual(linesOf(a, room))
        expect(linesOf(a, { ...room, size: 14 })).toBeGreaterThanOrEqual(linesOf(a, room))
      }),
    )
  })
})

describe('cutToLines', () => {
  it('leaves alone what fits', () => {
    expect(cutToLines('Cold water on my wrists.', 2, room)).toBe('Cold water on my wrists.')
  })

  it('ends between words, without the comma before the dots', () => {
    expect(cutToLines('I stop answering people, and then sleep goes', 1, { width: 130, size: 10 })).toBe('I stop answering people…')
  })

  it('always fits, and begins as the text begins', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 4 }), (text, most) => {
        const cut = cutToLines(text, most, room)
        expect(linesOf(cut, room)).toBeLessThanOrEqual(Math.max(1, most))
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})
