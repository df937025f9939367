// The table with many: beside the map, narrowed and set together, pasted in, and three hundred of them.
import { m } from '@domain/messages/messages'
import { exampleToday, large, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { supporterOnDisk } from './screens/notebook-on-disk'
import { PeopleScreen } from './screens/people-screen'
import { PlanScreen } from './screens/plan-screen'
import { goTo } from './screens/shell'

const words = m.peopleGrid
const { gives } = m.people

test('the table beside the map, narrowed, set together, and with names hidden', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  const { keyboard } = page

  await test.step('the table and the map are about the same people', async () => {
    const people = new PeopleScreen(page)
    const map = new MapScreen(page)
    await goTo(page, 'people')
    const before = await supporterOnDisk(dataPath, 'Dana')

    await test.step('a kind and a circle changed here move them there', async () => {
      await people.cell('Dana', 'circle').focus()
      await keyboard.press('o')
      await keyboard.press('Tab')
      await expect.poll(async () => (await supporterOnDisk(dataPath, 'Dana'))?.circle).toBe('outer')
      const after = await supporterOnDisk(dataPath, 'Dana')
      expect(after?.position).not.toEqual(before?.position)
    })
    await test.step('those chosen are chosen on the map', async () => {
      for (const name of ['Dana', 'Kofi', 'Nora']) {
        await people.cell(name, 'name').focus()
        await keyboard.press('Space')
      }
      await page.getByRole('button', { name: words.bulk.show }).focus()
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: m.map.inspector.several(3) })).toBeVisible()
    })
    await test.step('and what is changed on the map stands in the table', async () => {
      await map.open('Dana')
      await map.write(m.map.inspector.fields.role, 'my sponsor')
      await goTo(page, 'people')
      await expect(people.cell('Dana', 'role')).toHaveText('my sponsor')
      await expect(people.cell('Dana', 'circle')).toHaveText(m.vocabulary.circles.outer)
      await expect(people.bar()).toContainText(words.chosen(3))
    })
  })

  await test.step('those chosen on the map are chosen in the table, whatever it was narrowed to', async () => {
    await page.reload()
    const people = new PeopleScreen(page)
    const map = new MapScreen(page)
    await goTo(page, 'people')
    await page.getByRole('textbox', { name: m.people.find }).fill('sponsor')
    await expect.poll(people.names).toEqual(['Dana'])
    await goTo(page, 'map')
    await map.person('Kofi').click()
    await map.person('Nora').click({ modifiers: ['Control'] })
    await map.person('Nora').focus()
    await page.keyboard.press('Control+Shift+t')
    await expect(people.bar()).toContainText(words.chosen(2))
    await expect(people.cell('Kofi', 'name')).toBeFocused()
    await expect(page.getByRole('checkbox', { name: words.choose('Nora') })).toBeChecked()
  })

  await test.step('narrowed to some, and all of them set at once', async () => {
    await page.reload()
    const people = new PeopleScreen(page)
    await goTo(page, 'people')
    await page.getByRole('button', { name: words.filter.button }).click()
    await page.getByRole('button', { name: m.vocabulary.kindsShort.mentor }).click()
    await page.keyboard.press('Escape')
    await expect.poll(people.names).toEqual(['Dana', 'Ines', 'Mr. Halloran', 'Priya'])
    await page.getByRole('checkbox', { name: words.chooseAll }).check()
    const bar = people.bar()
    await expect(bar).toContainText(words.chosen(4))
    await bar.getByRole('combobox', { name: words.bulk.what }).click()
    await page.getByRole('option', { name: m.people.columns.encouragement, exact: true }).click()
    await bar.getByRole('combobox', { name: words.bulk.to }).click()
    await page.getByRole('option', { name: gives.from, exact: true }).click()
    await bar.getByRole('button', { name: words.bulk.set }).click()
    await expect.poll(() => people.texts('encouragement')).toEqual(Array(4).fill(gives.from))
    await page.getByRole('button', { name: words.filter.without(m.vocabulary.kindsShort.mentor) }).click()
    await expect.poll(async () => (await people.names()).length).toBe(16)
  })

  await test.step('hidden names stay hidden: shown, copied and written only when asked for', async () => {
    await page.reload()
    const people = new PeopleScreen(page)
    await goTo(page, 'people')
    const hide = page.getByRole('button', { name: m.mapEditor.naming.hide })
    await hide.click()
    await expect.poll(async () => (await people.names()).slice(0, 2)).toEqual(['B', 'D'])
    await expect(people.cell('D', 'role').first()).toHaveText(words.hidden.cell)
    await expect(people.table()).not.toContainText('Dana')

    await test.step('a name written there is asked about first', async () => {
      await people.table().getByRole('rowheader').first().focus()
      await keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: words.hidden.title })
      await expect(dialog).toBeVisible()
      await keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(people.table()).not.toContainText('Bea')
    })
    await test.step('in the plan they stay hidden too', async () => {
      await goTo(page, 'plan')
      await new PlanScreen(page).choose('people')
      await expect(page.getByRole('article').getByText('D', { exact: true }).first()).toBeVisible()
      await expect(page.getByRole('article').getByText('Dana', { exact: true })).toHaveCount(0)
      await goTo(page, 'people')
    })
    await test.step('a paste over names is refused', async () => {
      await people.table().getByRole('rowheader').first().focus()
      await keyboard.press('Control+c')
      await keyboard.press('ArrowDown')
      await keyboard.press('Control+v')
      await expect(page.getByRole('alert')).toContainText(words.refusal({ reason: 'names-hidden' }))
      expect(await supporterOnDisk(dataPath, 'Dana')).toBeTruthy()
    })
    await test.step('shown again, the name is written', async () => {
      await keyboard.press('F2')
      await page.getByRole('button', { name: words.hidden.show }).click()
      await expect(people.editor('Dana', 'name')).toBeFocused()
      await keyboard.press('Control+a')
      await keyboard.type('Dana R.')
      await keyboard.press('Enter')
      await expect(people.cell('Dana R.', 'name')).toBeVisible()
    })
  })
})

