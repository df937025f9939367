// What one press costs in the full notebook: script of the page's main thread until its effect is painted, all of it, and its longest single task.
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { findBrowser } from '../tools/chromium-host/find-browser'
import { gapsWhile } from './frames'
import { median, quantile } from './median'
import { servePreview } from './pages'

const SAMPLES = 7

type Press = { name: string; before?: (page: Page) => Promise<void>; press: (page: Page, n: number) => Promise<void> }

const chart = (page: Page) => page.getByRole('slider', { name: m.insights.chartName })
const command = (page: Page, name: string) => page.evaluate((name) => (window as unknown as { kithCommand: (name: string) => void }).kithCommand(name), name)

const PRESSES: readonly Press[] = [
  { name: 'Today to Insights', before: (page) => command(page, 'today'), press: async (page) => (await command(page, 'insights'), chart(page).waitFor()) },
  { name: 'six months to a year, and back', press: (page, n) => page.getByRole('radio', { name: m.insights.periods[n % 2 ? 'half' : 'year'], exact: true }).check() },
  { name: 'week to month, and back', press: (page, n) => page.getByRole('radio', { name: m.insights.sizes[n % 2 ? 'week' : 'month'], exact: true }).check() },
  {
    name: 'one move of the strip’s window',
    before: async (page) => {
      const box = await page.getByRole('slider', { name: m.insights.overview.both }).boundingBox()
      if (!box) throw new Error('there is no window to move')
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2 - 8, box.y + box.height / 2)
    },
    press: async (page, n) => {
      const box = await page.getByRole('group', { name: m.insights.overview.name }).boundingBox()
      if (box) await page.mouse.move(box.x + box.width - 60 - n * 9, box.y + box.height / 2)
    },
  },
  {
    name: 'a letter typed into the search of the journal',
    before: async (page) => {
      await page.mouse.up()
      await command(page, 'journal')
      await page.getByRole('search').getByRole('textbox').waitFor()
      await page.getByRole('search').getByRole('textbox').focus()
    },
    press: (page, n) => page.keyboard.press(['w', 'a', 'l', 'k', 'Backspace', 'Backspace', 'Backspace', 'Backspace'][n % 8] ?? 'w'),
  },
]

export async function benchStrokes(): Promise<void> {
  const found = await findBrowser({ preferInstalled: false })
  if (!found) throw new Error('there is no Chromium to measure in')
  const served = await servePreview()
  const browser = await chromium.launch({ executablePath: found.executable, env: { ...process.env, ...found.env } as Record<string, string>, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'en-US' })
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(`${served.address}/?notebook=full`)
    await page.waitForSelector('main')
    await page.waitForLoadState('networkidle')
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    for (const { name, before, press } of PRESSES) {
      const took: Took[] = []
      for (let n = 0; n <= SAMPLES; n++) {
        if (before && (n === 0 || name.startsWith('Today'))) await before(page)
        await settled(page)
        const one = await measure(page, cdp, () => press(page, n))
        if (n > 0) took.push(one)
      }
      const [seen, script, longest] = (['seen', 'script', 'longest'] as const).map((what) => median(took.map((one) => one[what])).toFixed(0))
      console.log(`${name}: ${seen} ms of script until it is seen, ${script} ms with what follows in slices, longest task ${longest === '0' ? 'under 50' : longest} ms (medians of ${SAMPLES})`)
    }
    await command(page, 'journal')
    const list = await page.getByLabel(m.journal.list).boundingBox()
    if (!list) throw new Error('there is no list')
    await page.mouse.move(list.x + list.width / 2, list.y + list.height / 2)
    const gaps = await gapsWhile(page, async () => {
      for (let n = 0; n < 120; n++) await page.mouse.wheel(0, 240)
    })
    console.log(`scrolling through all entries: ${quantile(gaps, 0.5).toFixed(0)} ms between frames, p95 ${quantile(gaps, 0.95).toFixed(0)} ms, ${gaps.length} frames`)
    const opened: number[] = []
    for (let n = 0; n <= SAMPLES; n++) {
      await command(page, 'today')
      await settled(page)
      const took = await page.evaluate(openInsights, m.insights.chartName)
      if (n > 0) opened.push(took)
    }
    console.log(`click to chart: ${median(opened).toFixed(0)} ms until it is painted (median of ${SAMPLES})`)
    for (const place of ['today', 'map', 'people', 'journal', 'insights', 'plan', 'settings']) {
      const took: number[] = []
      for (let n = 0; n <= SAMPLES; n++) {
        await command(page, place)
        await settled(page)
        const one = await page.evaluate(reachOut)
        if (n > 0) took.push(one)
        await page.keyboard.press('Escape')
      }
      console.log(`F2 on ${place}: ${median(took).toFixed(0)} ms until whom to call is painted, at most ${Math.max(...took).toFixed(0)} (of ${SAMPLES})`)
    }
  } finally {
    await browser.close()
    served.stop()
  }
}

/** In the page: from asking for the screen until its chart has been painted. Milliseconds. */
async function openInsights(chartName: string): Promise<number> {
  const begun = performance.now()
  ;(window as unknown as { kithCommand: (name: string) => void }).kithCommand('insights')
  while (!document.querySelector(`[aria-label="${chartName}"]`)) await new Promise((done) => requestAnimationFrame(done))
  await new Promise((done) => requestAnimationFrame(done))
  return performance.now() - begun
}

/** In the page: from the key until the person to call now has the focus and is painted. Milliseconds. */
async function reachOut(): Promise<number> {
  const begun = performance.now()
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true, cancelable: true }))
  while (document.activeElement?.id !== 'reach-out-now') await new Promise((done) => requestAnimationFrame(done))
  await new Promise((done) => requestAnimationFrame(done))
  return performance.now() - begun
}

type Took = { seen: number; script: number; longest: number }

async function measure(page: Page, cdp: CDPSession, act: () => Promise<unknown>): Promise<Took> {
  await page.evaluate(() => {
    const seen = { longest: 0, observer: new PerformanceObserver((list) => list.getEntries().forEach((task) => (seen.longest = Math.max(seen.longest, task.duration)))) }
    seen.observer.observe({ entryTypes: ['longtask'] })
    Object.assign(window, { seen })
  })
  const before = await scriptTime(cdp)
  await act()
  const seen = (await scriptTime(cdp)) - before
  await settled(page)
  const script = (await scriptTime(cdp)) - before
  const longest = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { longest: number; observer: PerformanceObserver } }
    seen.observer.disconnect()
    return seen.longest
  })
  return { seen, script, longest }
}

/** Two frames, and then whatever was put off until there is time. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(done, 60))))))
}

async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = (await cdp.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] }
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}
