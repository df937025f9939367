import { expect, it } from 'vitest'
import { FORMS, KINDS } from '../people/supporter'
import { formLines, halfExtent, outline, sign } from './shapes'

it('draws every kind as one closed outline of its own', () => {
  const paths = KINDS.map((kind) => outline(kind, 20))
  expect(new Set(paths).size).toBe(KINDS.length)
  for (const path of paths) expect(path).toMatch(/^M[-\d. aQLAM]+Z$/)
})

it('tells every form of every kind apart by line, never by colour', () => {
  for (const kind of KINDS) {
    const drawn = FORMS.map((form) => JSON.stringify(formLines(kind, form, 18)))
    expect(new Set(drawn).size, kind).toBe(FORMS.length)
  }
})

it('keeps the lines of a form within what it says it covers', () => {
  for (const kind of KINDS)
    for (const form of ['service', 'place'] as const) {
      const heights = [...(formLines(kind, form, 18).ground ?? '').matchAll(/M-?[\d.]+ (-?[\d.]+)/g)].map((found) => Number(found[1]))
      expect(heights.length).toBe(form === 'service' ? 2 : 1)
      expect(Math.max(...heights)).toBeCloseTo(halfExtent(kind, form, 18).down, 0)
    }
})

it('knows pets and a faith by the word for them', () => {
  const [paw, candle] = [sign('other', 'person', 'old dog'), sign('other', 'person', 'my faith')]
  expect(sign('family', 'person', 'cat')).toBe(paw)
  expect(sign('other', 'place', 'church on the hill')).toBe(candle)
  expect(new Set([paw, candle, sign('other', 'person', 'neighbour')]).size).toBe(3)
  expect(sign('other', 'person', 'catering'), 'only whole words').toBe(sign('other', 'person'))
})
