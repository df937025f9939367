// The ten-year chart of mood over contacts beside recharts and uPlot, in one browser, by turns: work of the page's main thread until it is painted.
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { indexDays } from '@domain/insight/day-index'
import { findBrowser } from '../tools/chromium-host/find-browser'
import { large, today } from '../tools/prepared-notebooks'
import type { SideName } from './chart-page/page'
import { median } from './median'
import { serveChartPage } from './pages'

const SAMPLES = 9
/** Paintings in a sample: one alone is too short to measure well. */
const TIMES = 12
const SIDES: readonly SideName[] = ['nothing', 'kith', 'recharts', 'uplot']

export async function benchChart(): Promise<void> {
  const book = large()
  const index = indexDays(book.checkIns, book.contacts, book.supporters)
  if (!index.first) throw new Error('the notebook is empty')
  const sent = { days: [...index.days], stretch: { from: `${index.first.slice(0, 7)}-01`, to: today() } }

  const found = await findBrowser({ preferInstalled: false })
  if (!found) throw new Error('there is no Chromium to measure in')
  const served = await serveChartPage()
  const browser = await chromium.launch({ executablePath: found.executable, env: { ...process.env, ...found.env } as Record<string, string>, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 600 }, locale: 'en-US' })
    page.on('pageerror', (error) => console.error(error))
    await page.goto(served.address)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    const months = await page.evaluate((all) => (window as unknown as { give: (all: unknown) => number }).give(all), sent)
    const took: Record<SideName, number[]> = { nothing: [], kith: [], recharts: [], uplot: [] }
    // The first of each warms the browser up.
    for (let n = 0; n <= SAMPLES; n++)
      for (const side of SIDES) {
        const work = await sample(page, cdp, side)
        if (n > 0) took[side].push(work)
      }
    const empty = median(took.nothing)
    const [kith, recharts, uplot] = (['kith', 'recharts', 'uplot'] as const).map((side) => median(took[side]) - empty) as [number, number, number]
    console.log(`chart of ten years, ${index.days.size} days in ${months} months, work of the main thread until painted, medians of ${SAMPLES} × ${TIMES}:`)
    console.log(`ours ${kith.toFixed(1)} ms (gathering the days included), recharts ${recharts.toFixed(1)} ms (${(recharts / kith).toFixed(1)} times ours), uPlot ${uplot.toFixed(1)} ms (ours is ${(kith / uplot).toFixed(2)} times that)`)
  } finally {
    await browser.close()
    served.stop()
  }
}

/** Milliseconds of main-thread work for one painting. */
async function sample(page: Page, cdp: CDPSession, side: SideName): Promise<number> {
  const before = await taskTime(cdp)
  const marks = await page.evaluate(([side, times]) => (window as unknown as { paint: (side: string, times: number) => Promise<number> }).paint(side, times), [side, TIMES] as const)
  if (side !== 'nothing' && marks === 0) throw new Error(`${side} painted nothing`)
  return ((await taskTime(cdp)) - before) / TIMES
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = (await cdp.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] }
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
