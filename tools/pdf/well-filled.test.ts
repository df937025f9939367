import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAPERS } from '@domain/plan/plan-pdf-options'
import { extreme } from './extreme-notebook'
import { openPress, type Press } from './press'
import { casePage, fixedExample } from './printed-cases'
import { type Printed, type PrintedPage, readPrinted } from './read-printed'
import { filled, thinPages } from './well-filled'

let press: Press
beforeAll(async () => void (press = await openPress()), 60_000)
afterAll(() => press.close())

/** `npm run pdfs` looks at every paper; `npm test`, which runs often, at one. */
const everyPaper = import.meta.env.MODE === 'every-paper'

const KINDS = ['full', 'large', 'counsellor'] as const
const papers = everyPaper ? PAPERS : ['A4' as const]
/** No page ends more than about a third empty; on A5 in large print, where one person already takes a third of it, half. */
const LEAST = { A4: 0.7, Letter: 0.64, A5: 0.5 }

describe.each(KINDS)('the pages of “%s”', (kind) => {
  it.each(papers)('are well filled on %s', async (paper) => {
    expect(thinPages(await readPrinted(await press.print(casePage(fixedExample(), kind, { paper }))), LEAST[paper])).toEqual([])
  })
})

describe.runIf(everyPaper).each(KINDS)('the pages of “%s” with far too much', (kind) => {
  it.each(PAPERS)('are well filled on the whole on %s', async (paper) => {
    const printed = await readPrinted(await press.print(casePage(extreme(), kind, { paper })))
    const { pages } = printed
    // A person whose words alone take most of a page leaves the one before it short; that stays rare.
    expect(thinPages(printed, 0.5).length).toBeLessThanOrEqual(pages.length * 0.05)
    const shares = pages.slice(0, -1).map(filled)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(kind === 'counsellor' ? 0.65 : 0.8)
  })
})

it('finds a page that ends early, but for the last and for one before a figure', () => {
  const page = (lowest: number, role: string) => ({
    width: 595, height: 842, text: '', links: [], unmarked: 0, tags: [{ role: 'Sect', text: '', children: [{ role, text: '', children: [] }] }],
    words: [800, lowest, 42].map((y) => ({ text: 'x', x: 50, y, width: 9, height: 12, upright: true })),
  })
  const pages = [page(600, 'P'), page(100, 'P'), page(700, 'P'), page(700, 'Figure'), page(790, 'P')]
  expect(thinPages({ pages }, 0.5)).toEqual([{ page: 1, filled: 0.3 }, { page: 4, filled: 0.18 }])
})

it('takes a figure with its heading and a line for a figure, and nothing else', () => {
  const page = (lowest: number, ...roles: string[]) => ({
    width: 595, height: 842, text: '', unmarked: 0, links: [], tags: [{ role: 'Sect', text: '', children: roles.map((role) => ({ role, text: '', children: [] })) }],
    words: [800, lowest, 42].map((y) => ({ text: 'x', x: 50, y, width: 9, height: 12, upright: true })),
  })
  const of = (pages: PrintedPage[]) => ({ pages }) as Printed
  const thin = (...roles: string[]) => thinPages(of([page(600, 'P'), page(100, ...roles)]), 0.5).length
  expect(thin('H2', 'P', 'Figure')).toBe(0)
  expect(thin('H2', 'Figure')).toBe(0)
  expect(thin('P', 'Figure')).toBe(1)
  expect(thin('H2', 'P', 'P', 'Figure')).toBe(1)
})
