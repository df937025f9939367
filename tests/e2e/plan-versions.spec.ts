// Versions of the plan: kept, compared in words, brought back, and seen beside mood and contact.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { findBrowser } from '../../tools/chromium-host/find-browser'
import { exampleToday, putInto, today } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { onDisk } from './screens/notebook-on-disk'
import { PlanScreen } from './screens/plan-screen'
import { goTo } from './screens/shell'

const words = m.planVersions

test('a version is kept, compared in words, and made the plan again', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const kith = await launch()
  const { page, dataPath } = kith
  const book = () => onDisk(dataPath)
  await goTo(page, 'plan')
  const keep = page.getByRole('button', { name: words.keep })
  await expect(keep).toBeEnabled()
  const before = (await book()).plan.sections.reasons.items

  await test.step('kept as it is today; while nothing has changed there is nothing to keep', async () => {
    await keep.press('Enter')
    await expect(keep).toBeDisabled()
    const kept = Object.values((await book()).planVersions).find(({ day }) => day === today())
    expect(kept?.sections.reasons.items).toEqual(before)
  })

  await test.step('an edit later, the two are told apart in words', async () => {
    const first = page.getByRole('textbox', { name: m.plan.item(1) })
    await first.fill('Ellis, every morning.')
    await first.press('Tab')
    await expect(keep).toBeEnabled()
    await page.getByRole('button', { name: words.look }).press('Enter')
    const dialog = page.getByRole('dialog', { name: words.title })
    const [was] = before
    if (was?.type !== 'text') throw new Error('the example has no reason')
    await expect(dialog.getByText(words.difference({ section: 'reasons', what: 'changed', was: was.text, words: 'Ellis, every morning.' }))).toBeVisible()
    await dialog.getByRole('textbox', { name: words.readBy }).fill('Dr. Amin')
    await page.keyboard.press('Enter')
    await expect.poll(async () => Object.values((await book()).planVersions).find(({ day }) => day === today())?.readBy).toEqual([{ who: 'Dr. Amin', on: today() }])
    await expectAccessible(page, 'versions of the plan')
    await dialog.getByRole('button', { name: words.bringBack }).press('Enter')
    await expect(dialog.getByText(words.same)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(first).toHaveValue(was.text)
    await page.getByRole('heading', { level: 1, name: m.plan.title }).click()
    await page.keyboard.press('Control+z')
    await expect(first).toHaveValue('Ellis, every morning.')
  })

  await test.step('someone gets a sealed copy, which opens in a plain browser with the agreed words and no others', async () => {
    const path = join(folder, 'for-dana.html')
    await page.getByRole('button', { name: m.share.give }).press('Enter')
    const dialog = page.getByRole('dialog', { name: m.share.title })
    await dialog.getByRole('combobox', { name: m.share.who }).click()
    await page.getByRole('option', { name: 'Dana' }).click()
    await dialog.getByRole('radio', { name: m.share.forms.sealed }).check()
    await expect(dialog.getByRole('checkbox', { name: m.vocabulary.sections.people })).toBeChecked()
    await expect(dialog.getByRole('checkbox', { name: m.vocabulary.sections.reasons })).not.toBeChecked()
    await dialog.getByRole('textbox', { name: m.share.words, exact: true }).fill('the old green gate')
    await expectAccessible(page, 'a copy for someone')
    await kith.answerDialog('showSaveDialog', { canceled: false, filePath: path })
    await dialog.getByRole('button', { name: m.share.save }).press('Enter')
    await expect(dialog.getByText(m.share.saved(path))).toBeVisible()
    const [copy] = Object.values((await book()).shareCopies)
    expect(copy).toMatchObject({ supporterId: 'dana', form: 'sealed', day: today() })
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(JSON.stringify(await book())).not.toContain('green gate')

    const found = await findBrowser({ preferInstalled: false })
    const browser = await chromium.launch({ executablePath: found?.executable, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...found?.env } as Record<string, string> })
    try {
      const theirs = await browser.newPage()
      const troubles: string[] = []
      theirs.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())))
      theirs.on('pageerror', (error) => void troubles.push(error.message))
      await theirs.goto(pathToFileURL(path).href)
      const typed = theirs.getByLabel(m.share.sealed.words)
      await typed.fill('the old green door')
      await typed.press('Enter')
      await expect(theirs.getByText(m.share.sealed.wrong)).toBeVisible()
      // What is shown: the sealed letters beneath are chance, and hold any four in a row now and then.
      expect(await theirs.locator('body').innerText()).not.toContain('Kofi')
      await typed.fill('The old GREEN gate')
      await typed.press('Enter')
      await expect(theirs.getByRole('heading', { level: 1, name: m.share.copy.title('Dana') })).toBeVisible()
      await expect(theirs.getByRole('rowheader', { name: 'Dana' })).toBeVisible()
      await expect(theirs.getByRole('rowheader', { name: 'Kofi' })).toHaveCount(0)
      await expectAccessible(theirs, 'an opened copy')
      const [pdf] = await Promise.all([theirs.waitForEvent('download'), theirs.getByRole('link', { name: m.share.sealed.savePdf }).click()])
      expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-')
      expect(troubles).toEqual([])
    } finally {
      await browser.close()
    }
    await page.keyboard.press('Escape')
  })

  await test.step('the plan changes: Today and the list say that the copy is old', async () => {
    await new PlanScreen(page).choose('slip')
    const line = page.getByRole('textbox', { name: m.plan.item(1) })
    await line.fill('I call Dana before I do anything else.')
    await line.press('Tab')
    await goTo(page, 'today')
    await expect(page.getByText(m.share.today('Dana', 0))).toBeVisible()
    await page.getByRole('button', { name: m.share.renew }).press('Enter')
    const dialog = page.getByRole('dialog', { name: m.share.title })
    await dialog.getByRole('button', { name: m.share.show }).press('Enter')
    await expectAccessible(page, 'who has what')
    await dialog.getByRole('checkbox', { name: m.share.returned('Dana') }).click()
    await expect(dialog.getByRole('checkbox', { name: m.share.returned('Dana') })).toBeChecked()
    await expect(dialog.getByText(m.share.old)).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  await test.step('Insights marks the days on which a plan was kept', async () => {
    await goTo(page, 'insights')
    await page.getByRole('button', { name: m.insights.showTable }).click()
    await expect(page.getByRole('cell', { name: new RegExp(`^${m.insights.eventsInFull.plan('', '').slice(0, 9)}`) }).last()).toBeVisible()
  })
})
