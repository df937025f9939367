import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml } from '../exchange/xml'
import type { SupporterId } from '../ids'
import { GREY_INK, greyOf, PRINT_INK } from '../network/print-ink'
import { PlannedMove } from '../network/planned-move'
import type { Notebook } from '../notebook'
import { NAMINGS } from '../people/shown-name'
import { STANCES } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import { generateNotebook } from '../sample/generate-notebook'
import type { DayKey } from '../time/day-key'
import { mapPicture, type PictureFacts } from './map-picture'
import type { PictureOptions } from './picture-options'

const example = JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')) as Notebook
const facts: PictureFacts = { today: '2026-11-19' as DayKey, locale: 'en', ground: 'sheet' }
const plain: PictureOptions = { title: 'Mine', names: 'names', who: null, legend: true, date: true, touch: true, planned: false, ink: 'colour' }

const textsOf = (svg: string): string[] => [...svg.matchAll(/>([^<>]+)</g)].map(([, text = '']) => text)

describe('the picture of the map', () => {
  it('is well-formed and holds what is ticked, whatever is ticked', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.string({ maxLength: 200 }),
          names: fc.constantFrom(...NAMINGS),
          who: fc.option(fc.subarray(onMap(example).map((s) => s.id))),
          legend: fc.boolean(),
          date: fc.boolean(),
          touch: fc.boolean(),
          planned: fc.boolean(),
          ink: fc.constantFrom('colour' as const, 'grey' as const),
        }),
        (options) => {
          const { svg, width, height } = mapPicture(example, options, facts, [])
          expect(readXml(svg).kind).toBe('read')
          expect(svg.includes('November 19, 2026')).toBe(options.date)
          expect(svg.includes('way energy flows')).toBe(options.legend)
          expect(svg.includes('in touch lately')).toBe(options.legend && options.touch)
          expect(width).toBeGreaterThan(600)
          expect(height).toBeGreaterThan(600)
          const shown = textsOf(svg.replace(/<(title|desc) .*?<\/\1>/g, ''))
          for (const s of onMap(example)) {
            const wanted = options.names === 'names' && (options.who === null || options.who.includes(s.id))
            if (!options.title.includes(s.name)) expect(shown.includes(s.name), s.name).toBe(wanted)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('never says how someone stands to my recovery', () => {
    const with_ = (stance: (typeof STANCES)[number] | null): Notebook => ({
      ...example,
      supporters: Object.fromEntries(Object.entries(example.supporters).map(([id, s]) => [id, { ...s, stance, ownUse: stance && 'uses', critical: stance && 'often', note: `secret ${stance}` }])),
    })
    const pictures = [null, ...STANCES].map((stance) => mapPicture(with_(stance), plain, facts, []).svg)
    expect(new Set(pictures).size).toBe(1)
  })

  it('gives everyone a name up to forty, and says how many have none beyond', () => {
    for (const [count, most] of [[16, 0], [40, 0], [120, 12], [300, 120]] as const) {
      const book = generateNotebook({ seed: 3, years: 1, supporters: count, end: facts.today, zone: 'UTC' })
      const { svg, nameless } = mapPicture(book, { ...plain, touch: false }, facts, [])
      const shown = new Set(textsOf(svg.replace(/<(title|desc) .*?<\/\1>/g, '')))
      const missing = onMap(book).filter((s) => !shown.has(s.name) && ![...shown].some((text) => text.endsWith('…') && s.name.startsWith(text.slice(0, -1))))
      expect(missing.length, `${count} people`).toBe(nameless)
      expect(nameless, `${count} people`).toBeLessThanOrEqual(most)
    }
  })

  it('shows what is planned when asked to, with its day, under the names that may be shown', () => {
    const [about] = onMap(example).filter((s) => s.circle === 'outer')
    if (!about) throw new Error('nobody stands outside')
    const move = PlannedMove.parse({ id: crypto.randomUUID(), what: 'strengthen', supporterId: about.id, name: '', kind: about.kind, circle: 'middle', by: '2026-12-06', note: 'secret', plannedAt: '2026-11-01T10:00:00.000Z', doneOn: null })
    const hoped = PlannedMove.parse({ ...move, id: crypto.randomUUID(), what: 'add', supporterId: null, name: 'Rosalind Okafor', by: null })
    const book: Notebook = { ...example, plannedMoves: { [move.id]: move, [hoped.id]: hoped } }
    const textsWith = (options: Partial<PictureOptions>) => textsOf(mapPicture(book, { ...plain, planned: true, ...options }, facts, []).svg).join('\n')
    expect(textsWith({})).toContain('by Dec 6')
    expect(textsWith({})).toContain('Rosalind Okafor')
    expect(textsWith({}), 'said in words').toMatch(/Planned: .*Rosalind Okafor/)
    expect(textsWith({}), 'explained in the legend').toMatch(/^planned$/m)
    expect(textsWith({ planned: false })).not.toMatch(/Dec 6|Rosalind|planned/i)
    expect(textsWith({ names: 'initials' })).not.toContain('Rosalind')
    expect(textsWith({ who: [about.id] }), 'whoever is hoped for is not among a chosen few').not.toContain('Rosalind')
    expect(textsWith({})).not.toContain('secret')
  })

  it('shows the chosen alone, with the ties among them', () => {
    const [tie] = Object.values(example.ties)
    const who = [tie?.a, tie?.b].filter((id): id is SupporterId => id !== undefined)
    const { svg, words } = mapPicture(example, { ...plain, who }, facts, [])
    expect(words.match(/circle: [^.]+/g)?.join().split(',').length).toBe(2)
    expect(svg.length).toBeLessThan(mapPicture(example, plain, facts, []).svg.length)
  })

  it('carries letters beyond Latin only when they are needed', () => {
    const faces = (['latin', 'latin-ext'] as const).map((letters) => ({ family: 'Newsreader' as const, style: 'normal' as const, weight: 500 as const, source: `data:,${letters}`, letters }))
    expect(mapPicture(example, plain, facts, faces).svg).not.toContain('data:,latin-ext')
    expect(mapPicture(example, { ...plain, title: 'Łukasz' }, facts, faces).svg).toContain('data:,latin-ext')
  })

  it('in greys keeps every contrast', () => {
    expect(greyOf('#FFFFFF')).toBe('#FFFFFF')
    expect(greyOf('#000000')).toBe('#000000')
    expect(Object.values(GREY_INK.kind).every((ink) => /^#(..)\1\1$/.test(ink))).toBe(true)
    expect(new Set(Object.values(GREY_INK.kind)).size).toBe(Object.values(PRINT_INK.kind).length)
  })
})
