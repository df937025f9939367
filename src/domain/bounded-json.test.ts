import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JSON_LIMITS, JSON_REFUSALS, readBoundedJson } from './bounded-json'
import { readEasynwk } from './exchange/read-easynwk'
import { SupporterId } from './ids'
import { m } from './messages/messages'
import { readNotebook } from './migrations/read-notebook'
import { readClip } from './people/people-clip'

const list = (length: number) => `[${Array(length).fill('0').join()}]`
const members = (length: number) => `{${Array.from({ length }, (_, i) => `"k${i}":0`).join()}}`

describe('each bound: one below, at it, one beyond', () => {
  it.each([
    ['depth, in lists', JSON_LIMITS.depth, (n: number) => '['.repeat(n) + ']'.repeat(n), 'too-deep', {}],
    ['depth, in objects', JSON_LIMITS.depth, (n: number) => '{"a":'.repeat(n - 1) + '{}' + '}'.repeat(n - 1), 'too-deep', {}],
    ['a text', JSON_LIMITS.string, (n: number) => JSON.stringify('x'.repeat(n)), 'long-string', {}],
    ['a text that is all escapes', JSON_LIMITS.string, (n: number) => JSON.stringify('"'.repeat(n)), 'long-string', {}],
    ['a name', JSON_LIMITS.string, (n: number) => `{"${'x'.repeat(n)}":1}`, 'long-string', {}],
    ['a list', JSON_LIMITS.list, list, 'long-list', {}],
    ['a list within a list', JSON_LIMITS.list, (n: number) => `[[],${list(n)}]`, 'long-list', {}],
    ['members', JSON_LIMITS.members, members, 'many-members', { namesOnceTo: 0 }],
    ['the whole text', 2000, (n: number) => JSON.stringify('x'.repeat(n - 2)), 'too-long', { limits: { characters: 2000 } }],
  ] as const)('%s', (_what, n, make, why, options) => {
    for (const size of [n - 1, n]) expect(readBoundedJson(make(size), options).kind, String(size)).toBe('read')
    expect(readBoundedJson(make(n + 1), options)).toMatchObject({ kind: 'refused', why })
  })

  it('the whole text, as long as it may be by default', () => {
    expect(readBoundedJson(`"${' '.repeat(JSON_LIMITS.characters)}"`)).toEqual({ kind: 'refused', why: 'too-long', line: null })
  })
})

describe('names', () => {
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'const\\u0072uctor'])('%s is refused as a name, with its line, and is a text like any other', (name) => {
    expect(readBoundedJson(`{"a":1,\n"${name}" : {"b":1}}`)).toEqual({ kind: 'refused', why: 'forbidden-name', line: 2 })
    expect(readBoundedJson(`["${name}"]`).kind).toBe('read')
    expect(readBoundedJson(`{"a":"${name}"}`).kind).toBe('read')
  })

  it('no id is one of them', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) expect(SupporterId.safeParse(name).success).toBe(false)
    for (const name of ['constructors', 'a', 'x_constructor']) expect(SupporterId.safeParse(name).success).toBe(true)
  })

  it('one that stands twice in one place is refused, however it is written', () => {
    expect(readBoundedJson('{"a":{"b":1,"c":2,"b":3}}')).toMatchObject({ kind: 'refused', why: 'name-twice' })
    expect(readBoundedJson('{"b":1,"\\u0062":3}')).toMatchObject({ kind: 'refused', why: 'name-twice' })
    expect(readBoundedJson('{"a":{"b":1},"c":{"b":1}}').kind).toBe('read')
    expect(readBoundedJson('{"x":{"a":{"b":1,"b":2}}}', { namesOnceTo: 2 }).kind).toBe('read')
    expect(readBoundedJson('{"x":{"b":1,"b":2}}', { namesOnceTo: 2 }).kind).toBe('refused')
  })
})

describe('halves of letters', () => {
  it.each(['"\\ud83d"', '"\\ude00x"', '{"\\ud83d":1}', '"\ud83d"', '"\\ude00\\ud83d"'])('%s', (text) => {
    expect(readBoundedJson(text)).toEqual({ kind: 'refused', why: 'half-letter', line: null })
    expect(readBoundedJson(text, { halfLetters: true }).kind).toBe('read')
  })
  it('a whole letter in two halves passes', () => {
    for (const text of ['"\\ud83d\\ude00"', '"😀"', '"\\\\ud83d"']) expect(readBoundedJson(text).kind, text).toBe('read')
  })
})

it('what passes is what JSON.parse makes of it, and nothing else passes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.json().map((text) => text.slice(1))), (text) => {
      const read = readBoundedJson(text, { halfLetters: true })
      if (read.kind === 'refused') return /proto|constructor/.test(text) || read.why === 'name-twice'
      let expected: unknown
      try {
        expected = JSON.parse(text)
      } catch {
        return read.kind === 'not-json'
      }
      expect(read).toEqual({ kind: 'read', value: expected })
      return true
    }),
  )
})

it('every refusal says what to do, and reaches the person through each door', () => {
  for (const why of JSON_REFUSALS) expect(m.boundedJson.refused(why, 3)).toMatch(/^Line 3: .{20}/)
  const nested = `{"versions":${'['.repeat(80)}${']'.repeat(80)}}`
  const map = readEasynwk(nested)
  expect(map.kind === 'refused' && m.bringIn.refused(map)).toContain('nested more than 64 deep')
  expect(readNotebook(nested)).toMatchObject({ kind: 'broken', reason: 'not-a-notebook', detail: expect.stringContaining('nested more than 64 deep') })
  expect(readClip(`{"format":"kith-people","version":1,"supporters":${'['.repeat(80)}${']'.repeat(80)}}`)).toEqual({ kind: 'damaged' })
})
