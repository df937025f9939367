// Who gives what; where there is a gap; what if someone were away.
import { readFile } from 'node:fs/promises'
import { m } from '@domain/messages/messages'
import { exampleToday, large, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { CoverageScreen } from './screens/coverage-screen'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const words = m.coverage

test('what rests on one person, what if someone were away, and cells by keyboard', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()

  await test.step('what rests on one person is said, and leads to them on the map', async () => {
    await goTo(page, 'map')
    await page.getByRole('button', { name: words.seeWho }).click()
    const said = page.getByRole('heading', { name: 'Only one person gives accountability: Dana' })
    await expect(said).toBeVisible()
    await said.getByRole('button').click()
    await expect(new MapScreen(page).inspector().getByRole('textbox', { name: m.map.inspector.fields.name, exact: true })).toHaveValue('Dana')
  })

  await test.step('what if two were away: what they give, steps of the plan and ties are named, and the file stays as it is', async () => {
    await page.reload()
    const coverage = new CoverageScreen(page)
    await goTo(page, 'map')
    await goTo(page, 'coverage')
    const before = await readFile(dataPath)
    const steps = coverage.panel().getByRole('listitem')

    await coverage.thinkAway('Dana')
    await coverage.away('Tuesday Circle').focus()
    await page.keyboard.press('Space')
    await expect(coverage.title('Tuesday Circle', 'Dana')).toBeVisible()
    await expect(coverage.panel().getByText(words.whatIf.fewer('accountability', [], 1))).toBeVisible()
    await expect(coverage.panel().getByText(words.whatIf.inner(3, 5))).toBeVisible()
    await expect(coverage.panel().getByText(words.whatIf.alone(['Kofi', 'Bea']))).toBeVisible()
    await expect(steps.filter({ hasText: 'Dinner at Mom’s' })).toContainText('Without Dana. Ellis is still there.')
    await expect(steps.filter({ hasText: m.vocabulary.sections.people })).toContainText('Without Dana. Kofi, Nora and Jonas are still there.')
    await coverage.thinkAway('Ellis')
    await expect(steps.filter({ hasText: 'Dinner at Mom’s' })).toContainText(words.whatIf.nobodyLeft)

    await test.step('leaving keeps the thought; a step leads to the plan', async () => {
      await steps.getByRole('button', { name: /^Dinner at Mom’s/ }).click()
      await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(m.vocabulary.sections.situations)
      await goTo(page, 'map')
      await goTo(page, 'coverage')
      await expect(coverage.title('Ellis', 'Tuesday Circle', 'Dana')).toBeVisible()
    })

    await page.getByRole('button', { name: words.whatIf.reset }).click()
    await expect(coverage.title('Ellis', 'Tuesday Circle', 'Dana')).toBeHidden()
    await expect(coverage.panel().getByText(words.whatIf.inviteTitle)).toBeVisible()
    await expect(coverage.away('Dana')).toHaveAttribute('aria-checked', 'false')
    expect(Buffer.compare(await readFile(dataPath), before), 'the file, byte for byte').toBe(0)
  })

  await test.step('by keyboard: a cell goes on with each press, the counts follow, and it is kept', async () => {
    await page.reload()
    const { keyboard } = page
    const coverage = new CoverageScreen(page)
    await goTo(page, 'map')
    await goTo(page, 'coverage')
    const given = async () => (await supporterOnDisk(dataPath, 'Nora'))?.functions.accountability

    await coverage.people().getByRole('button', { name: /^Ellis/ }).focus()
    await keyboard.press('ArrowDown')
    await expect(coverage.people().getByRole('button', { name: /^Nora/ })).toBeFocused()
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await expect(coverage.way('Nora', 'accountability', null)).toBeFocused()
    await expect(coverage.count('accountability', 'family', 0)).toBeVisible()

    await keyboard.press('Enter')
    await expect(coverage.way('Nora', 'accountability', 'from')).toBeFocused()
    await expect(coverage.count('accountability', 'family', 1)).toBeVisible()
    await expect.poll(given).toBe('from')
    await keyboard.press('Space')
    await expect.poll(given).toBe('both')
    await keyboard.press('Enter')
    await expect.poll(given).toBe('to')
    await expect(coverage.count('accountability', 'family', 0)).toBeVisible()
    await keyboard.press('Enter')
    await expect.poll(given).toBeUndefined()
    await keyboard.press('Control+z')
    await expect(coverage.way('Nora', 'accountability', 'to')).toBeVisible()

    await test.step('pressed twice at once, both count', async () => {
      await coverage.way('Mom', 'stability', null).focus()
      await keyboard.press('Enter')
      await keyboard.press('Enter')
      await expect.poll(async () => (await supporterOnDisk(dataPath, 'Mom'))?.functions.stability).toBe('both')
    })
  })
})

