// Ten years, 300 supporters, 3,653 check-ins, 20,000 contacts: everything still there, and a day still kept.
import { m } from '@domain/messages/messages'
import { large, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { onDisk } from './screens/notebook-on-disk'
import { PeopleScreen } from './screens/people-screen'
import { JournalScreen } from './screens/journal-screen'
import { goTo } from './screens/shell'

test('ten years on every screen', async ({ launch, folder }) => {
  const book = large()
  await putInto(folder, book)
  const { page, dataPath } = await launch()
  const here = Object.values(book.supporters).filter(({ removedAt }) => removedAt === null)
  const entries = Object.keys(book.checkIns).length + Object.keys(book.contacts).length
  await expect(page.getByText(m.today.mood)).toBeVisible()

  const before = Object.keys(book.checkIns).length
  const kept = () => onDisk(dataPath).then(({ checkIns }) => Object.keys(checkIns).length)
  await test.step('a check-in is kept with two keys', async () => {
    await page.keyboard.press('4')
    await page.keyboard.press('Control+Enter')
    await expect.poll(kept).toBe(before + 1)
  })

  await test.step('and another with two clicks', async () => {
    await page.getByRole('radiogroup', { name: m.today.mood }).getByRole('radio', { name: m.vocabulary.moods[2], exact: true }).click()
    await page.getByRole('button', { name: m.common.keep, exact: true }).click()
    await expect.poll(kept).toBe(before + 2)
  })

  await test.step('everyone stands on the map, and one is found', async () => {
    await goTo(page, 'map')
    const map = new MapScreen(page)
    await expect(page.getByRole('group', { name: m.map.canvasName(here.length) })).toBeVisible()
    await expect(page.locator('[data-supporter]')).toHaveCount(here.length)
    await map.open(here[150]?.name ?? '')
    await page.getByRole('button', { name: m.map.fit }).click()
    await page.getByRole('combobox', { name: m.map.find }).press('Escape')
  })

  await test.step('the table reaches its last row', async () => {
    await goTo(page, 'people')
    const people = new PeopleScreen(page)
    await expect(page.getByRole('grid', { name: m.people.table(here.length) })).toBeVisible()
    await people.table().getByRole('rowheader').first().focus()
    for (let n = 0; n < here.length / 10; n++) await page.keyboard.press('PageDown')
    const last = [...(await people.names())].at(-1) ?? ''
    await expect(people.cell(last, 'name')).toBeFocused()
    await expect(people.row(last)).toHaveAttribute('aria-rowindex', String(here.length + 1))
  })

  await test.step('the journal scrolls from this day to the first', async () => {
    await goTo(page, 'journal')
    const journal = new JournalScreen(page)
    await expect(journal.count(entries + 2)).toBeVisible()
    const items = journal.list().getByRole('listitem')
    await items.first().getByRole('button').focus()
    await page.keyboard.press('End')
    await expect(items.last()).toHaveAttribute('aria-posinset', String(entries + 2))
    await expect(items.last().getByRole('button')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(items.first().getByRole('button')).toBeFocused()
    // Only what is near the window is in the page.
    expect(await items.count()).toBeLessThan(60)
  })

  await test.step('ten years in one chart', async () => {
    await goTo(page, 'insights')
    await page.getByRole('radio', { name: m.insights.periods.all }).check()
    await expect(page.getByText(m.insights.summary.contacts(Object.keys(book.contacts).length))).toBeVisible()
    const chart = page.getByRole('slider', { name: m.insights.chartName })
    await chart.focus()
    await page.keyboard.press('Home')
    await expect(chart).toHaveAttribute('aria-valuenow', '1')
    // A hundred and twenty months and the one that has begun, or one more.
    expect(Number(await chart.getAttribute('aria-valuemax'))).toBeGreaterThanOrEqual(120)
  })

  await test.step('the plan and Reach out open', async () => {
    await goTo(page, 'plan')
    await page.keyboard.press('F2')
    await expect(page.getByRole('button', { name: m.reachOut.talked })).toBeVisible()
  })
})
