// Every screen, in light, dark and high contrast, held against axe: no violation of WCAG 2.2 AA or of good practice.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '@domain/messages/messages'
import { SECTIONS } from '@domain/plan/plan'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { expectInView } from './screens/in-view'
import { MapScreen } from './screens/map-screen'
import { PeopleScreen } from './screens/people-screen'
import { PlanScreen } from './screens/plan-screen'
import { expectReflows } from './screens/reflow'
import { goTo } from './screens/shell'

test('the screens of a full notebook', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  const look = (screen: string) => expectAccessible(page, screen)

  await expect(page.getByText(m.today.mood)).toBeVisible()
  await look('Today')
  await page.getByRole('button', { name: new RegExp(`^${m.today.more}`) }).click()
  await look('Today with more fields')

  await goTo(page, 'map')
  const map = new MapScreen(page)
  await expect(map.onMap('Dana')).toBeVisible()
  await look('Map')
  await map.open('Dana')
  await look('Map with someone open')
  await page.getByRole('button', { name: m.map.add, exact: true }).click()
  await look('Map, adding someone')

  await page.keyboard.press('Escape')

  await goTo(page, 'people')
  await look('People')
  await goTo(page, 'journal')
  await look('Journal')
  await page.getByRole('button', { name: m.journal.newCheckIn }).click()
  await look('Journal with a new check-in')
  await page.getByRole('button', { name: m.journal.newContact }).click()
  await look('Journal with a new contact')
  await page.getByRole('button', { name: m.daylio.open }).click()
  await look('Daylio import')
  await page.keyboard.press('Escape')

  await goTo(page, 'insights')
  await look('Insights')
  await page.getByRole('button', { name: m.insights.showTable }).click()
  await look('Insights as a table')
})

test('the plan, the settings and Reach out', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  const look = (screen: string) => expectAccessible(page, screen)
  await goTo(page, 'plan')
  const plan = new PlanScreen(page)
  for (const section of SECTIONS) {
    await plan.choose(section)
    await look(`Plan, ${section}`)
  }
  await goTo(page, 'settings')
  await look('Settings')
  await page.keyboard.press('F2')
  await expect(page.getByRole('button', { name: m.reachOut.talked })).toBeVisible()
  await look('Reach out')

  await test.step('in a window of 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    const narrow = (screen: string) => expectReflows(page, screen)
    await narrow('Reach out')
    const number = page.getByRole('region', { name: m.reachOut.lead('phone', '') }).getByText('(503) 555-0142', { exact: true })
    await expectInView(number, 'the number to call')
    expect(await number.evaluate((element) => element.getClientRects().length), 'on one line').toBe(1)
    await page.keyboard.press('Escape')
    await narrow('Settings')
    await goTo(page, 'today')
    await narrow('Today')
    await goTo(page, 'plan')
    for (const section of ['weighing', 'situations', 'people', 'professionals', 'delay'] as const) {
      await plan.choose(section)
      await narrow(`Plan, ${section}`)
    }
    await plan.choose('reasons')
    await expect(page.getByRole('heading', { level: 2, name: m.vocabulary.sections.reasons })).toBeFocused()
    // The keys go as the eye does: between the folded list and the first line there is nothing of what is kept and given.
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: new RegExp(m.plan.short.reasons), expanded: false })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(plan.lines().first()).toBeFocused()
    await look('Plan, narrow')
    for (const open of [m.planVersions.look, m.share.give]) {
      await page.getByRole('button', { name: open }).press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
      await narrow(open)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await page.getByRole('button', { name: m.plan.print.show }).press('Enter')
    await expect(plan.printed()).toBeVisible()
    await narrow('Plan, to be printed')
    await page.setViewportSize({ width: 1280, height: 800 })
  })
})

test('the table of people at work', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  const look = (screen: string) => expectAccessible(page, screen)
  await goTo(page, 'people')
  const people = new PeopleScreen(page)
  await page.getByRole('button', { name: m.peopleGrid.columns.button }).click()
  for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check()
  await look('People, choosing columns')
  await page.keyboard.press('Escape')
  await people.cell('Dana', 'name').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Space')
  await look('People with every column, some chosen')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: m.peopleGrid.filter.button }).click()
  await look('People, choosing whom to show')
  await page.keyboard.press('Escape')
  await people.cell('Dana', 'cadence').focus()
  await page.keyboard.type('often')
  await page.keyboard.press('Enter')
  await look('People, a cell that does not fit')
  await page.keyboard.press('Escape')
})

test('the maps of other days', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  await goTo(page, 'map')
  await goTo(page, 'snapshots')
  for (const view of Object.values(m.snapshots.views)) {
    await page.getByRole('radio', { name: view, exact: true }).check()
    await expectAccessible(page, `Snapshots, ${view}`)
  }
  await page.getByRole('button', { name: m.snapshots.mood.asList }).click()
  await page.getByRole('button', { name: m.snapshots.carryOver.button }).click()
  await expectAccessible(page, 'Snapshots, beginning again')
})

test('every screen of an empty notebook', async ({ launch }) => {
  const { page } = await launch()
  const look = (screen: string) => expectAccessible(page, `${screen}, empty`)
  for (const place of ['today', 'map', 'coverage', 'numbers', 'snapshots', 'people', 'journal', 'insights', 'plan'] as const) {
    await goTo(page, place)
    await look(place)
  }
  await page.keyboard.press('F2')
  await expect(page.getByText(m.reachOut.nobodyText)).toBeVisible()
  await look('Reach out')

  await test.step('someone is named in the plan, with a number: one key away from then on', async () => {
    await page.keyboard.press('F2')
    const plan = new PlanScreen(page)
    await plan.choose('people')
    await expect(page.getByRole('button', { name: m.planVersions.keep }), 'nothing to keep yet').toBeHidden()
    await page.getByRole('button', { name: m.plan.byName }).press('Enter')
    await page.keyboard.type('Robin')
    await expect(page.getByRole('option', { name: m.plan.putOnMap('Robin') })).toBeVisible()
    await look('Plan, someone new')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: m.plan.phoneOf('Robin') }).fill('(503) 555-0199')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: m.plan.openingWords('Robin') })).toBeFocused()
    await expect(page.getByRole('button', { name: m.planVersions.keep })).toBeEnabled()
    await page.keyboard.press('F2')
    await expect(page.getByRole('heading', { level: 1, name: m.reachOut.lead('phone', 'Robin') })).toBeFocused()
    await expectInView(page.getByRole('region', { name: m.reachOut.lead('phone', '') }).getByText('(503) 555-0199', { exact: true }), 'the number')
    await page.keyboard.press('F2')
    await goTo(page, 'map')
    await expect(new MapScreen(page).onMap('Robin')).toBeVisible()
  })
})

test('a notebook that cannot be opened', async ({ launch, folder }) => {
  await writeFile(join(folder, 'notebook.json'), '{"half": a diar')
  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.storage.damaged.title)
  await expectAccessible(page, 'Damaged')
  await writeFile(join(folder, 'notebook.json'), JSON.stringify({ format: 'kith-notebook', schemaVersion: 7 }))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(m.storage.newer.title)
  await expectAccessible(page, 'Newer')
})
