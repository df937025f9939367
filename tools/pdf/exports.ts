// npm run pdf-exports [-- N]: saves and calls off N PDFs in the built app, and counts what is left: windows, pages, files.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import type { Exported } from '@contract/contract'
import { type PlanPdfOptions, sectionsToPrint, USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { goTo } from '../../tests/e2e/screens/shell'
import { launchOnHost } from '../../tests/e2e/launch-host'
import { exampleToday, putInto } from '../prepared-notebooks'
import { CASES, type PlanCase } from './printed-cases'

type Kith = { plan: { savePdf(options: PlanPdfOptions): Promise<Exported>; callOffPdf(): Promise<void> } }

const rounds = Number(process.argv[2] ?? 100)
const folder = await mkdtemp(join(tmpdir(), 'kith-exports-'))
const [data, saved, temporary] = ['data', 'saved', 'temporary'].map((name) => join(folder, name)) as [string, string, string]
for (const each of [saved, temporary]) await mkdir(each)
const book = exampleToday()
await putInto(data, book)
const app = await launchOnHost({ appMain: resolve('out/main/index.js'), args: [`--user-data-dir=${data}`], env: { TMPDIR: temporary } })
try {
  const page = await app.firstWindow()
  await goTo(page, 'map')
  const before = { windows: (await app.report()).windows.length, temporary: (await readdir(temporary)).length }
  const names = Object.keys(CASES) as PlanCase[]
  const outcomes: Record<string, number> = {}
  for (let n = 0; n < rounds; n++) {
    const chosen = { ...USUAL_PDF, ...CASES[names[n % names.length] ?? 'full'] }
    const options: PlanPdfOptions = { ...chosen, paper: 'A4', sections: sectionsToPrint(book.plan, chosen.kind) }
    // Every second one is called off while its page is there to be printed; every fourth of all before there is any.
    const stop = n % 2 === 1
    const early = n % 4 === 3
    if (stop) await app.holdPrinting(true)
    if (!early) app.answerDialog('showSaveDialog', { canceled: false, filePath: join(saved, `${n}.pdf`) })
    const saving = page.evaluate(async (options) => (await (window as unknown as { kith: Kith }).kith.plan.savePdf(options)).kind, options)
    if (stop && !early) await expect.poll(async () => (await app.report()).windows.length).toBe(before.windows + 1)
    if (stop) await page.evaluate(() => (window as unknown as { kith: Kith }).kith.plan.callOffPdf())
    if (early) app.answerDialog('showSaveDialog', { canceled: false, filePath: join(saved, `${n}.pdf`) })
    const kind = await saving
    if (stop) await app.holdPrinting(false)
    const what = `${stop ? 'called off' : 'saved'}: ${kind}`
    outcomes[what] = (outcomes[what] ?? 0) + 1
  }
  // A window that was just closed takes a moment to go.
  await expect.poll(async () => (await app.report()).windows.length, { timeout: 10_000 }).toBe(before.windows).catch(() => undefined)
  const report = await app.report()
  const files = await readdir(saved)
  const left = { windows: report.windows.length - before.windows, temporary: (await readdir(temporary)).length - before.temporary, partial: files.filter((name) => !/^\d*[02468]\.pdf$/.test(name)).length }
  console.log(`${rounds} exports: ${JSON.stringify(outcomes)}; ${files.length} files saved; left over: ${JSON.stringify(left)}; errors: ${report.pageErrors.length}`)
  if (Object.values(left).some((count) => count !== 0) || report.pageErrors.length > 0 || files.length !== Math.ceil(rounds / 2)) process.exitCode = 1
} finally {
  await app.close()
  await rm(folder, { recursive: true, force: true })
}
