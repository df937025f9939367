// The table as a spreadsheet: everything by keyboard, one step to undo for each act, and clear words for what does not fit.
import { m } from '@domain/messages/messages'
import { FIRST_COLUMNS } from '@domain/people/people-table'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { PeopleScreen } from './screens/people-screen'
import { goTo } from './screens/shell'

const words = m.peopleGrid
const { gives } = m.people

test('filled in by keyboard alone, like a spreadsheet, and every act is one step to undo', async ({ launch }) => {
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const people = new PeopleScreen(page)
  await goTo(page, 'people')

  await test.step('three names, one after the other', async () => {
    await page.getByRole('textbox', { name: m.people.newRow }).focus()
    for (const name of ['Ada', 'Ben', 'Cleo']) {
      await keyboard.type(name)
      await keyboard.press('Enter')
      await expect(people.row(name)).toBeVisible()
      await page.getByRole('textbox', { name: m.people.newRow }).focus()
    }
  })

  await test.step('typing begins to write, Enter keeps and goes down, Tab keeps and goes right, Escape puts back', async () => {
    await people.cell('Ada', 'name').focus()
    await keyboard.press('ArrowRight')
    await keyboard.type('sister')
    await keyboard.press('Enter')
    await expect(people.cell('Ben', 'role')).toBeFocused()
    await keyboard.type('peer')
    await keyboard.press('Tab')
    await expect(people.cell('Ben', 'kind')).toBeFocused()
    await keyboard.press('ArrowLeft')
    await keyboard.type('nothing of it')
    await keyboard.press('Escape')
    await expect(people.cell('Ben', 'role')).toHaveText('peer')
    await expect(people.cell('Ada', 'role')).toHaveText('sister')
    await keyboard.press('Delete')
    await expect(people.cell('Ben', 'role')).toHaveText('')
    await keyboard.press('Control+z')
    await expect(people.cell('Ben', 'role')).toHaveText('peer')
  })

  await test.step('a choice by its first letter', async () => {
    await keyboard.press('ArrowRight')
    await keyboard.press('p')
    await expect(people.editor('Ben', 'kind')).toBeVisible()
    await keyboard.press('Escape')
    await expect(people.cell('Ben', 'kind')).toBeFocused()
    await keyboard.press('p')
    await keyboard.press('Enter')
    await expect(people.cell('Cleo', 'kind')).toBeFocused()
    await expect(people.cell('Ben', 'kind')).toHaveText(m.vocabulary.kindsShort.peer)
    await keyboard.press('Enter')
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
    await expect(people.cell('Cleo', 'kind')).toHaveText(m.vocabulary.kindsShort.therapy)
    await keyboard.press('ArrowUp')
    await expect(people.cell('Ben', 'circle')).toBeFocused()
  })

  await test.step('filled down over a marked range', async () => {
    await keyboard.press('ArrowUp')
    await people.walkTo('stability', 'circle')
    await keyboard.press('b')
    await keyboard.press('Tab')
    await expect(people.cell('Ada', 'stability')).toHaveText(gives.both)
    await keyboard.press('ArrowLeft')
    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('Shift+ArrowDown')
    await expect(people.cell('Cleo', 'stability')).toBeFocused()
    await keyboard.press('Control+d')
    await expect.poll(() => people.texts('stability')).toEqual([gives.both, gives.both, gives.both])
    await keyboard.press('Control+z')
    await expect.poll(() => people.texts('stability')).toEqual([gives.both, '', ''])
    await keyboard.press('Control+Shift+z')
    await expect.poll(() => people.texts('stability')).toEqual([gives.both, gives.both, gives.both])
  })

  await test.step('three phone numbers from a spreadsheet', async () => {
    await people.copyAsText('(503) 555-0101\n(503) 555-0102\n(503) 555-0103\n')
    await people.cell('Ada', 'phone').focus()
    await keyboard.press('Control+v')
    await expect.poll(() => people.texts('phone')).toEqual(['(503) 555-0101', '(503) 555-0102', '(503) 555-0103'])
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Cleo'))?.phone).toBe('(503) 555-0103')
  })

  await test.step('copied from one place of the table to another', async () => {
    await people.cell('Ada', 'stability').focus()
    await keyboard.press('Shift+ArrowDown')
    await keyboard.press('Control+c')
    await people.cell('Ben', 'prevention').focus()
    await keyboard.press('Control+v')
    await expect.poll(() => people.texts('prevention')).toEqual(['', gives.both, gives.both])
  })

  await test.step('the same circle for two at once', async () => {
    await people.cell('Ada', 'name').focus()
    await keyboard.press('Space')
    await keyboard.press('ArrowDown')
    await keyboard.press('Space')
    const bar = people.bar()
    await expect(bar).toContainText(words.chosen(2))
    await bar.getByRole('button', { name: words.bulk.set }).focus()
    await keyboard.press('Enter')
    await expect.poll(() => people.texts('circle')).toEqual([m.vocabulary.circles.inner, m.vocabulary.circles.inner, m.vocabulary.circles.middle])
    await people.cell('Ada', 'name').focus()
    await keyboard.press('Control+z')
    await expect.poll(() => people.texts('circle')).toEqual(Array(3).fill(m.vocabulary.circles.middle))
    await keyboard.press('Escape')
    await expect(bar).toBeHidden()
  })

  await test.step('sorted from the headings, the order staying while it is edited', async () => {
    await keyboard.press('ArrowUp')
    await people.walkTo('role', 'name')
    await keyboard.press('Enter')
    await expect(people.head('role')).toHaveAttribute('aria-sort', 'ascending')
    await expect.poll(people.names).toEqual(['Ben', 'Ada', 'Cleo'])
    await keyboard.press('ArrowDown')
    await keyboard.type('aunt')
    await keyboard.press('Enter')
    await keyboard.type('wise aunt')
    await keyboard.press('Enter')
    await expect.poll(() => people.texts('role')).toEqual(['aunt', 'wise aunt', ''])
    await people.head('role').getByRole('button').focus()
    await keyboard.press('Enter')
    await expect.poll(people.names).toEqual(['Ada', 'Ben', 'Cleo'])
    await expect(people.head('role')).toHaveAttribute('aria-sort', 'descending')
  })

  await test.step('private columns are off until switched on', async () => {
    await expect(people.head('stance')).toBeHidden()
    await people.tickColumns('stance', 'ownUse')
    await people.cell('Ada', 'stance').focus()
    await keyboard.press('h')
    await keyboard.press('Tab')
    await expect(people.cell('Ada', 'stance')).toHaveText(m.vocabulary.stances.supports)
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Ada'))?.stance).toBe('supports')
  })

  await test.step('off the map with Ctrl Delete, and back', async () => {
    await people.cell('Cleo', 'name').focus()
    await keyboard.press('Control+Delete')
    await expect(people.row('Cleo')).toBeHidden()
    await expect(people.cell('Ben', 'name')).toBeFocused()
    await keyboard.press('Control+z')
    await expect(people.row('Cleo')).toBeVisible()
  })
})

