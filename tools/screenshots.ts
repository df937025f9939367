// npm run screenshots [-- PART…]: every screen, empty, example and full, light and dark, wide and narrow,
// to docs/pictures/all/ (not committed), and the README's own, the PDFs and the map as other eyes see it to docs/pictures/.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import type { RunningKith } from '../tests/e2e/kith-app'
import { launchOnHost } from '../tests/e2e/launch-host'
import { MapScreen } from '../tests/e2e/screens/map-screen'
import { PlanScreen } from '../tests/e2e/screens/plan-screen'
import { drawCase } from './pdf/page-pictures'
import { openPress } from './pdf/press'
import { CASE_NAMES } from './pdf/printed-cases'
import { writePng } from './picture/png'
import { shootPictures } from './picture/shoot-picture'
import { exampleToday, large, putInto } from './prepared-notebooks'

const PLACES = [...Object.values(m.shell.places), m.shell.reachOut]
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 900, height: 650 } }
const STATES: Record<string, () => Notebook> = {
  empty: () => emptyNotebook(new Date().toISOString() as Instant),
  example: exampleToday,
  full: large,
}
const pictures = resolve('docs/pictures')
const all = join(pictures, 'all')
const only = process.argv.slice(2)
const wanted = (label: string) => only.length === 0 || only.some((part) => label.includes(part))

await mkdir(all, { recursive: true })
for (const [state, make] of Object.entries(STATES))
  for (const theme of ['light', 'dark'] as const)
    for (const [size, viewport] of Object.entries(SIZES)) {
      const label = `${state}-${theme}-${size}`
      if (!wanted(label)) continue
      await withApp(make(), theme, viewport, async (page) => {
        for (const place of PLACES) {
          await open(page, place)
          await page.screenshot({ path: join(all, `${fileName(place)}-${label}.png`) })
          if (place === m.shell.reachOut) await page.keyboard.press('Escape')
        }
      })
      console.log(label)
    }
if (wanted('sight'))
  await withApp(exampleToday(), 'light', SIZES.wide, async (page, kith) => {
    await open(page, m.shell.places.map)
    await shootPictures(kith, pictures)
    console.log('sight')
  })
if (wanted('pdf')) await shootPdfs()
if (wanted('readme')) await withApp(exampleToday(), 'light', SIZES.wide, shootReadme)

/** Every kind of PDF of the example, on a fixed day, for docs/pdf.md. */
async function shootPdfs(): Promise<void> {
  const press = await openPress()
  try {
    for (const name of CASE_NAMES) await writeFile(join(pictures, `pdf-${name}.png`), writePng(await drawCase(press, name, name === 'wallet-card' ? 2 : 0.8)))
  } finally {
    await press.close()
  }
  console.log('pdf')
}

async function shootReadme(page: Page): Promise<void> {
  const shoot = async (name: string) => {
    await settled(page)
    await page.screenshot({ path: join(pictures, `readme-${name}.png`) })
  }
  await open(page, m.shell.places.map)
  await new MapScreen(page).open('Kofi')
  await shoot('map')
  await open(page, m.shell.places.today)
  await page.keyboard.press('4')
  // The key has made the focus visible; nobody is on their way through the page here.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await shoot('today')
  await open(page, m.shell.places.insights)
  await shoot('insights')
  await open(page, m.shell.places.plan)
  await new PlanScreen(page).choose('people')
  await shoot('plan')
  await open(page, m.shell.reachOut)
  await shoot('reach-out')
  console.log('readme')
}

async function withApp(book: Notebook, colorScheme: 'light' | 'dark', viewport: { width: number; height: number }, use: (page: Page, kith: RunningKith) => Promise<void>) {
  const data = await mkdtemp(join(tmpdir(), 'kith-pictures-'))
  await putInto(data, book)
  const app = await launchOnHost({ appMain: resolve('out/main/index.js'), args: [`--user-data-dir=${data}`], colorScheme, viewport })
  try {
    const page = await app.firstWindow()
    await use(page, Object.assign(app, { page, dataPath: join(data, 'notebook.json') }))
  } finally {
    await app.close()
    await rm(data, { recursive: true, force: true })
  }
}

async function open(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click()
  await settled(page)
}

/** Fonts are there, nothing moves, and the layout has stayed the same for a few frames: lists and charts measure themselves first. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible()
  await expect(page.getByText(m.plan.print.drawing)).toBeHidden()
  await page.evaluate(async () => {
    await document.fonts.ready
    // No inner function with a name of its own: the loader would wrap it in a helper the page does not have.
    for (let same = 0, last = ''; same < 12; ) {
      await new Promise((frame) => requestAnimationFrame(frame))
      const now = `${document.querySelectorAll('*').length} ${document.getAnimations().length}`
      same = now === last ? same + 1 : 0
      last = now
    }
  })
}

function fileName(place: string): string {
  return place.toLowerCase().replace(/\W+/g, '-')
}