test('several people at once, pasted as lines with the columns beside the name', async ({ launch }) => {
  const { page, dataPath } = await launch()
  const people = new PeopleScreen(page)
  await goTo(page, 'people')
  const add = page.getByRole('textbox', { name: m.people.newRow })
  await add.fill('Ada')
  await add.press('Enter')
  await expect(people.row('Ada')).toBeVisible()
  await people.copyAsText('Ben\tsponsor\tMentors\tInner\nCleo\tsister\n')
  await add.focus()
  await page.keyboard.press('Control+v')
  await expect(people.row('Cleo')).toBeVisible()
  await expect.poll(async () => (await supporterOnDisk(dataPath, 'Ben'))?.circle).toBe('inner')
  expect(await supporterOnDisk(dataPath, 'Ben')).toMatchObject({ role: 'sponsor', kind: 'mentor' })
  await people.cell('Ada', 'name').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(people.names).toEqual(['Ada'])
})

test('three hundred rows: the keyboard reaches the last, and only those near are in the page', async ({ launch, folder }) => {
  const book = large()
  await putInto(folder, book)
  const { page } = await launch()
  const { keyboard } = page
  const people = new PeopleScreen(page)
  await goTo(page, 'people')
  const count = Object.values(book.supporters).filter(({ removedAt }) => removedAt === null).length
  await expect(people.table()).toHaveAttribute('aria-rowcount', String(count + 1))
  await people.table().getByRole('rowheader').first().focus()
  const first = (await people.names())[0] ?? ''
  await keyboard.press('Control+End')
  await expect(people.table().locator('[data-column="phone"]:focus')).toBeVisible()
  const last = [...(await people.names())].at(-1) ?? ''
  await expect(people.row(last)).toHaveAttribute('aria-rowindex', String(count + 1))
  expect(await people.table().getByRole('row').count()).toBeLessThan(80)
  await keyboard.type('at the very end')
  await keyboard.press('Enter')
  await expect(people.cell(last, 'phone')).toHaveText('at the very end')
  await keyboard.press('Control+Home')
  await expect(people.cell(first, 'name')).toBeFocused()
  await keyboard.press('Control+a')
  await expect(people.table().locator('[data-marked]').first()).toBeVisible()
  // However far the wheel goes, the hand keeps its cell.
  await keyboard.press('Control+Home')
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, 6000)
  await expect(people.row(last).or(people.table().getByRole('row').nth(20)).first()).toBeVisible()
  await expect(people.cell(first, 'name')).toBeFocused()
})
