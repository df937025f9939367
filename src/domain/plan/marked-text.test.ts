import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continueList, hasMarks, markedBlocks, toggleBold, toggleList, withoutBold } from './marked-text'

const selected = (text: string) => ({ text: text.replaceAll('|', ''), from: text.indexOf('|'), to: text.lastIndexOf('|') - (text.indexOf('|') === text.lastIndexOf('|') ? 0 : 1) })
const shown = ({ text, from, to }: { text: string; from: number; to: number }) => (from === to ? `${text.slice(0, from)}|${text.slice(from)}` : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`)

describe('marked words', () => {
  it('are paragraphs and lists, with bold in them', () => {
    expect(markedBlocks('First **cold water**,\nthen:\n- the river\n- **eat**\n\nAnd wait.')).toEqual([
      { type: 'paragraph', lines: [[{ text: 'First ', bold: false }, { text: 'cold water', bold: true }, { text: ',', bold: false }], [{ text: 'then:', bold: false }]] },
      { type: 'list', lines: [[{ text: 'the river', bold: false }], [{ text: 'eat', bold: true }]] },
      { type: 'paragraph', lines: [[{ text: 'And wait.', bold: false }]] },
    ])
  })
  it('stay as they are where stars and hyphens mean nothing', () => {
    for (const text of ['2 * 3 ** 4', '** not **', '-5 degrees', 'well-known', '****', '-', '- '])
      expect([hasMarks(text), markedBlocks(text).flatMap(({ lines }) => lines).flat().map((span) => span.text).join('')], text).toEqual([false, text.trim()])
  })
  it('are bold wherever two marks enclose something, and nowhere else', () => {
    const line = fc.string({ unit: fc.constantFrom('*', '**', 'a', ' ', 'b'), maxLength: 30 })
    fc.assert(fc.property(line, (text) => void expect(withoutBold(text)).toBe(text.replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '$1'))), { numRuns: 1000 })
  })
  it('lose no letter: what is shown is what was written, without the marks', () => {
    const part = fc.oneof(fc.constantFrom('**', '*', '- ', '• ', '\n', '\n\n', ' '), fc.string({ maxLength: 8 }))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        const bare = (words: string) => words.replace(/[\s*•-]/g, '')
        expect(bare(markedBlocks(text).flatMap(({ lines }) => lines).flat().map((span) => span.text).join(''))).toBe(bare(text))
        expect(bare(withoutBold(text))).toBe(bare(text))
      }),
    )
  })
})

describe('bold', () => {
  it.each([
    ['eat |something| warm', 'eat **|something|** warm'],
    ['eat **|something|** warm', 'eat |something| warm'],
    ['eat some|thing warm', 'eat **|something|** warm'],
    ['eat | something | warm', 'eat  **|something|**  warm'],
    ['|- one\n- two|', '|- **one**\n- **two**|'],
    ['a  | b', 'a  | b'],
  ])('%j becomes %j', (before, after) => expect(shown(toggleBold(selected(before)))).toBe(after))

  it('twice leaves the words as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 20 }), fc.nat(20), fc.nat(20), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        expect(toggleBold(toggleBold({ text, from, to })).text).toBe(text)
      }),
    )
  })
})

describe('lists', () => {
  it.each([
    ['one|', '- one|'],
    ['- one|', 'one|'],
    ['|one\ntwo|', '|- one\n- two|'],
    ['|- one\ntwo|', '|- one\n- two|'],
    ['|- one\n- two|', '|one\ntwo|'],
    ['first\nsec|ond\nthird', 'first\n- sec|ond\nthird'],
    ['|', '- |'],
  ])('%j becomes %j', (before, after) => expect(shown(toggleList(selected(before)))).toBe(after))

  it.each([
    ['- one|', '- one\n- |'],
    ['- one\n- |', '- one\n|'],
    ['- on|e', '- on\n- |e'],
    ['• one|', '• one\n• |'],
  ])('go on: %j becomes %j', (before, after) => {
    const next = continueList(selected(before))
    expect(next && shown(next)).toBe(after)
  })
  it('do not begin by themselves', () => expect(continueList(selected('one|'))).toBeNull())
})
