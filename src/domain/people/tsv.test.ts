import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTsv, parseTsv } from './tsv'

const cell = fc.oneof(fc.string(), fc.array(fc.constantFrom('"', '\t', '\n', '\r', 'a', ' ', 'ü'), { maxLength: 8 }).map((letters) => letters.join('')))

describe('cells on the clipboard', () => {
  it('come back as they were put there, whatever stands in them', () => {
    const block = fc.integer({ min: 1, max: 4 }).chain((wide) => fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: 1, maxLength: 5 }))
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(formatTsv(rows))).toEqual(rows)
      }),
      { numRuns: 1000 },
    )
  })
  it('are read as spreadsheets write them', () => {
    expect(parseTsv('Sam\t555 0100\r\nKim\t\r\n')).toEqual([['Sam', '555 0100'], ['Kim', '']])
    expect(parseTsv('one\rtwo')).toEqual([['one'], ['two']])
    expect(parseTsv('"two\nlines"\t"say ""hi"""')).toEqual([['two\nlines', 'say "hi"']])
    expect(parseTsv('')).toEqual([['']])
  })
  it('keep a quote that encloses no whole cell', () => {
    expect(parseTsv('"Sam" the man\t"open\nKim')).toEqual([['"Sam" the man', '"open'], ['Kim']])
  })
  it('one line is plain text, without a line break at its end', () => {
    expect(formatTsv([['Sam', '555']])).toBe('Sam\t555')
    expect(formatTsv([['Sam'], ['Kim']])).toBe('Sam\nKim\n')
  })
  it('never hang, whatever is pasted', () => {
    const long = '"a\t""\n'.repeat(60_000)
    const begin = performance.now()
    parseTsv(long)
    parseTsv('"'.repeat(300_001))
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})
