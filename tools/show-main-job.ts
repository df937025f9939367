// Where no window can be shown: takes the example through map, chart and plan in the real built app, and leaves pictures.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { launchOnHost } from '../tests/e2e/launch-host'
import { exampleToday, putInto } from './prepared-notebooks'

/** Writes map.png, insights.png and plan.pdf to `kith-demo/` and says why. */
export async function showMainJob(reason: string): Promise<void> {
  const folder = resolve('kith-demo')
  const data = await mkdtemp(join(tmpdir(), 'kith-demo-'))
  console.log(`No window can be opened: ${reason}.`)
  console.log('So the same app now runs without one, on the Chromium among the dev dependencies, over the example notebook.')
  await mkdir(folder, { recursive: true })
  await putInto(data, exampleToday())
  const app = await launchOnHost({ appMain: resolve('out/main/index.js'), args: [`--user-data-dir=${data}`], viewport: { width: 1280, height: 800 } })
  try {
    const page = await app.firstWindow()
    await page.getByRole('button', { name: 'Map', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Map' })).toBeVisible()
    await expect(page.locator('[data-settled="true"]')).toBeVisible()
    await page.screenshot({ path: join(folder, 'map.png') })
    await page.getByRole('button', { name: 'Insights', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Mood, and whom I was in contact with' })).toBeVisible()
    await page.screenshot({ path: join(folder, 'insights.png') })
    await page.getByRole('button', { name: 'Plan', exact: true }).click()
    await app.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'plan.pdf') })
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await expect(page.getByText('plan.pdf')).toBeVisible()
    console.log(`Done. Look at ${join(folder, 'map.png')}, insights.png and plan.pdf.`)
    console.log('To use Kith in a window, run npm start on a desktop with Electron, Chromium, Chrome or Edge.')
  } finally {
    await app.close()
    await rm(data, { recursive: true, force: true })
  }
}
