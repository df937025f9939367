import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNumberShaped, readPhones, readTextTo, writePhones, writeTextTo } from './crisis-number'

describe('isNumberShaped', () => {
  it.each(['112', '0800 111 0 111 / 0800 111 0 222', '+1 (503) 555-0142', '13 11 14'])('takes %s', (text) => {
    expect(isNumberShaped(text)).toBe(true)
  })

  it.each(['', '  ', '+ ( )', '1', 'call Sam', '0800 HELP', '112; 110', '٠٨٠٠', '1'.repeat(41)])('does not take "%s"', (text) => {
    expect(isNumberShaped(text)).toBe(false)
  })
})

describe('several numbers', () => {
  it('stand on one line with a slash between spaces; any other slash is part of a number', () => {
    expect(readPhones(writePhones(['030/123456', '+49 30 1']))).toEqual(['030/123456', '+49 30 1'])
    expect(readPhones('0800 111/0800 222')).toEqual(['0800 111/0800 222'])
    expect(readPhones('  ')).toEqual([])
  })
})

describe('a text line', () => {
  it('reads what it wrote, with and without a word to send', () => {
    const number = fc.constantFrom('741741', '+44 85258', '0477 13 11 14')
    const word = fc.constantFrom('', 'HOME', 'START NOW', 'hello to you', '42')
    fc.assert(
      fc.property(number, word, (number, word) => {
        expect(readTextTo(writeTextTo({ number, word }))).toEqual({ number, word })
      }),
    )
  })

  it('reads nothing from nothing, and leaves other words as they stand', () => {
    expect(readTextTo('  ')).toBeNull()
    expect(writeTextTo({ number: '', word: 'HOME' })).toBe('')
    expect(readTextTo('by Signal')).toEqual({ number: 'by Signal', word: '' })
  })
})
