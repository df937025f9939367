// The full map beside React Flow's own stress recipe at the same counts, in one browser, by turns; and Tidy at that size.
import { type Browser, chromium, type Page } from '@playwright/test'
import { drawMap } from '@domain/network/map-drawing'
import { tidySteps } from '@domain/network/tidy/tidy'
import { lastContactDays } from '@domain/people/last-contact'
import type { Notebook } from '@domain/notebook'
import { findBrowser } from '../tools/chromium-host/find-browser'
import { large, today } from '../tools/prepared-notebooks'
import { frameGapWhileDragging, type Spot } from './frames'
import { serveMapPages } from './pages'
import { median } from './median'

const SAMPLES = 7
const VIEWPORT = { width: 1280, height: 800 }

type Took = { paint: number; pan: number; drag: number }
/** `edges`: those React Flow has. `faint`: those the full map shows in one line, the strong ones; the others come when someone is pointed at. */
type Counts = { nodes: number; edges: number; faint: number }

export async function benchMap(): Promise<void> {
  benchTidy(large())
  const book = large()
  const ids = Object.keys(book.supporters)
  const at = new Map(ids.map((id, i) => [id, i + 1]))
  const pairs = [...ids.map((id): [number, number] => [0, at.get(id) ?? 0]), ...Object.values(book.ties).map(({ a, b }): [number, number] => [at.get(a) ?? 0, at.get(b) ?? 0])]
  const wanted: Counts = { nodes: ids.length + 1, edges: pairs.length, faint: 0 }
  const drawing = drawMap(contentOf(book))
  const ours: Counts = { nodes: wanted.nodes, edges: 0, faint: drawing.ties.filter((tie) => tie.quality === 'strong' && tie.line !== '').length }
  if (drawing.supporters.length + 1 !== wanted.nodes || drawing.ties.length !== wanted.edges) throw new Error('the two maps are not the same size')

  const found = await findBrowser({ preferInstalled: false })
  if (!found) throw new Error('there is no Chromium to measure in')
  const pages = await serveMapPages()
  const browser = await chromium.launch({ executablePath: found.executable, env: { ...process.env, ...found.env } as Record<string, string>, args: ['--no-sandbox'] })
  try {
    const took = { ours: [] as Took[], recipe: [] as Took[] }
    for (let n = 0; n <= SAMPLES; n++)
      for (const side of ['ours', 'recipe'] as const) {
        const sample = await (side === 'ours' ? ourMap(browser, pages.ours, ours) : recipe(browser, pages.recipe, wanted, pairs))
        // The first of each warms the browser up.
        if (n > 0) took[side].push(sample)
      }
    console.log(`map of ${wanted.nodes - 1} supporters and Me, ${wanted.edges} ties (own ones included), beside React Flow's stress recipe at the same counts; medians of ${SAMPLES}. Ours shows the ${ours.faint} strong ties until someone is pointed at, in one line`)
    for (const [what, words] of [['paint', 'first paint'], ['pan', 'pan, p95 gap between frames'], ['drag', 'drag one, p95 gap between frames']] as const) {
      const [ours, peer] = [median(took.ours.map((one) => one[what])), median(took.recipe.map((one) => one[what]))]
      console.log(`${words}: ours ${ours.toFixed(1)} ms, recipe ${peer.toFixed(1)} ms, ratio ${(ours / peer).toFixed(2)}`)
    }
  } finally {
    await browser.close()
    pages.stop()
  }
}

async function fresh(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  // What tsx wraps named functions in, for those that are sent into the page.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(address)
  return page
}

async function ourMap(browser: Browser, address: string, wanted: Counts): Promise<Took> {
  const page = await fresh(browser, `${address}/?notebook=full`)
  await page.waitForSelector('main')
  await page.waitForLoadState('networkidle')
  const paint = await timeToPaint(page, 'kithCommand', 'map', wanted)
  const canvas = await page.locator('[data-map-canvas]').boundingBox()
  if (!canvas) throw new Error('the map is not on the screen')
  const person = page.locator('[data-supporter]').nth(40)
  return finish(page, paint, { x: canvas.x + 24, y: canvas.y + canvas.height / 2 }, await middle(person))
}

async function recipe(browser: Browser, address: string, wanted: Counts, pairs: [number, number][]): Promise<Took> {
  const page = await fresh(browser, address)
  const paint = await timeToPaint(page, 'show', { nodes: wanted.nodes, pairs }, wanted)
  return finish(page, paint, { x: 8, y: 640 }, await middle(page.locator('.react-flow__node').nth(150)))
}

async function finish(page: Page, paint: number, empty: Spot, node: Spot): Promise<Took> {
  const pan = await frameGapWhileDragging(page, empty)
  // The same small circles end where they began, but for the first push.
  const drag = await frameGapWhileDragging(page, { x: node.x + 12, y: node.y + 6 })
  await page.close()
  return { paint, pan, drag }
}

/** From asking for it until everything asked for is in the page, visible, and painted. Milliseconds. */
async function timeToPaint(page: Page, ask: 'kithCommand' | 'show', given: unknown, wanted: Counts): Promise<number> {
  return page.evaluate(
    async ({ ask, wanted, given }) => {
      const begun = performance.now()
      ;(window as unknown as Record<typeof ask, (given: unknown) => void>)[ask](given)
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      for (;;) {
        await frame()
        const nodes = [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
        const edges = document.querySelectorAll('.react-flow__edge').length
        const faint = Number(document.querySelector<SVGPathElement>('path[data-ties]')?.dataset['ties'] ?? 0)
        if (nodes.length === wanted.nodes && edges === wanted.edges && faint === wanted.faint && nodes.every((node) => node.style.visibility !== 'hidden')) break
        if (performance.now() - begun > 20_000) throw new Error(`there are ${nodes.length} nodes and ${edges} + ${faint} ties, not ${wanted.nodes} and ${wanted.edges} + ${wanted.faint}`)
      }
      await frame()
      return performance.now() - begun
    },
    { ask, wanted, given },
  )
}

async function middle(locator: ReturnType<Page['locator']>): Promise<Spot> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const contentOf = (book: Notebook) => ({ supporters: Object.values(book.supporters), ties: Object.values(book.ties), lastContact: lastContactDays(book.contacts, today()), today: today() })

function benchTidy(book: Notebook): void {
  const content = contentOf(book)
  const whole: number[] = []
  const longest: number[] = []
  for (let n = 0; n < SAMPLES + 3; n++) {
    let slice = 0
    const begun = performance.now()
    let last = begun
    for (const steps = tidySteps(content, null); ; ) {
      const { done } = steps.next()
      const now = performance.now()
      slice = Math.max(slice, now - last)
      last = now
      if (done) break
    }
    if (n >= 3) {
      whole.push(last - begun)
      longest.push(slice)
    }
  }
  console.log(`Tidy, ${content.supporters.length} supporters, ${content.ties.length} ties: ${median(whole).toFixed(0)} ms in all, longest step ${median(longest).toFixed(0)} ms`)
}
