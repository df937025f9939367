// Pages of a PDF as one picture, side by side; and how much two such pictures differ.
import { type Png, readPng } from '../picture/png'
import type { Press } from './press'
import { type CaseName, casePage, fixedExample } from './printed-cases'

const AIR = 8

/** The pages of one kind on A4, of the fixed example. `scale`: pixels of a point. */
export async function drawCase(press: Press, name: CaseName, scale: number): Promise<Png> {
  return sideBySide((await press.draw(await press.print(casePage(fixedExample(), name)), scale)).map(readPng))
}

function sideBySide(pages: Png[]): Png {
  const width = pages.reduce((sum, page) => sum + page.width + AIR, AIR)
  const height = Math.max(...pages.map((page) => page.height)) + 2 * AIR
  const pixels = new Uint8Array(width * height * 4).fill(0xdd)
  for (let i = 3; i < pixels.length; i += 4) pixels[i] = 255
  let left = AIR
  for (const page of pages) {
    for (let y = 0; y < page.height; y++) pixels.set(page.pixels.subarray(y * page.width * 4, (y + 1) * page.width * 4), ((y + AIR) * width + left) * 4)
    left += page.width + AIR
  }
  return { width, height, pixels }
}

/** The same in greys of sixteen steps: small to keep, and enough to see what moved. */
export function inGreys({ width, height, pixels }: Png): Png {
  const grey = Uint8Array.from(pixels)
  for (let i = 0; i < pixels.length; i += 4) grey.fill(Math.round((0.2126 * pixels[i]! + 0.7152 * pixels[i + 1]! + 0.0722 * pixels[i + 2]!) / 17) * 17, i, i + 3)
  return { width, height, pixels: grey }
}

/** Share of pixels more than `step` of 255 apart; 1 where the sizes differ. */
export function differing(a: Png, b: Png, step = 64): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  let apart = 0
  for (let i = 0; i < a.pixels.length; i += 4) if (Math.abs(a.pixels[i]! - b.pixels[i]!) > step) apart++
  return apart / (a.width * a.height)
}

