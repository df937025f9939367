import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanItemId, SupporterId } from '../ids'
import { emptyNotebook, type Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import type { DayKey, Instant } from '../time/day-key'
import type { OnePage } from './one-page'
import { sheetFits, sheetSizes } from './one-page-room'
import { type SectionKind, SECTIONS } from './plan'
import type { DocumentContext } from './plan-document'
import { PAPERS, type PlanPdfOptions, USUAL_PDF } from './plan-pdf-options'
import { printedDocument } from './printed-document'

const at = '2026-11-19T04:30:00.000Z' as Instant
const context: DocumentContext = { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' }
const options: PlanPdfOptions = { ...USUAL_PDF, kind: 'one-page', sections: [...SECTIONS], paper: 'A4' }

function page(book: Notebook, more: Partial<PlanPdfOptions> = {}): OnePage {
  const doc = printedDocument(book, { ...options, ...more }, context)
  if (doc.kind !== 'one-page') throw new Error(doc.kind)
  return doc
}

function book(texts: Partial<Record<SectionKind, string[]>>, people = 0): Notebook {
  const book = emptyNotebook(at)
  for (const [kind, all] of Object.entries(texts))
    book.plan.sections[kind as SectionKind].items = all.map((text, i) => ({ id: `${kind}${i}` as PlanItemId, type: 'text', text }))
  for (let i = 0; i < people; i++) {
    const id = `s${i}` as SupporterId
    book.supporters[id] = { ...newSupporter(id, `Person ${i}`, at), phone: `555-01${i}`, position: { x: 0, y: -98 }, removedAt: null }
    book.plan.sections.people.items.push({ id: `p${i}` as PlanItemId, type: 'person', supporterId: id, words: '' })
  }
  return book
}
const lines = (n: number) => Array.from({ length: n }, (_, i) => `Line ${i}`)
const written: SectionKind[] = ['reasons', 'helps', 'slip', 'people']

describe('the plan on one page', () => {
  it('holds all of a short plan, in the largest type, and says nothing of the full one', () => {
    const made = page(book({ reasons: ['Ellis'], helps: ['tea'] }, 3), { sections: written })
    expect(made).toMatchObject({ size: 0, leftOut: null, people: { rows: [{ phone: '555-010' }, { phone: '555-011' }, { phone: '555-012' }] } })
    expect(made.sections.map(({ items }) => items)).toEqual([[{ head: '', text: 'Ellis' }], [{ head: '', text: 'tea' }], []])
  })

  it('keeps the first five people and takes one line of each section in turn; what is left out is counted', () => {
    const made = page(book({ reasons: lines(60), helps: lines(60), slip: lines(60) }, 9), { sections: written })
    expect(made.people?.rows).toHaveLength(5)
    const taken = made.sections.map(({ items }) => items.length)
    expect(Math.max(...taken) - Math.min(...taken)).toBeLessThanOrEqual(1)
    const named = [...(made.leftOut ?? '').matchAll(/(\d+) of/g)].map(([, n]) => Number(n))
    expect(named).toEqual([4, ...taken.map((n) => 60 - n)])
  })

  it('shortens a long entry before it leaves others out, and says so', () => {
    const made = page(book({ helps: ['word '.repeat(2000), 'tea'] }, 1), { sections: written })
    expect(made.sections.find(({ kind }) => kind === 'helps')?.items[1]).toEqual({ head: '', text: 'tea' })
    expect(made.leftOut).toBe('More in the full plan. Where a line ends in “…”, it goes on there.')
  })

  it('says a situation in one paragraph, and a number that always answers only once', () => {
    const own = book({})
    own.plan.sections.situations.items = [{ id: 's' as PlanItemId, type: 'situation', situation: 'Payday', avoid: '', escape: 'the side door', cope: 'Cook!', contacts: [], needs: [] }]
    own.plan.sections.professionals.items = [{ id: 'l' as PlanItemId, type: 'line', name: 'Harbor Clinic', phone: '555-0190', note: '' }]
    const made = page(own, { sections: ['situations', 'professionals'] })
    expect(made.sections).toEqual([{ kind: 'situations', heading: 'Situations to plan for', items: [{ head: 'Payday', text: 'I get out by: the side door. I get through it by: Cook!' }] }])
    expect(made.help.lines[0]).toEqual({ service: 'Harbor Clinic', numbers: '555-0190' })
  })

  it('fits whatever is written, on every paper, and never cuts a number', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'W', ' ', '\n', '山', 'ש', '🌿'), maxLength: 900 })
    const texts = fc.array(text, { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, fc.nat({ max: 60 }), fc.constantFrom(...PAPERS), (one, other, people, paper) => {
        const made = page(book({ reasons: one, warningSigns: other, helps: one, surroundings: other, slip: one }, people), { paper })
        expect(sheetFits(made, paper, made.size)).toBe(true)
        expect(made.size).toBeLessThan(sheetSizes(paper).length)
        expect(made.people?.rows.map(({ phone }) => phone)).toEqual(Array.from({ length: made.people?.rows.length ?? 0 }, (_, i) => `555-01${i}`))
      }),
      { numRuns: 25 },
    )
  })
})
