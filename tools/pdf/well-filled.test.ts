import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAPERS } from '@domain/plan/plan-pdf-options'
import { extreme } from './extreme-notebook'
import { openPress, type Press } from './press'
import { casePage, fixedExample } from './printed-cases'
import { readPrinted } from './read-printed'
import { filled, thinPages } from './well-filled'

let press: Press
beforeAll(async () => void (press = await openPress()), 60_000)
afterAll(() => press.close())

/** `npm run pdfs` looks at every paper; `npm test`, which runs often, at one. */
const everyPaper = import.meta.env.MODE === 'every-paper'

describe.each(['full', 'large', 'counsellor'] as const)('the pages of “%s”', (kind) => {
  it.each(everyPaper ? PAPERS : ['A4' as const])('are at least half full on %s', async (paper) => {
    expect(thinPages(await readPrinted(await press.print(casePage(fixedExample(), kind, { paper }))), 0.5)).toEqual([])
  })
})

it.runIf(everyPaper)('with far too much, pages are well filled on the whole', async () => {
  const { pages } = await readPrinted(await press.print(casePage(extreme(), 'full')))
  expect(pages.reduce((sum, page) => sum + filled(page), 0) / pages.length).toBeGreaterThan(0.85)
})

it('finds a page that ends early, but for the last and for one before a figure', () => {
  const page = (lowest: number, role: string) => ({
    width: 595, height: 842, text: '', links: [], unmarked: 0, tags: [{ role: 'Sect', text: '', children: [{ role, text: '', children: [] }] }],
    words: [800, lowest, 42].map((y) => ({ text: 'x', x: 50, y, width: 9, height: 12, upright: true })),
  })
  const pages = [page(600, 'P'), page(100, 'P'), page(700, 'P'), page(700, 'Figure'), page(790, 'P')]
  expect(thinPages({ pages }, 0.5)).toEqual([{ page: 1, filled: 0.3 }, { page: 4, filled: 0.18 }])
})
