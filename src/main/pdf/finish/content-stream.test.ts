import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations, readMarks } from './content-stream'
import { NotAsExpected } from './pdf-values'

const names = (text: string) => [...operations(text)].map(({ name }) => name)

describe('the operations of a page', () => {
  it('are told from their operands, whatever stands in strings, arrays and dictionaries', () => {
    expect(names('q (BT \\) ( Q )) Tj <</MCID 3 /A (EMC)>> BDC [(f) -3 <41>] TJ true false null /n gs .5 -1 +2 m f* Q')).toEqual(['q', 'Tj', 'BDC', 'TJ', 'gs', 'm', 'f*', 'Q'])
  })

  it('lie one after the other, and leave out nothing but blanks', () => {
    const text = fc.array(fc.constantFrom('q', 'Q', '1 0 0 1 2 3 cm', 'BT', '(a(b)) Tj', 'ET', '[1 (x)] TJ', '/F1 12 Tf', '% note f\n', 'BI /W 1 /H 1 ID \x00EI\xff EI', '0 0 5 5 re', 'f')).map((parts) => parts.join('\n'))
    fc.assert(fc.property(text, (content) => {
      let at = 0
      for (const { start, end, name } of operations(content)) {
        expect(content.slice(at, start)).toMatch(/^(?:\s|%.*\n)*$/)
        expect(content.slice(start, end)).toMatch(name === 'BI' ? /EI$/ : /\S$/)
        at = end
      }
      expect(content.slice(at)).toMatch(/^(?:\s|%.*(?:\n|$))*$/)
    }))
  })

  it('are refused where the last has no operator, or an image no end', () => {
    expect(() => names('1 0 0')).toThrow(NotAsExpected)
    expect(() => names('BI /W 1 ID abc')).toThrow(NotAsExpected)
  })
})

describe('what stands outside marked content', () => {
  const loose = (text: string) => readMarks(text).loose.map(({ start, end }) => text.slice(start, end))

  it('is found in whole paths and whole blocks of text; clipping paints nothing', () => {
    expect(loose('q 0 0 9 9 re W n 1 g 0 0 5 1 re f Q BT /F1 9 Tf (a) Tj ET')).toEqual(['0 0 5 1 re f', 'BT /F1 9 Tf (a) Tj ET'])
    expect(loose('0 0 1 1 re f 1 g BT (a) Tj ET 0 0 1 1 re S')).toEqual(['0 0 1 1 re f 1 g BT (a) Tj ET 0 0 1 1 re S'])
    expect(loose('BT (a) Tj <</MCID 0>> pop ET'.replace('<</MCID 0>> pop', '/P <</MCID 0>> BDC (b) Tj EMC (c) Tj'))).toEqual(['(a) Tj', '(c) Tj'])
  })

  it('leaves out what a numbered mark or an artifact holds, and nothing that another mark holds', () => {
    expect(loose('/P <</MCID 0>> BDC BT (a) Tj ET EMC /Artifact BMC 0 0 1 1 re f EMC')).toEqual([])
    expect(loose('BT /Span <</ActualText (x)>> BDC (a) Tj EMC ET')).toEqual(['BT /Span <</ActualText (x)>> BDC (a) Tj EMC ET'])
    expect(readMarks('/P <</MCID 4>> BDC BT /Span <</ActualText (x)>> BDC (a) Tj EMC (b) Tj ET EMC').sequences).toMatchObject([{ mcid: 4, paints: new Set(['text']) }])
  })

  it('is not asked of marks that are not well', () => {
    for (const text of ['/P <</MCID 0>> BDC', 'EMC', '/P <</MCID 0>> BDC /P <</MCID 1>> BDC EMC EMC', 'BT', 'ET', 'BT /P <</MCID 0>> BDC ET EMC']) expect(() => readMarks(text), text).toThrow(NotAsExpected)
  })
})
