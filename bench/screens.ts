// The large notebook in the running app: start to usable map, click to chart, one check-in.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { launchOnHost } from '../tests/e2e/launch-host'
import { goTo } from '../tests/e2e/screens/shell'
import { exampleToday, large, putInto } from '../tools/prepared-notebooks'
import { median } from './median'

const SAMPLES = 5

export async function benchScreens(): Promise<void> {
  for (const [name, make] of [['example', exampleToday], ['large', large]] as const) {
    const book = make()
    const took = { start: [] as number[], map: [] as number[], chart: [] as number[], keep: [] as number[] }
    for (let n = 0; n < SAMPLES; n++) {
      const data = await mkdtemp(join(tmpdir(), 'kith-bench-'))
      await putInto(data, book)
      const since = stopwatch()
      const app = await launchOnHost({ appMain: resolve('out/main/index.js'), args: [`--user-data-dir=${data}`], viewport: { width: 1280, height: 800 } })
      const page = await app.firstWindow()
      await expect(page.getByText(m.today.mood)).toBeVisible()
      took.start.push(since())
      let mark = stopwatch()
      await goTo(page, 'map')
      await expect(page.locator('.react-flow__node')).toHaveCount(Object.keys(book.supporters).length + 1)
      took.map.push(mark())
      mark = stopwatch()
      await goTo(page, 'insights')
      await expect(page.getByRole('slider').first()).toBeVisible()
      took.chart.push(mark())
      await goTo(page, 'today')
      await expect(page.getByText(m.today.mood)).toBeVisible()
      await page.keyboard.press('4')
      mark = stopwatch()
      await page.keyboard.press('Control+Enter')
      await expect(page.getByText(/^Kept at/)).toBeVisible()
      took.keep.push(mark())
      await app.close()
      await rm(data, { recursive: true, force: true })
    }
    const show = (samples: number[]) => `${Math.round(median(samples))} ms`
    console.log(`${name} notebook, medians of ${SAMPLES}, on the Chromium host: start to Today ${show(took.start)}, click to map ${show(took.map)}, click to chart ${show(took.chart)}, keep a check-in ${show(took.keep)}`)
  }
}

function stopwatch(): () => number {
  const begun = performance.now()
  return () => performance.now() - begun
}
