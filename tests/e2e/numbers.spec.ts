// The map, counted: each number leads to whom it is about, and says what it cannot say.
import { readFile } from 'node:fs/promises'
import { m } from '@domain/messages/messages'
import { exampleToday, large, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { CoverageScreen } from './screens/coverage-screen'
import { goTo } from './screens/shell'

const words = m.numbers
const chosen = '[data-supporter][aria-pressed="true"]'

test('numbers of the example, with whom they are about', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  await goTo(page, 'map')
  await goTo(page, 'numbers')
  const before = await readFile(dataPath)
  const figure = (heading: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: heading, exact: true }) })

  await expect(figure(words.size.statement(16))).toContainText('13 people, 2 groups and 1 service.')
  await expect(figure(words.ties.alone(5))).toContainText('Ellis, Dr. Weiss, Jonas, Mr. Halloran and River Runners')
  await expect(figure(words.ties.bridges(2)).getByRole('listitem')).toContainText([/^Without Tuesday Circle.*Kofi and Bea/, /^Without Mom.*Uncle Ray/])
  await expect(figure(words.ties.groups(4)).getByRole('listitem').first()).toContainText('Dana, Tuesday Circle, Kofi and Bea')
  // More ties are never praised: the number of them stands beside where that was studied.
  await expect(figure(words.ties.density(7, 120))).toContainText(words.ties.densityCannot)
  await expect(figure(words.ties.density(7, 120))).toContainText('PMC4724506')
  await expect(figure(words.balance.statement(6, 12))).toContainText('Dana, Dr. Amin, Harbor Clinic, Ines and River Runners')
  await expect(figure(words.recovery.helping(8, 9))).toContainText(words.recovery.others(1))

  await test.step('every number says what it cannot say', async () => {
    const all = page.getByRole('article')
    const saying = all.filter({ hasText: words.cannot })
    expect(await saying.count()).toBe(await all.count())
    expect(await all.count()).toBeGreaterThanOrEqual(9)
  })

  await test.step('pressing names chooses exactly them on the map', async () => {
    await figure(words.ties.alone(5)).getByRole('button', { name: /^Ellis, Dr\. Weiss/ }).click()
    await expect(page.locator(chosen)).toHaveCount(5)
  })

  await test.step('so does a count in the table', async () => {
    await goTo(page, 'numbers')
    await page.getByRole('button', { name: words.size.cell(words.size.circles.outer, m.vocabulary.kinds.peer, 2) }).click()
    await expect(page.locator(chosen)).toHaveCount(2)
  })

  await test.step('bridges are thought through as away', async () => {
    await goTo(page, 'numbers')
    await page.getByRole('button', { name: words.ties.whatIf }).click()
    await expect(new CoverageScreen(page).title('Mom', 'Tuesday Circle')).toBeVisible()
  })
  expect(Buffer.compare(await readFile(dataPath), before), 'the file, byte for byte').toBe(0)
})

test('three hundred and six hundred ties are counted, and summed up rather than listed', async ({ launch, folder }) => {
  const book = large()
  await putInto(folder, book)
  const { page } = await launch()
  await goTo(page, 'map')
  await goTo(page, 'numbers')
  const count = Object.values(book.supporters).filter((s) => s.removedAt === null).length
  await expect(page.getByRole('heading', { name: words.size.statement(count), exact: true })).toBeVisible()
  const table = page.getByRole('table', { name: words.balance.table })
  await expect(table.getByRole('row')).toHaveCount(13)
  await page.getByRole('button', { name: /^Show all/ }).click()
  expect(await table.getByRole('row').count()).toBeGreaterThan(100)
})

test('a map without ties, and an empty one, say what would fill them', async ({ launch, folder }) => {
  const book = exampleToday()
  book.ties = {}
  await putInto(folder, book)
  const { page } = await launch()
  await goTo(page, 'map')
  await goTo(page, 'numbers')
  await expect(page.getByText(words.ties.none)).toBeVisible()
})
