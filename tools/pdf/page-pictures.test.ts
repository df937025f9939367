// Every kind of page looks as it did when its picture was kept (npm run pdf-pictures).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPng } from '../picture/png'
import { KEPT, KEPT_SCALE } from './kept-pictures'
import { differing, drawCase, inGreys } from './page-pictures'
import { openPress, type Press } from './press'
import { CASE_NAMES } from './printed-cases'

/** Of all pixels. A line that moves by its own height is well above it; another hinting of letters is not. */
const TOLERANCE = 0.004

let press: Press
beforeAll(async () => void (press = await openPress()), 60_000)
afterAll(() => press.close())

it.each(CASE_NAMES)('“%s” looks as it did', async (name) => {
  const now = inGreys(await drawCase(press, name, KEPT_SCALE))
  expect(differing(now, readPng(readFileSync(join(KEPT, `${name}.png`))))).toBeLessThan(TOLERANCE)
})

it('a page that moved is noticed', async () => {
  const page = inGreys(await drawCase(press, 'one-page', KEPT_SCALE))
  const moved = { ...page, pixels: Uint8Array.from(page.pixels) }
  moved.pixels.copyWithin(page.width * 4 * 3, 0)
  expect(differing(moved, page)).toBeGreaterThan(TOLERANCE)
})
