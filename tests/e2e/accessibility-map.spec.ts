// The map at work, its menus open, and what stands beneath it, in light, dark and high contrast: no violation.
import { m } from '@domain/messages/messages'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { MapScreen } from './screens/map-screen'
import { goTo } from './screens/shell'

test('the map at work', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  const look = (screen: string) => expectAccessible(page, screen)
  await goTo(page, 'map')
  const map = new MapScreen(page)
  await expect(map.onMap('Dana')).toBeVisible()
  await map.person('Dana').focus()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await look('Map with its menu open')
  await page.keyboard.press('Escape')
  await map.person('Dana').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await look('Map with several chosen')
  await page.keyboard.press('f')
  await look('Map, only some and where they are')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await look('Map with its keys')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: new RegExp(`^${m.mapEditor.filter.label}: `) }).click()
  await look('Map, choosing whom to show')
  await page.getByRole('menuitemcheckbox', { name: m.vocabulary.kinds.mentor }).click()
  await page.keyboard.press('Escape')
  await look('Map, filtered')
  await page.getByRole('button', { name: m.mapEditor.filter.clear }).click()
  await page.getByRole('button', { name: m.mapEditor.naming.hide }).click()
  await look('Map with names hidden')
})

test('coverage and numbers', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  const look = (screen: string) => expectAccessible(page, screen)
  await goTo(page, 'map')
  await goTo(page, 'coverage')
  await look('Coverage')
  await page.getByRole('button', { name: m.coverage.kinds.cell(m.vocabulary.functions.accountability, m.vocabulary.kinds.peer, 0), exact: true }).click()
  await page.getByRole('checkbox', { name: m.coverage.people.awayOf('Dana') }).click()
  await look('Coverage with a gap open and someone away')
  await goTo(page, 'numbers')
  await look('Numbers')
})
