// A passphrase as a person lives with it: set, asked for, forgotten, removed; and what can be read on the disk meanwhile.
import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { openSealed } from '../../tools/open-sealed'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { readPdf } from './read-pdf'
import { expectAccessible } from './screens/axe'
import { expectReflows } from './screens/reflow'
import { goTo, ready } from './screens/shell'

const words = m.passphrase
const PASSPHRASE = 'four herons by the river'

/** The files under the folder in which any of the words can be read. */
async function readable(folder: string, ...wanted: string[]): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const bytes = entry.isFile() ? await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0)) : Buffer.alloc(0)
    if (wanted.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))) found.push(entry.name)
  }
  return found
}

async function unlock(page: Page, text: string, label: string = words.field): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByRole('button', { name: words.locked.unlock, exact: true }).click()
}

const locked = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toHaveText(words.locked.title)

test('a passphrase is set, asked for, changed from the recovery key, and removed; then everything is deleted', async ({ launch, folder }) => {
  // A passphrase becomes a key slowly, on purpose, and it does so a dozen times.
  test.setTimeout(240_000)
  await putInto(folder, exampleToday())
  // Stands for the keyring of the computer on the Chromium host.
  const env = { CHROMIUM_HOST_KEYRING: join(folder, '..', `${basename(folder)}-keyring`) }
  let kith = await launch({ env })
  let { page } = kith
  const dialog = () => page.getByRole('dialog')
  let recoveryKey = ''

  /** From the dialog's last fields to the end of it. */
  async function writeKeyDown(): Promise<string> {
    await dialog().getByRole('button', { name: words.goOn }).click()
    await expect(dialog().getByRole('heading')).toHaveText(words.key.title)
    const key = (await dialog().getByRole('list', { name: words.key.title }).getByRole('listitem').allTextContents()).join('-')
    expect(key).toMatch(/^(\w{4}-){6}\w{4}$/)
    await dialog().getByRole('button', { name: words.key.written }).click()
    for (const field of await dialog().getByRole('textbox').all()) {
      const group = Number(/\d/.exec((await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '')?.[0])
      await field.fill(key.split('-')[group - 1]!.toLowerCase())
    }
    await dialog().getByRole('button', { name: words.confirm.done }).click()
    return key
  }

  await test.step('Lock leads to setting one; nothing changes before the recovery key is written down', async () => {
    await ready(page)
    await page.getByRole('navigation').getByRole('button', { name: m.shell.lock }).click()
    await expect(page.getByRole('button', { name: words.set })).toBeFocused()
    await page.keyboard.press('Enter')
    await dialog().getByLabel(words.next, { exact: true }).fill('short')
    await dialog().getByRole('button', { name: words.goOn }).click()
    await expect(dialog()).toContainText(words.tooShort)
    await expectAccessible(page, 'Setting a passphrase')
    await dialog().getByLabel(words.next, { exact: true }).fill(PASSPHRASE)
    await dialog().getByLabel(words.again, { exact: true }).fill(PASSPHRASE)
    await dialog().getByRole('button', { name: words.goOn }).click()
    await expect(dialog().getByRole('heading')).toHaveText(words.key.title)
    await expectAccessible(page, 'The recovery key')
    const paper = join(folder, 'key.pdf')
    kith.answerDialog('showSaveDialog', { canceled: false, filePath: paper })
    await dialog().getByRole('button', { name: words.key.savePdf }).click()
    await expect(dialog()).toContainText(words.key.saved(paper))
    const shown = await dialog().getByRole('list', { name: words.key.title }).getByRole('listitem').allTextContents()
    const { pages, claimsUa } = await readPdf(paper)
    expect(pages).toHaveLength(1)
    expect(claimsUa).toBe(true)
    for (const group of shown) expect(pages[0]).toContain(group)
    await rm(paper)
    await page.keyboard.press('Escape')
    expect(await readable(folder, 'Robin')).toContain('notebook.json')

    await page.getByRole('button', { name: words.set }).click()
    await dialog().getByLabel(words.next, { exact: true }).fill(PASSPHRASE)
    await dialog().getByLabel(words.again, { exact: true }).fill(PASSPHRASE)
    recoveryKey = await writeKeyDown()
    await expect(page.getByText(words.isSet)).toBeVisible()
  })

  await test.step('what is written from now on can be read in no file, while Kith runs or after', async () => {
    await goTo(page, 'journal')
    await page.getByRole('button', { name: m.journal.newCheckIn }).click()
    await page.getByRole('textbox', { name: m.today.note }).fill('A word for nobody: Heidelbeerwald')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Heidelbeerwald').first()).toBeVisible()
    expect(await readable(folder, 'Heidelbeerwald', 'Robin', 'Dana')).toEqual([])
    expect(await kith.close()).toBe(0)
    expect(await readable(folder, 'Heidelbeerwald', 'Robin', 'Dana')).toEqual([])
    expect(openSealed(await readFile(kith.dataPath), PASSPHRASE).toString('utf8')).toContain('Heidelbeerwald')
  })

  await test.step('the next start asks for it, and shows whom to call before it is answered', async () => {
    kith = await launch({ env })
    ;({ page } = kith)
    await locked(page)
    await expect(page.getByLabel(words.field, { exact: true })).toBeFocused()
    await expect(page.getByRole('region', { name: m.reachOut.helpLines })).toBeVisible()
    await expectAccessible(page, 'The lock screen')
    await unlock(page, 'four herons by the sea')
    await expect(page.getByRole('main').getByText(words.wrong)).toBeVisible()
    await unlock(page, PASSPHRASE)
    await ready(page)
    await goTo(page, 'journal')
    await expect(page.getByText('Heidelbeerwald').first()).toBeVisible()
  })

  await test.step('by the key that covers it locks, the page holds nothing any more, and what was being written is there again afterwards', async () => {
    await goTo(page, 'today')
    await page.getByRole('textbox', { name: m.today.note }).fill('Half a sentence about')
    await page.keyboard.press('F8')
    await locked(page)
    expect(await page.evaluate(() => document.documentElement.textContent)).not.toContain('Dana')
    expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toContain('Half a sentence')
    await unlock(page, PASSPHRASE)
    await ready(page)
    await expect(page.getByRole('textbox', { name: m.today.note })).toHaveValue('Half a sentence about')
  })

  await test.step('what was chosen, and nothing else, opens without the passphrase, by F2, until it is turned off', async () => {
    const file = join(folder, 'without-passphrase.json')
    const opened = () => page.getByRole('list', { name: m.openPart.people })
    await goTo(page, 'settings')
    await page.getByRole('button', { name: m.openPart.choose }).click()
    await dialog().getByRole('checkbox', { name: 'Dana' }).check()
    await expect(dialog().getByRole('region', { name: m.openPart.preview })).toContainText('Dana')
    await expectAccessible(page, 'Choosing what opens without the passphrase')
    await dialog().getByRole('button', { name: m.openPart.save }).click()
    await expect(page.getByText(m.openPart.isOn(1, 0))).toBeVisible()
    expect(await readable(folder, 'Dana')).toEqual(['without-passphrase.json'])
    expect(await readable(folder, 'Kofi', 'Heidelbeerwald')).toEqual([])

    await page.keyboard.press('Control+l')
    await locked(page)
    await page.keyboard.press('F2')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(opened().getByRole('listitem')).toHaveCount(1)
    await expect(opened()).toContainText('Dana')
    await expect(page.getByRole('region', { name: m.reachOut.helpLines })).toBeVisible()
    await expectAccessible(page, 'What opens without the passphrase')
    await page.setViewportSize({ width: 320, height: 640 })
    await expectReflows(page, 'What opens without the passphrase')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: m.openPart.number('Dana') })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByLabel(words.field, { exact: true })).toBeFocused()
    await expectAccessible(page, 'The lock screen with a way to what opens')
    await unlock(page, PASSPHRASE)
    await ready(page)
    await goTo(page, 'settings')
    await page.getByRole('button', { name: m.openPart.turnOff }).click()
    await expect(page.getByRole('button', { name: m.openPart.choose })).toBeVisible()
    expect(await readFile(file).catch(() => null)).toBeNull()
    expect(await readable(folder, 'Dana')).toEqual([])
  })

  await test.step('it locks when the computer is locked', async () => {
    kith.power('lock-screen')
    await locked(page)
  })

  await test.step('forgotten: the recovery key opens it, and another passphrase is set with it', async () => {
    await page.getByRole('button', { name: words.locked.forgotten }).click()
    await unlock(page, recoveryKey.slice(0, -1), words.recoveryField)
    await expect(page.getByRole('main').getByText(words.mistyped)).toBeVisible()
    await unlock(page, recoveryKey.toLowerCase(), words.recoveryField)
    await ready(page)
    await goTo(page, 'settings')
    await page.getByRole('button', { name: words.change }).click()
    await dialog().getByRole('button', { name: words.useRecovery }).click()
    await dialog().getByLabel(words.currentRecovery, { exact: true }).fill(recoveryKey)
    await dialog().getByLabel(words.next, { exact: true }).fill(`${PASSPHRASE}, at dusk`)
    await dialog().getByLabel(words.again, { exact: true }).fill(`${PASSPHRASE}, at dusk`)
    await expectAccessible(page, 'Changing the passphrase')
    await dialog().getByRole('radio', { name: words.old.delete }).check()
    const next = await writeKeyDown()
    expect(next).not.toBe(recoveryKey)
    await expect(page.getByRole('group', { name: m.shell.note })).toContainText(words.changeDone)
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
    await page.keyboard.press('Control+l')
    await locked(page)
    await unlock(page, PASSPHRASE)
    await expect(page.getByRole('main').getByText(words.wrong)).toBeVisible()
    await unlock(page, `${PASSPHRASE}, at dusk`)
    await ready(page)
  })

  await test.step('the keyring of the computer opens it at the start, where there is one; after Lock the passphrase does', async () => {
    await goTo(page, 'settings')
    // On a computer without one, Electron says so here.
    if (!(await page.getByRole('button', { name: words.keyring.turnOn }).isVisible())) return expect(page.getByText(words.keyring.refused['plain-text'])).toBeVisible()
    await page.getByRole('button', { name: words.keyring.turnOn }).click()
    await dialog().getByLabel(words.current, { exact: true }).fill(PASSPHRASE)
    await dialog().getByRole('button', { name: words.keyring.do }).click()
    await expect(dialog().getByText(words.wrong)).toBeVisible()
    await dialog().getByLabel(words.current, { exact: true }).fill(`${PASSPHRASE}, at dusk`)
    await dialog().getByRole('button', { name: words.keyring.do }).click()
    await expect(page.getByText(words.keyring.isOn)).toBeVisible()
    expect(await kith.close()).toBe(0)
    kith = await launch({ env })
    ;({ page } = kith)
    await ready(page)
    await page.keyboard.press('Control+l')
    await locked(page)
    await unlock(page, `${PASSPHRASE}, at dusk`)
    await ready(page)
  })

  await test.step('removed: a plain file again, with everything in it', async () => {
    await goTo(page, 'settings')
    await page.getByRole('button', { name: words.remove }).click()
    await dialog().getByLabel(words.current, { exact: true }).fill(`${PASSPHRASE}, at dusk`)
    await expectAccessible(page, 'Removing the passphrase')
    await dialog().getByRole('button', { name: words.removeDo }).click()
    await expect(page.getByRole('button', { name: words.set })).toBeVisible()
    await expect(page.getByText(m.backups.unusable)).toHaveCount(0)
    expect(await kith.close()).toBe(0)
    expect(await readFile(kith.dataPath, 'utf8')).toContain('Heidelbeerwald')
    await rm(env.CHROMIUM_HOST_KEYRING, { force: true })
    kith = await launch()
    ;({ page } = kith)
    await ready(page)
  })

  await test.step('everything deleted: nothing of it is in any file, and Kith begins as for the first time', async () => {
    expect(await readable(folder, 'Robin')).not.toEqual([])
    await goTo(page, 'settings')
    await page.getByRole('button', { name: m.deletion.open }).click()
    await expect(dialog()).toContainText(folder)
    await expectAccessible(page, 'Deleting everything')
    const go = dialog().getByRole('button', { name: m.deletion.do })
    await expect(go).toBeDisabled()
    await dialog().getByLabel(m.deletion.confirm(m.deletion.word)).fill(m.deletion.word)
    await go.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.deletion.done.title)
    await expectAccessible(page, 'After everything was deleted')
    expect((await readdir(folder)).filter((name) => !/^(notebook|chromium-host)\.lock$|^Singleton/.test(name))).toEqual([])
    await page.getByRole('button', { name: m.deletion.done.begin }).click()
    await expect(page.getByRole('heading', { name: m.today.beginTitle })).toBeVisible()
    expect(await kith.close()).toBe(0)
    expect(await readable(folder, 'Heidelbeerwald', 'Robin', 'Dana')).toEqual([])
  })
})
