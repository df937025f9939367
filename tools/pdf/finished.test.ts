// What Chromium writes can be finished, whatever is printed; and nothing that is seen or found changes by it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { finished } from '@main/pdf/finish/finish-pdf'
import { readPng } from '../picture/png'
import { differing } from './page-pictures'
import { openPress, type Press } from './press'
import { CASE_NAMES, casePage, fixedExample, keyPage, mapPage } from './printed-cases'
import { readPrinted } from './read-printed'

let press: Press
beforeAll(async () => void (press = await openPress()), 60_000)
afterAll(() => press.close())

const PAGES: [string, () => string][] = [...CASE_NAMES.map((name): [string, () => string] => [name, () => casePage(fixedExample(), name, { links: true })]), ['map', () => mapPage(fixedExample(), 'A4')], ['recovery key', () => keyPage('A4')]]

it.each(PAGES)('“%s” is finished, with nothing missing, and says and shows the same', async (_, html) => {
  const before = await press.printUnfinished(html())
  const { bytes, missing } = finished(before)
  expect(missing).toEqual([])
  const [was, is] = [await readPrinted(before), await readPrinted(bytes)]
  expect(is.pages.map(({ words }) => words)).toEqual(was.pages.map(({ words }) => words))
  const [drawn, drawnBefore] = [await press.draw(bytes, 0.4), await press.draw(before, 0.4)]
  // The very same bytes drawn twice may differ in a pixel or two.
  for (const [n, page] of drawn.entries()) expect(differing(readPng(page), readPng(drawnBefore[n] as Buffer), 16), `page ${n + 1}`).toBeLessThan(0.0001)
  // The rules would notice what was left undone.
  expect(was.xmp).toBeNull()
})

it('shows what is to be done: without it, heads and feet stand outside every mark', async () => {
  expect((await readPrinted(await press.printUnfinished(casePage(fixedExample(), 'full')))).pages.every(({ unmarked }) => unmarked > 0)).toBe(true)
})
