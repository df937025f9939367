// The same people as a table: what is changed there shows on the map, in the plan and in the journal.
import { m } from '@domain/messages/messages'
import { FIRST_COLUMNS } from '@domain/people/people-table'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { JournalScreen } from './screens/journal-screen'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { PeopleScreen } from './screens/people-screen'
import { PlanScreen } from './screens/plan-screen'
import { goTo } from './screens/shell'

test.beforeEach(async ({ folder }) => putInto(folder, exampleToday()))

test('the same people in the table, on the map, in the plan, in Reach out and in the journal', async ({ launch }) => {
  const { page, dataPath } = await launch()

  await test.step('sorted by a column, either way, and found by a word', async () => {
    const people = new PeopleScreen(page)
    await goTo(page, 'people')
    const byName = await people.names()
    expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b)))
    await people.sortBy('name')
    await expect.poll(people.names).toEqual([...byName].reverse())
    await expect(people.head('name')).toHaveAttribute('aria-sort', 'descending')
    await people.sortBy('circle')
    const circles = await people.table().locator('td[data-column="circle"]').allInnerTexts()
    const order = Object.values(m.vocabulary.circles)
    expect(circles).toEqual([...circles].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    await page.keyboard.press('Control+f')
    await page.keyboard.type('sponsor')
    await expect.poll(people.names).toEqual(['Dana'])
  })

  await test.step('taken off the map and brought back, nothing is lost', async () => {
    await page.reload()
    const people = new PeopleScreen(page)
    await goTo(page, 'people')
    const before = await supporterOnDisk(dataPath, 'Nora')
    await people.takeOff('Nora')
    await goTo(page, 'map')
    await expect(new MapScreen(page).person('Mom')).toBeVisible()
    await expect(new MapScreen(page).person('Nora')).toBeHidden()
    await goTo(page, 'plan')
    await new PlanScreen(page).choose('people')
    await expect(page.getByText(m.plan.offMap('Nora'))).toBeVisible()
    await goTo(page, 'people')
    await (await people.removed()).getByRole('button', { name: m.people.bringBack }).click()
    await expect(people.row('Nora')).toBeVisible()
    await expect.poll(() => supporterOnDisk(dataPath, 'Nora')).toEqual(before)
  })

  await test.step('a number changed in the table by keyboard is the number on the map, in the plan and in Reach out', async () => {
    await page.reload()
    const { keyboard } = page
    const people = new PeopleScreen(page)
    await goTo(page, 'people')

    await test.step('walk to the cell, F2, write, Enter; Esc takes back', async () => {
      await people.table().getByRole('rowheader').first().focus()
      await keyboard.press('ArrowDown')
      await expect(people.cell('Dana', 'name')).toBeFocused()
      for (const column of FIRST_COLUMNS.slice(1, FIRST_COLUMNS.indexOf('phone') + 1)) {
        await keyboard.press('ArrowRight')
        await expect(people.cell('Dana', column)).toBeFocused()
      }
      await people.write('Dana', 'phone', '(503) 555-0100')
      await expect(people.cell('Dr. Amin', 'phone')).toBeFocused()
      await keyboard.press('ArrowUp')
      await keyboard.press('F2')
      await keyboard.type('nonsense')
      await keyboard.press('Escape')
      await expect(people.cell('Dana', 'phone')).toHaveText('(503) 555-0100')
      await keyboard.press('Home')
      await expect(people.cell('Dana', 'name')).toBeFocused()
      await expect.poll(async () => (await supporterOnDisk(dataPath, 'Dana'))?.phone).toBe('(503) 555-0100')
    })

    await test.step('the row leads to the map, which shows it', async () => {
      await people.row('Dana').getByRole('button', { name: m.people.show('Dana') }).click()
      const map = new MapScreen(page)
      await expect(map.inspector().getByRole('textbox', { name: m.map.inspector.reach.phone })).toHaveValue('(503) 555-0100')
    })

    await goTo(page, 'plan')
    await new PlanScreen(page).choose('people')
    await expect(page.getByRole('article').getByText('(503) 555-0100')).toBeVisible()
    await keyboard.press('F2')
    await expect(page.getByRole('region', { name: m.reachOut.lead('phone', 'Dana') }).getByText('(503) 555-0100')).toBeInViewport()
  })

  await test.step('erased for good, after being asked: gone from map, plan and journal; the contacts stay', async () => {
    await page.reload()
    const people = new PeopleScreen(page)
    const journal = new JournalScreen(page)
    const { contacts } = await onDisk(dataPath)
    const nora = (await supporterOnDisk(dataPath, 'Nora'))?.id
    const named = Object.values(contacts).filter(({ who }) => nora && who.includes(nora)).length

    await goTo(page, 'people')
    await people.takeOff('Nora')
    const list = await people.removed()
    const dialog = page.getByRole('dialog', { name: m.people.eraseTitle('Nora') })
    await list.getByRole('button', { name: m.people.erase }).click()
    await expect(dialog).toContainText(m.people.eraseText('Nora', named))
    await dialog.getByRole('button', { name: m.common.cancel }).click()
    expect(await supporterOnDisk(dataPath, 'Nora')).toBeTruthy()
    await list.getByRole('button', { name: m.people.erase }).click()
    await dialog.getByRole('button', { name: m.people.eraseDo }).click()
    await expect.poll(() => supporterOnDisk(dataPath, 'Nora')).toBeUndefined()

    const after = await onDisk(dataPath)
    expect(Object.keys(after.contacts)).toHaveLength(Object.keys(contacts).length)
    // Not by id either, anywhere: whose words the person wrote themselves are theirs to change.
    const { checkIns: _notes, ...rest } = after
    expect(JSON.stringify(rest)).not.toContain(`"${nora}"`)
    await goTo(page, 'journal')
    await expect(journal.list()).toBeVisible()
    await page.getByRole('combobox', { name: m.journal.who }).click()
    await expect(page.getByRole('option', { name: 'Dana' })).toBeVisible()
    await expect(page.getByRole('option', { name: /Nora/ })).toHaveCount(0)
  })
})
