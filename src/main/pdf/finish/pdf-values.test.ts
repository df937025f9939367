import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NotAsExpected, readValue, stringBytes, textOf, type Value, writeText, writeValue } from './pdf-values'

const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) })
const plain = bytes.map((text) => `(${text.replace(/[()\\\r]/g, (one) => (one === '\r' ? '\\r' : `\\${one}`))})`)
const atom = fc.oneof(
  fc.constantFrom('true', 'null', '/Name', '/', '7 0 R', '-.5', '+3', '12'),
  fc.integer().map(String),
  fc.stringMatching(/^\/[A-Za-z0-9#.+-]{1,8}$/),
  fc.uint8Array().map((data) => `<${Buffer.from(data).toString('hex')}>`),
  plain,
)
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, atom, fc.array(tie('value'), { maxLength: 4 }), fc.array(fc.tuple(fc.stringMatching(/^[A-Za-z]{1,6}$/), tie('value')), { maxLength: 4 }).map((entries) => new Map(entries))),
}))

describe('a value of a PDF', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(value, bytes, (one, after) => {
      const text = writeValue(one)
      expect(readValue(`${text} ${after}`, 0)).toEqual({ value: one, start: 0, end: text.length })
    }))
  })

  it('is read past blanks and comments, and a reference is no number', () => {
    expect(readValue(' % 1 0 R\n\t[1 0 R 1 0 RG]', 0).value).toEqual(['1 0 R', '1', '0', 'RG'])
    expect(readValue('<</A<</B(]>>)>>/C[<</D/E>>]>>', 0).value).toEqual(new Map<string, Value>([['A', new Map([['B', '(]>>)']])], ['C', [new Map([['D', '/E']])]]]))
  })

  it('is refused where it does not end, or is none', () => {
    for (const text of ['(a(b)', '[1 2', '<</A', '<</A>>', '<<1 2>>', ']', '>>', '']) expect(() => readValue(text, 0), text).toThrow(NotAsExpected)
  })
})

describe('a string of a PDF', () => {
  it('says what was said', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOf(writeText(text))).toBe(text)
    }))
  })

  it('holds the bytes it was made of, in either way of writing', () => {
    fc.assert(fc.property(plain, (text) => {
      expect(stringBytes(text)).toBe(text.slice(1, -1).replace(/\\(.)/g, (_, one: string) => (one === 'r' ? '\r' : one)))
    }))
    expect(stringBytes('(\\101\\7b\\\n\\n\\q)')).toBe('A\x07b\nq')
    expect(stringBytes('<41 4>')).toBe('A@')
  })
})
