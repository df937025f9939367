// Every kind of PDF, on every paper, printed for real and held to the rules; with the example, with nothing, and with far too much.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { m } from '@domain/messages/messages'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import { PAPERS, type Paper } from '@domain/plan/plan-pdf-options'
import type { Instant } from '@domain/time/day-key'
import { extreme, EXTREME_WORDS } from './extreme-notebook'
import { openPress, type Press } from './press'
import { type CaseName, CASES, casePage, fixedExample } from './printed-cases'
import { type Printed, readPrinted } from './read-printed'
import { type Asked, NOT_MET, RULES } from './rules'

let press: Press
beforeAll(async () => void (press = await openPress()), 60_000)
afterAll(() => press.close())

/** `npm run pdfs` puts far too much on every paper; `npm test`, which runs often, on one. */
const CROWDED: readonly Paper[] = import.meta.env.MODE === 'every-paper' ? PAPERS : ['A4']
const NAMES = Object.keys(CASES) as CaseName[]
const TITLES: Partial<Record<CaseName, string>> = { counsellor: m.report.title }
const title = (name: CaseName) => TITLES[name] ?? (name.startsWith('wallet') ? m.planPdf.wallet.title : m.planPdf.title)
const paperOf = (name: CaseName, paper: Paper): Asked['paper'] => (name === 'wallet-card' ? 'card' : name.startsWith('wallet') && paper === 'A5' ? 'A5 landscape' : paper)

async function printed(book: Notebook, name: CaseName, paper: Paper, ink: 'colour' | 'grey' = 'colour'): Promise<Printed> {
  return readPrinted(await press.print(casePage(book, name, { paper, ink })))
}
function broken(pdf: Printed, name: CaseName, paper: Paper): Record<string, string[]> {
  const asked: Asked = { paper: paperOf(name, paper), language: 'en', title: title(name), date: 'November 19, 2026' }
  const found = Object.entries(RULES).map(([rule, check]) => [rule, check(pdf, asked).slice(0, 5)] as const)
  return Object.fromEntries(found.filter(([, wrong]) => wrong.length > 0))
}

describe.each(NAMES)('the PDF “%s”', (name) => {
  it.each(PAPERS)('keeps every rule on %s', async (paper) => {
    expect(broken(await printed(fixedExample(), name, paper), name, paper)).toEqual({})
  })
  it('keeps them with nothing written, in greys', async () => {
    expect(broken(await printed(emptyNotebook('2026-11-01T08:00:00.000Z' as Instant), name, 'A4', 'grey'), name, 'A4')).toEqual({})
  })
  it.each(CROWDED)('keeps them with far too much on %s', async (paper) => {
    const pdf = await printed(extreme(), name, paper)
    expect(broken(pdf, name, paper)).toEqual({})
    const text = pdf.pages.map((page) => page.text).join(' ').replace(/\s+/g, '')
    if (name === 'full' || name === 'large') expect(EXTREME_WORDS.filter((word) => !text.includes(word))).toEqual([])
  })
})

it('what Chromium leaves undone is what the documents say, no more and no less', async () => {
  const pdf = await printed(fixedExample(), 'full', 'A4')
  const asked: Asked = { paper: 'A4', language: 'en', title: title('full'), date: '' }
  expect(Object.entries(NOT_MET).filter(([, check]) => check(pdf, asked).length === 0)).toEqual([])
})

it('a rule finds what it is for', () => {
  const page = { width: 595, height: 842, tags: [{ role: 'H1', children: [] }, { role: 'H3', children: [] }, { role: 'Figure', children: [] }], text: '', unmarked: 0, words: [
    { text: 'one', x: 590, y: 100, width: 40, height: 12, upright: true },
    { text: 'two', x: 600, y: 101, width: 40, height: 12, upright: true },
  ] }
  const pdf: Printed = { pages: [page], outline: [], marked: false, language: '', title: '', info: { Author: 'x' }, xmp: false, objects: ['/Type /FontDescriptor /FontName /A'] }
  const asked: Asked = { paper: 'Letter', language: 'en', title: 't', date: 'today' }
  const silent = Object.entries(RULES).filter(([, check]) => check(pdf, asked).length === 0).map(([rule]) => rule)
  expect(silent).toEqual(['lists hold only entries [09-004]', 'tables are rows of cells with headers [15-003, 09-004]', 'no heading stands last on its page'])
})