test('what does not fit is refused in words, and nothing is half done', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const people = new PeopleScreen(page)
  await goTo(page, 'people')
  const before = JSON.stringify((await onDisk(dataPath)).supporters)
  const alert = page.getByRole('alert')

  await test.step('a pasted column with one wrong word', async () => {
    await people.copyAsText('Inner\nclose\nOuter')
    await people.cell('Bea', 'circle').focus()
    await keyboard.press('Control+v')
    await expect(alert).toContainText(words.nothingPasted)
    await expect(alert).toContainText('“close”')
    await expect(alert).toContainText('Dana')
    await expectAccessible(page, 'People with a paste refused')
  })
  await test.step('a paste beyond the last row', async () => {
    await people.cell('Uncle Ray', 'circle').focus()
    await keyboard.press('Control+v')
    await expect(alert).toContainText(words.tooLarge({ kind: 'too-large', rows: 3, columns: 1, roomRows: 1, roomColumns: FIRST_COLUMNS.length - FIRST_COLUMNS.indexOf('circle') }))
    await keyboard.press('Escape')
    await expect(alert).toHaveText('')
  })
  await test.step('a number of days that is none: the field stays open and says what would do', async () => {
    await people.cell('Dana', 'cadence').focus()
    await keyboard.type('often')
    await keyboard.press('Enter')
    const field = people.editor('Dana', 'cadence')
    await expect(field).toBeFocused()
    await expect(field).toHaveAccessibleDescription(words.refusal({ reason: 'not-days', limit: 730 }))
    await keyboard.press('Escape')
    await expect(people.cell('Dana', 'cadence')).toBeFocused()
  })
  await test.step('a name that is empty, and a cell that is only read', async () => {
    await people.cell('Dana', 'name').focus()
    await keyboard.press('Backspace')
    await keyboard.press('Enter')
    await expect(people.editor('Dana', 'name')).toHaveAttribute('aria-invalid', 'true')
    await keyboard.press('Escape')
    await people.cell('Dana', 'last').focus()
    await keyboard.type('x')
    await expect(people.cell('Dana', 'last')).toBeFocused()
  })
  expect(JSON.stringify((await onDisk(dataPath)).supporters)).toBe(before)
})