test('a gap offers one next step: plan to ask the closest, or plan to add someone', async ({ launch, folder }) => {
  const book = exampleToday()
  // Nobody left whom one could ask among the mentors.
  for (const s of Object.values(book.supporters)) if (s.kind === 'mentor') s.removedAt = book.createdAt
  await putInto(folder, book)
  const { page, dataPath } = await launch()
  const coverage = new CoverageScreen(page)
  const ahead = async () => Object.values((await onDisk(dataPath)).plannedMoves).filter((move) => move.note === words.gap.planNote('accountability'))
  await goTo(page, 'map')
  await goTo(page, 'coverage')

  await coverage.count('accountability', 'peer', 0).click()
  await expect(coverage.panel().getByText(words.gap.text('peer', 'accountability'))).toBeVisible()
  await coverage.panel().getByRole('button', { name: words.gap.planOf('Tuesday Circle', 'accountability') }).click()
  await expect(coverage.panel().getByText(words.gap.planned('Tuesday Circle'))).toBeVisible()
  await expect.poll(async () => (await ahead()).map(({ what, supporterId }) => [what, supporterId])).toEqual([['strengthen', 'circle']])

  await coverage.count('accountability', 'mentor', 0).click()
  const field = coverage.panel().getByRole('textbox', { name: words.gap.addWho })
  await expect(field).toHaveValue(words.gap.addSuggested('mentor', 'accountability'))
  await field.fill('Someone from the workshop')
  await field.press('Enter')
  await expect(coverage.panel().getByText(words.gap.added('Someone from the workshop'))).toBeVisible()
  await expect.poll(async () => (await ahead()).map(({ what, name }) => [what, name])).toContainEqual(['add', 'Someone from the workshop'])

  await test.step('a cell with someone in it shows who, and leads to them on the map', async () => {
    await coverage.count('encouragement', 'peer', 3).click()
    await coverage.panel().getByRole('button', { name: /^Kofi, River Runners and Tuesday Circle/ }).click()
    await expect(page.locator('[data-supporter][aria-pressed="true"]')).toHaveCount(3)
  })
})

test('three hundred: only what is near the window is in the page, and the last is reached by keyboard', async ({ launch, folder }) => {
  const book = large()
  await putInto(folder, book)
  const { page } = await launch()
  const coverage = new CoverageScreen(page)
  const count = Object.values(book.supporters).filter((s) => s.removedAt === null).length
  await goTo(page, 'map')
  await goTo(page, 'coverage')
  const rows = coverage.people().getByRole('row')
  await expect(coverage.people()).toHaveAttribute('aria-rowcount', String(count + 1))
  await rows.nth(1).getByRole('button').first().focus()
  await page.keyboard.press('Control+End')
  await expect(rows.last()).toHaveAttribute('aria-rowindex', String(count + 1))
  await expect(rows.last().getByRole('checkbox')).toBeFocused()
  await expect(rows.last().getByRole('checkbox')).toBeInViewport()
  expect(await rows.count()).toBeLessThan(60)
  await page.keyboard.press('Space')
  await expect(rows.last().getByRole('checkbox')).toHaveAttribute('aria-checked', 'true')
})

test('an empty map: what the page is for, and where to begin', async ({ launch }) => {
  const { page } = await launch()
  await goTo(page, 'map')
  await goTo(page, 'coverage')
  await page.getByRole('button', { name: words.empty.action }).click()
  await expect(page.getByRole('navigation').getByRole('button', { name: m.shell.places.map, exact: true })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByText(words.empty.title)).toBeHidden()
})
