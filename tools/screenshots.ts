// npm run screenshots: every screen, empty, example and full, light and dark, wide and narrow, to docs/pictures/.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { launchOnHost } from '../tests/e2e/launch-host'
import { exampleToday, large, putInto } from './prepared-notebooks'

const PLACES = ['Today', 'Map', 'People', 'Journal', 'Insights', 'Plan', 'Settings', 'Reach out']
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 900, height: 650 } }
const STATES: Record<string, () => Notebook> = {
  empty: () => emptyNotebook(new Date().toISOString() as Instant),
  example: exampleToday,
  full: large,
}
const only = process.argv.slice(2)
const out = resolve('docs/pictures')

for (const [state, make] of Object.entries(STATES)) {
  const book = make()
  for (const theme of ['light', 'dark'] as const)
    for (const [size, viewport] of Object.entries(SIZES)) {
      const label = `${state}-${theme}-${size}`
      if (only.length > 0 && !only.some((part) => label.includes(part))) continue
      await shoot(book, label, theme, viewport)
    }
}

async function shoot(book: Notebook, label: string, colorScheme: 'light' | 'dark', viewport: { width: number; height: number }) {
  const data = await mkdtemp(join(tmpdir(), 'kith-pictures-'))
  await mkdir(out, { recursive: true })
  await putInto(data, book)
  const app = await launchOnHost({ appMain: resolve('out/main/index.js'), args: [`--user-data-dir=${data}`], colorScheme, viewport })
  try {
    const page = await app.firstWindow()
    for (const place of PLACES) {
      await page.getByRole('button', { name: place, exact: true }).click()
      await page.evaluate(() => document.fonts.ready)
      // Lists and charts measure themselves first; two frames without a change of layout mean they have.
      await page.evaluate(
        () =>
          new Promise<void>((done) => {
            let last = ''
            const look = () => {
              const now = `${document.querySelectorAll('*').length}`
              if (now === last) return done()
              last = now
              requestAnimationFrame(() => requestAnimationFrame(look))
            }
            look()
          }),
      )
      await page.screenshot({ path: join(out, `${place.toLowerCase().replace(' ', '-')}-${label}.png`) })
      if (place === 'Reach out') await page.keyboard.press('Escape')
    }
    console.log(label)
  } finally {
    await app.close()
    await rm(data, { recursive: true, force: true })
  }
}
