// Where no window can be shown: takes the example through map, chart and plan in the real built app, and leaves pictures.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { launchOnHost } from '../tests/e2e/launch-host'
import { goTo } from '../tests/e2e/screens/shell'
import { exampleToday, putInto } from './prepared-notebooks'

/** Writes map.png, insights.png and plan.pdf to `kith-demo/` and says why. */
export async function showMainJob(reason: string): Promise<void> {
  const folder = resolve('kith-demo')
  const data = await mkdtemp(join(tmpdir(), 'kith-demo-'))
  console.log(`No window can be opened: ${reason}.`)
  console.log('So the same app now runs without one, on the Chromium among the dev dependencies, over the example notebook.')
  await mkdir(folder, { recursive: true })
  const book = exampleToday()
  await putInto(data, book)
  const app = await launchOnHost({ appMain: resolve('out/main/index.js'), args: [`--user-data-dir=${data}`], viewport: { width: 1280, height: 800 } })
  try {
    const page = await app.firstWindow()
    await goTo(page, 'map')
    await expect(page.locator('[data-supporter]')).toHaveCount(Object.keys(book.supporters).length)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(folder, 'map.png') })
    await goTo(page, 'insights')
    await expect(page.getByRole('slider').first()).toBeVisible()
    await page.screenshot({ path: join(folder, 'insights.png') })
    await goTo(page, 'plan')
    app.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'plan.pdf') })
    await page.getByRole('button', { name: m.plan.print.save }).click()
    await expect(page.getByText(m.plan.print.saved(join(folder, 'plan.pdf')))).toBeVisible({ timeout: 60_000 })
    console.log(`Done. Look at ${join(folder, 'map.png')}, insights.png and plan.pdf.`)
    console.log('To use Kith in a window, run npm start on a desktop with Electron, Chromium, Chrome or Edge.')
  } finally {
    await app.close()
    await rm(data, { recursive: true, force: true })
  }
}
