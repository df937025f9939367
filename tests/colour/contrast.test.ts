// Every pair of colours that stands on another, in every theme: text at 4.5 to 1, marks and lines that mean something at 3 to 1.
import { describe, expect, it } from 'vitest'
import { GREY_INK, PRINT_INK, SHEET_INK } from '@domain/network/print-ink'
import { KINDS } from '@domain/people/supporter'
import { contrast, distance, rgbOf, seenWith, SIGHTS } from '../../tools/picture/colour'
import { colours, CONTRASTS, declarations, THEMES } from './tokens'

const PAPERS = ['paper', 'sheet', 'sheet-sunk']
const MAP = ['map-inner', 'map-middle', 'map-outer']
/** Text, and what it stands on. */
const TEXT: Record<string, string[]> = {
  ink: [...PAPERS, ...MAP, 'desk', 'accent-wash'],
  'ink-2': [...PAPERS, ...MAP, 'desk', 'accent-wash'],
  'ink-3': [...PAPERS, ...MAP],
  accent: [...PAPERS, 'accent-wash'],
  'accent-deep': [...PAPERS, 'accent-wash'],
  'on-accent': ['accent', 'accent-deep'],
  'on-ink': ['ink'],
  family: [...PAPERS, ...MAP],
  therapy: [...PAPERS, ...MAP],
  'peer-text': [...PAPERS, ...MAP],
  mentor: [...PAPERS, ...MAP],
  other: [...PAPERS, ...MAP],
}
/** Shapes, lines and edges that carry meaning. Hairlines carry none alone. */
const GRAPHICS: Record<string, string[]> = {
  control: PAPERS,
  tie: [...MAP, 'sheet'],
  accent: [...PAPERS, ...MAP, 'desk'],
  family: [...PAPERS, ...MAP],
  therapy: [...PAPERS, ...MAP],
  peer: [...PAPERS, ...MAP],
  mentor: [...PAPERS, ...MAP],
  other: [...PAPERS, ...MAP],
  'mood-5': ['sheet'],
}

const tooWeak = (colour: (name: string) => string, pairs: Record<string, string[]>, least: number) =>
  Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colour(front), colour(ground))
      return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : []
    }),
  )

describe.each(THEMES.flatMap((theme) => CONTRASTS.map((more) => [theme, more] as const)))('%s, %s contrast', (theme, more) => {
  const colour = colours(theme, more)

  it('keeps text at 4.5 to 1 or more', () => {
    expect(tooWeak(colour, TEXT, more === 'more' ? 7 : 4.5)).toEqual([])
  })

  it('keeps marks at 3 to 1 or more', () => {
    expect(tooWeak(colour, GRAPHICS, 3)).toEqual([])
  })

  it('keeps the four kinds apart for eyes that lack a kind of cone', () => {
    const kinds = KINDS.filter((kind) => kind !== 'other')
    const close: string[] = []
    for (const [i, a] of kinds.entries())
      for (const b of kinds.slice(i + 1)) {
        const [one, other] = [rgbOf(colour(a)), rgbOf(colour(b))]
        for (const [sight, apart] of [['usual', distance(one, other)] as const, ...SIGHTS.map((each) => [each, distance(seenWith(each, one), seenWith(each, other))] as const)])
          if (apart < 10) close.push(`${a} and ${b}, ${sight}: ${apart.toFixed(1)}`)
      }
    expect(close).toEqual([])
  })
})

describe('pictures and print', () => {
  it.each([
    ['on the sheet', SHEET_INK],
    ['on white', PRINT_INK],
    ['in greys', GREY_INK],
  ])('%s keep every contrast', (_name, ink) => {
    for (const text of [ink.ink, ink.second, ink.third, ...Object.values(ink.kindText)]) expect(contrast(text, ink.paper), text).toBeGreaterThanOrEqual(4.5)
    for (const mark of [ink.tie, ...Object.values(ink.kind)]) expect(contrast(mark, ink.paper), mark).toBeGreaterThanOrEqual(3)
  })

  it('have the inks of the light theme', () => {
    const colour = colours('light', 'normal')
    for (const kind of KINDS) expect(PRINT_INK.kind[kind].toLowerCase()).toBe(colour(kind))
    expect([PRINT_INK.ink, PRINT_INK.second, PRINT_INK.third, PRINT_INK.tie].map((hex) => hex.toLowerCase())).toEqual(['ink', 'ink-2', 'ink-3', 'tie'].map(colour))
    expect(SHEET_INK.paper.toLowerCase()).toBe(colour('sheet'))
  })
})

describe('the measures themselves', () => {
  it('agree with known values', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(distance([0, 0, 0], [1, 1, 1])).toBeCloseTo(100, 0)
    // Red and green of one lightness come together without the middle cone, and stay apart with all three.
    const [red, green] = [rgbOf('#c04040'), rgbOf('#6f7d2a')]
    expect(distance(seenWith('deuteranopia', red), seenWith('deuteranopia', green))).toBeLessThan(distance(red, green) / 2)
    // What is grey stays grey for everyone.
    for (const sight of SIGHTS) for (const channel of seenWith(sight, [0.5, 0.5, 0.5])) expect(channel).toBeCloseTo(0.5, 2)
  })

  it('the high contrast asked for by the system is the one of the setting', () => {
    expect([...declarations(':root:not([data-contrast])')]).toEqual([...declarations(":root[data-contrast='more']")])
  })
})
