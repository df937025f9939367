// Versions of the plan: kept, compared in words, brought back, and seen beside mood and contact.
import { m } from '@domain/messages/messages'
import { exampleToday, putInto, today } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { onDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const words = m.planVersions

test('a version is kept, compared in words, and made the plan again', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
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

  await test.step('Insights marks the days on which a plan was kept', async () => {
    await goTo(page, 'insights')
    await page.getByRole('button', { name: m.insights.showTable }).click()
    await expect(page.getByRole('cell', { name: new RegExp(`^${m.insights.eventsInFull.plan('', '').slice(0, 9)}`) }).last()).toBeVisible()
  })
})
