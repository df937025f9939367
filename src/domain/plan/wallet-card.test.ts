import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanItemId, SupporterId } from '../ids'
import { emptyNotebook, type Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import type { DayKey, Instant } from '../time/day-key'
import { type SectionKind, SECTIONS } from './plan'
import type { DocumentContext } from './plan-document'
import { CARD_LAYOUTS, PAPERS, type PlanPdfOptions, USUAL_PDF } from './plan-pdf-options'
import { printedDocument } from './printed-document'
import { cardFace, type WalletCard } from './wallet-card'

const at = '2026-11-19T04:30:00.000Z' as Instant
const context: DocumentContext = { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' }
const options: PlanPdfOptions = { ...USUAL_PDF, kind: 'wallet', sections: [...SECTIONS], paper: 'A4' }

function card(book: Notebook, more: Partial<PlanPdfOptions> = {}): WalletCard {
  const doc = printedDocument(book, { ...options, ...more }, context)
  if (doc.kind !== 'wallet') throw new Error(doc.kind)
  return doc
}

function book(texts: Partial<Record<SectionKind, string[]>>, phones: string[] = []): Notebook {
  const book = emptyNotebook(at)
  for (const [kind, all] of Object.entries(texts))
    book.plan.sections[kind as SectionKind].items = all.map((text, i) => ({ id: `${kind}${i}` as PlanItemId, type: 'text', text }))
  phones.forEach((phone, i) => {
    const id = `s${i}` as SupporterId
    book.supporters[id] = { ...newSupporter(id, `Person ${i}`, at), phone, position: { x: 0, y: -98 }, removedAt: null }
    book.plan.sections.people.items.push({ id: `p${i}` as PlanItemId, type: 'person', supporterId: id, words: '' })
  })
  return book
}

describe('the wallet card', () => {
  it('takes the first three of each, people only with a number, the first reason, a crisis line and the emergency number', () => {
    const full = book({ reasons: ['Ellis', 'the shop'], warningSigns: ['a', 'b', 'c', 'd'], helps: ['tea', 'river'] }, ['555-0101', '', '555-0103', '555-0104', '555-0105'])
    expect(card(full)).toMatchObject({
      people: [{ name: 'Person 0', way: '555-0101' }, { name: 'Person 2', way: '555-0103' }, { name: 'Person 3', way: '555-0104' }],
      signs: ['a', 'b', 'c'],
      helps: ['tea', 'river'],
      reason: 'Ellis',
      numbers: [{ label: '988 Suicide & Crisis Lifeline', number: '988, or text 988' }, { label: 'Emergency', number: '911' }],
      shortened: false,
    })
  })

  it('has no place for a section that was not asked for, and room to write in one that is empty', () => {
    expect(card(book({ helps: ['tea'] }), { sections: ['helps', 'people'] })).toMatchObject({ signs: null, reason: null, people: [], helps: ['tea'] })
  })

  it('shows initials where names are hidden', () => {
    expect(card(book({}, ['555-0101']), { names: 'initials' }).people).toEqual([{ name: 'P0', way: '555-0101' }])
  })

  it('sets less in larger type', () => {
    const short = card(book({ helps: ['tea'] }, ['1']))
    const long = card(book({ helps: Array.from({ length: 3 }, () => 'Outside, to the river and back, and then again to the bridge and back, eleven minutes if I hurry'), warningSigns: ['a', 'b', 'c'] }, ['1']))
    expect(short.sizes.back).toBeLessThan(long.sizes.back)
    expect(long.shortened).toBe(false)
  })

  it('fills a sheet of whole cards: eight, or four on A5', () => {
    expect(PAPERS.map((paper) => card(book({}), { cards: 'sheet', paper }).copies)).toEqual([8, 8, 4])
    expect(card(book({}), { cards: 'fold' }).copies).toBe(1)
  })

  it('says so when it shortens, never shortens a number, and finds a type size whatever is written', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'W', ' ', '\n', '山', 'ש', '🌿'), maxLength: 600 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.array(fc.string({ maxLength: 120 }), { maxLength: 4 }), fc.constantFrom(...CARD_LAYOUTS), (texts, phones, cards) => {
        const made = card(book({ warningSigns: texts, helps: texts, reasons: texts }, phones), { cards })
        expect(cardFace(cards).sizes[made.sizes.back]).toBeGreaterThan(0)
        expect(cardFace(cards).sizes[made.sizes.front]).toBeGreaterThan(0)
        const shown = [...(made.signs ?? []), ...(made.helps ?? []), made.reason ?? '']
        expect(made.shortened).toBe(shown.some((each) => each.endsWith('…')))
        for (const { way } of made.people ?? []) expect(phones.map((phone) => phone.trim())).toContain(way)
      }),
      { numRuns: 60 },
    )
  })
})
