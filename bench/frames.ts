// Gaps between frames while a hand moves over a page.
import type { Page } from '@playwright/test'
import { quantile } from './median'

export type Spot = { x: number; y: number }

const STEPS = 90
/** Milliseconds between two moves of the mouse: about one to a frame. */
const PACE = 16

/** Presses at a spot, draws a few small circles, lets go. @returns the 95th percentile of gaps between frames, in ms */
export async function frameGapWhileDragging(page: Page, at: Spot): Promise<number> {
  const { mouse } = page
  await mouse.move(at.x, at.y)
  await mouse.down()
  await mouse.move(at.x + 12, at.y + 6, { steps: 3 })
  const gaps = await gapsWhile(page, async () => {
    const begun = performance.now()
    for (let step = 1; step <= STEPS; step++) {
      const turn = (step / 30) * 2 * Math.PI
      await mouse.move(at.x + 12 + 40 * Math.sin(turn), at.y + 6 + 40 * (1 - Math.cos(turn)))
      const ahead = begun + step * PACE - performance.now()
      if (ahead > 0) await new Promise((resolve) => setTimeout(resolve, ahead))
    }
  })
  await mouse.up()
  return quantile(gaps, 0.95)
}

/** Milliseconds between frames of the page while something is done to it. */
export async function gapsWhile(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen = { gaps: [] as number[], over: false }
    let last = performance.now()
    const watch = (now: number) => {
      seen.gaps.push(now - last)
      last = now
      if (!seen.over) requestAnimationFrame(watch)
    }
    Object.assign(window, { seen })
    requestAnimationFrame(watch)
  })
  await act()
  const gaps = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { gaps: number[]; over: boolean } }
    seen.over = true
    return seen.gaps
  })
  // The first gap reaches back to before the watch began.
  return gaps.slice(1)
}
