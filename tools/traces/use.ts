// Uses the running app as a person does over an evening: every screen, words typed, things copied, searched and saved.
import { expect, type Page } from '@playwright/test'
import type { KithApi } from '@contract/api'
import { SECTIONS } from '@domain/plan/plan'
import { USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { m } from '@domain/messages/messages'
import type { HostApp } from '../../tests/e2e/launch-host'
import { goTo, ready, saved } from '../../tests/e2e/screens/shell'
import { CANARY } from './canaries'

type Running = { kith: HostApp; page: Page }
const words = m.passphrase

/** Typed into fields while the app runs, beside those the notebook came with. */
export const TYPED = { note: `${CANARY}typed`, search: `${CANARY}sought`, half: `${CANARY}half` }

export async function lookAround({ page }: Running): Promise<void> {
  await ready(page)
  // Those within the map stand beneath it once it is open.
  for (const place of ['map', 'coverage', 'numbers', 'snapshots', 'people', 'journal', 'insights', 'plan', 'settings'] as const) await goTo(page, place)
  await page.keyboard.press('F2')
  await expect(page.getByRole('region', { name: m.reachOut.helpLines }).first()).toBeVisible()
  await page.keyboard.press('F2')
}

export async function write({ page }: Running): Promise<void> {
  await goTo(page, 'journal')
  await page.getByRole('button', { name: m.journal.newCheckIn }).click()
  await page.getByRole('textbox', { name: m.today.note }).fill(TYPED.note)
  await page.keyboard.press('Control+Enter')
  await saved(page)
  await page.getByRole('textbox', { name: m.journal.search }).fill(TYPED.search)
}

/** A PDF from the screen; everything else that leaves, by the requests its buttons make. */
export async function takeOut({ kith, page }: Running, exports: string): Promise<void> {
  const save = async (name: string, ask: () => Promise<unknown>) => {
    kith.answerDialog('showSaveDialog', { canceled: false, filePath: `${exports}/${name}` })
    await ask()
  }
  await goTo(page, 'plan')
  await save('plan.pdf', async () => {
    await page.getByRole('button', { name: m.plan.print.save }).click()
    await expect(page.getByText(`${exports}/plan.pdf`)).toBeVisible()
  })
  await save('copy.json', () => page.evaluate(() => (window as unknown as { kith: KithApi }).kith.notebook.saveCopy()))
  await save('calendar.ics', () => page.evaluate((at) => (window as unknown as { kith: KithApi }).kith.calendar.save({ names: 'names', at: at as never, zone: 'Europe/Berlin' }), new Date().toISOString()))
  await page.evaluate((options) => (window as unknown as { kith: KithApi }).kith.plan.copyText({ format: 'md', options }), { ...USUAL_PDF, sections: [...SECTIONS], paper: 'A4' as const })
  await page.evaluate((text) => (window as unknown as { kith: KithApi }).kith.app.copy(text), `${CANARY}copied`)
}

/** Half a sentence, and nothing done about it. */
export async function beginToWrite({ page }: Running): Promise<void> {
  await goTo(page, 'today')
  await page.getByRole('textbox', { name: m.today.note }).fill(TYPED.half)
}

/** Resolves to the recovery key. */
export async function setPassphrase({ page }: Running, passphrase: string): Promise<string> {
  const dialog = page.getByRole('dialog')
  await goTo(page, 'settings')
  await page.getByRole('button', { name: words.set }).click()
  await dialog.getByLabel(words.next, { exact: true }).fill(passphrase)
  await dialog.getByLabel(words.again, { exact: true }).fill(passphrase)
  await dialog.getByRole('button', { name: words.goOn }).click()
  await expect(dialog.getByRole('heading')).toHaveText(words.key.title, { timeout: 30_000 })
  const groups = await dialog.getByRole('list', { name: words.key.title }).getByRole('listitem').allTextContents()
  await dialog.getByRole('button', { name: words.key.written }).click()
  for (const field of await dialog.getByRole('textbox').all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '')
    await field.fill(groups[Number(/\d/.exec(label)?.[0]) - 1] ?? '')
  }
  await dialog.getByRole('button', { name: words.confirm.done }).click()
  await expect(page.getByText(words.isSet)).toBeVisible({ timeout: 60_000 })
  return groups.join('-')
}

/** The first person of the plan opens without the passphrase. Resolves to all that the preview says can be read then. */
export async function letOpen({ page }: Running): Promise<string> {
  const dialog = page.getByRole('dialog')
  await goTo(page, 'settings')
  await page.getByRole('button', { name: m.openPart.choose }).click()
  await dialog.getByRole('checkbox').first().check()
  const readable = (await dialog.getByRole('region', { name: m.openPart.preview }).textContent()) ?? ''
  await dialog.getByRole('button', { name: m.openPart.save }).click()
  await expect(page.getByText(m.openPart.isOn(1, 0))).toBeVisible()
  return readable
}

export async function letNothingOpen({ page }: Running): Promise<void> {
  await goTo(page, 'settings')
  await page.getByRole('button', { name: m.openPart.turnOff }).click()
  await expect(page.getByRole('button', { name: m.openPart.choose })).toBeVisible()
}

export async function deleteEverything({ page }: Running): Promise<void> {
  await goTo(page, 'settings')
  await page.getByRole('button', { name: m.deletion.open }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(m.deletion.confirm(m.deletion.word)).fill(m.deletion.word)
  await dialog.getByRole('button', { name: m.deletion.do }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.deletion.done.title)
}

export async function unlock({ page }: Running, passphrase: string): Promise<void> {
  await page.getByLabel(words.field, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: words.locked.unlock, exact: true }).click()
  await ready(page)
}
