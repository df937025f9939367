// Every kind of PDF, on every paper, printed for real and held to the rules; with the example, with nothing, and with far too much.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { m } from '@domain/messages/messages'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import { PAPERS, type Paper } from '@domain/plan/plan-pdf-options'
import type { Instant } from '@domain/time/day-key'
import { extreme, EXTREME_WORDS } from './extreme-notebook'
import { openPress, type Press } from './press'
import { CASE_NAMES, type CaseName, casePage, type Chosen, copyDocument, fixedExample, keyPage, mapPage } from './printed-cases'
import { type Printed, readPrinted } from './read-printed'
import { type Asked, broken, type RuleName } from './rules'

let press: Press
beforeAll(async () => void (press = await openPress()), 60_000)
afterAll(() => press.close())

/** `npm run pdfs` puts far too much on every paper, in both inks; `npm test`, which runs often, on one. */
const everyPaper = import.meta.env.MODE === 'every-paper'
const CROWDED: (readonly [Paper, 'colour' | 'grey'])[] = everyPaper ? PAPERS.flatMap((paper) => [[paper, 'colour'] as const, [paper, 'grey'] as const]) : [['A4', 'colour']]
/** Where numbers may be links. */
const DIALLING: readonly CaseName[] = ['full', 'one-page']
const EMPTY = emptyNotebook('2026-11-01T08:00:00.000Z' as Instant)

function title(name: CaseName, book: Notebook): string {
  if (name === 'copy') return copyDocument(book).title
  return name === 'counsellor' ? m.report.title : name.startsWith('wallet') ? m.planPdf.wallet.title : m.planPdf.title
}
const paperOf = (name: CaseName, paper: Paper): Asked['paper'] => (name === 'wallet-card' ? 'card' : name.startsWith('wallet') && paper === 'A5' ? 'A5 landscape' : paper)

async function asked(html: string, more: Pick<Asked, 'paper' | 'title'> & Partial<Asked>): Promise<Asked> {
  return { language: 'en', date: null, words: await press.words(html), ...more }
}
/** The PDF, and which rules it breaks. */
async function printed(book: Notebook, name: CaseName, paper: Paper, more: Chosen = {}): Promise<[Printed, ReturnType<typeof broken>]> {
  const html = casePage(book, name, { paper, ...more })
  const pdf = await readPrinted(await press.print(html))
  const date = name === 'wallet-card' ? null : 'November 19, 2026'
  return [pdf, broken(pdf, await asked(html, { paper: paperOf(name, paper), title: title(name, book), date, letterless: book !== EMPTY && 's59' in book.supporters }))]
}

const ORDER = 'is read in the order of the page [09-001]'
/**
 * What is known to go wrong with far too much; told in docs/pdf.md. A row of such words in such letters is taller than such a page:
 * it has to be divided, and pdf.js tells its cells page by page.
 */
const KNOWN: Record<string, RuleName[]> = { 'large on A5': [ORDER, 'no card, short entry, row or short situation is divided'] }

describe.each(CASE_NAMES)('the PDF “%s”', (name) => {
  it.each(PAPERS)('keeps every rule on %s', async (paper) => {
    expect((await printed(fixedExample(), name, paper))[1]).toEqual({})
  })
  it('keeps them with nothing written, in greys', async () => {
    expect((await printed(EMPTY, name, 'A4', { ink: 'grey' }))[1]).toEqual({})
  })
  it.runIf(DIALLING.includes(name))('keeps them with numbers that dial', async () => {
    const [pdf, wrong] = await printed(fixedExample(), name, 'A4', { links: true })
    expect(wrong).toEqual({})
    expect(pdf.pages.flatMap(({ links }) => links).length).toBeGreaterThan(3)
  })
  it.each(CROWDED)('keeps them with far too much on %s, in %s', async (paper, ink) => {
    const [pdf, wrong] = await printed(extreme(), name, paper, { ink })
    expect(Object.keys(wrong).sort()).toEqual((KNOWN[`${name} on ${paper}`] ?? []).toSorted())
    const text = pdf.pages.map((page) => page.text).join(' ').replace(/\s+/g, '')
    if (name === 'full' || name === 'large') expect(EXTREME_WORDS.filter((word) => !text.includes(word))).toEqual([])
  })
})

describe.each(['A4', 'Letter'] as const)('on %s', (paper) => {
  it.each([['the example', fixedExample], ['nothing', () => EMPTY], ['far too much', extreme]] as const)('the map’s PDF keeps every rule with %s', async (_, book) => {
    for (const ink of ['colour', 'grey'] as const) {
      const html = mapPage(book(), paper, ink)
      expect(broken(await readPrinted(await press.print(html)), await asked(html, { paper, title: m.map.svgTitle, letterless: book === extreme }))).toEqual({})
    }
  })
  it('the page of the recovery key keeps every rule', async () => {
    const html = keyPage(paper)
    expect(broken(await readPrinted(await press.print(html)), await asked(html, { paper, title: m.passphrase.paper.title }))).toEqual({})
  })
})
