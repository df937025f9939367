// Everything the map can do as an editor, without a mouse.
import type { Locator, Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { CIRCLES } from '@domain/people/supporter'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'

const words = m.mapEditor
const inspector = m.map.inspector

test('choose, change, tie, copy, look and hide by keyboard alone', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const map = new MapScreen(page)
  // The one cut out is still in the file, off the map.
  const pasted = async () => Object.values((await onDisk(dataPath)).supporters).filter((s) => s.name === 'Kofi 2' && s.removedAt === null)
  const chosen = (n: number) => page.getByRole('heading', { name: inspector.several(n) })
  await expect(page.getByText(m.today.mood)).toBeVisible()
  await keyboard.press('Control+2')

  await test.step('Tab into the map, arrows and Shift: two chosen', async () => {
    await expect(page.getByRole('heading', { level: 1, name: m.map.title })).toBeVisible()
    await tabTo(page, page.locator('[data-supporter][tabindex="0"]'))
    await keyboard.press('Control+f')
    await keyboard.type('Dana')
    await keyboard.press('Enter')
    await tabTo(page, map.person('Dana'))
    await expect(map.person('Dana')).toHaveAccessibleName(/^Dana, sponsor, inner circle, gives .*accountability.*, last contact/)
    await keyboard.press('Shift+ArrowRight')
    await expect(map.person('Tuesday Circle')).toBeFocused()
    await expect(chosen(2)).toBeVisible()
  })

  await test.step('Ctrl and an arrow only walks; Space takes one more, and drops it', async () => {
    await keyboard.press('Control+ArrowRight')
    await expect(map.person('Kofi')).toBeFocused()
    await expect(chosen(2)).toBeVisible()
    await keyboard.press('Space')
    await expect(chosen(3)).toBeVisible()
  })

  await test.step('C ties them, 2 moves them, E spaces them out; each undone', async () => {
    const before = await onDisk(dataPath)
    await keyboard.press('c')
    await expect.poll(async () => Object.keys((await onDisk(dataPath)).ties).length).toBe(Object.keys(before.ties).length + 1)
    await keyboard.press('2')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Dana'))?.circle).toBe('middle')
    await keyboard.press('e')
    await expect.poll(async () => {
      const at = (await supporterOnDisk(dataPath, 'Dana'))?.position
      return at && Math.round(Math.hypot(at.x, at.y))
    }).toBe(173)
    for (let n = 0; n < 3; n++) await keyboard.press('Control+z')
    await expect.poll(async () => (await onDisk(dataPath)).supporters).toEqual(before.supporters)
    expect((await onDisk(dataPath)).ties).toEqual(before.ties)
  })

  await test.step('Z comes nearer, 0 shows all; F shows only them, Escape everyone', async () => {
    const whole = await map.viewport()
    await keyboard.press('z')
    await expect.poll(() => map.viewport()).not.toBe(whole)
    await keyboard.press('0')
    await expect.poll(() => map.viewport()).toBe(whole)
    await keyboard.press('f')
    await expect(page.getByRole('button', { name: words.commands.unfocus })).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByRole('button', { name: words.commands.unfocus })).toBeHidden()
    await expect(chosen(3), 'the choice stays').toBeVisible()
    await keyboard.press('Escape')
    await expect(chosen(3)).toBeHidden()
  })

  await test.step('Ctrl D, Ctrl C, Ctrl V and Ctrl X', async () => {
    await expect(map.person('Kofi')).toBeFocused()
    await keyboard.press('Control+d')
    await expect(map.person('Kofi 2')).toBeFocused()
    await keyboard.press('Control+x')
    await expect(map.person('Kofi 2')).toBeHidden()
    await keyboard.press('Control+v')
    await expect(map.person('Kofi 2')).toBeFocused()
    await expect.poll(async () => (await pasted()).length).toBe(1)
  })

  await test.step('the menu key: circle from a menu within, back where it was', async () => {
    await keyboard.press('Shift+F10')
    await expect(page.getByRole('menu', { name: 'Kofi 2' })).toBeVisible()
    await keyboard.type(words.submenus.circle)
    await keyboard.press('ArrowRight')
    for (const circle of CIRCLES) {
      await expect(page.getByRole('menuitemcheckbox', { name: words.commands.circles[circle] })).toBeFocused()
      await keyboard.press(circle === 'outer' ? 'Enter' : 'ArrowDown')
    }
    await expect.poll(async () => (await pasted())[0]?.circle).toBe('outer')
    await expect(map.person('Kofi 2')).toBeFocused()
    await keyboard.press('Shift+F10')
    await keyboard.press('Escape')
    await expect(map.person('Kofi 2')).toBeFocused()
  })

  await test.step('the filter and More by keyboard: mentors only, all of them chosen, cleared', async () => {
    const filter = page.getByRole('button', { name: new RegExp(`^${words.filter.label}: `) })
    await tabTo(page, filter)
    await keyboard.press('Enter')
    await keyboard.type(m.vocabulary.kinds.mentor)
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    await expect(filter).toBeFocused()
    await expect(filter).toHaveText(m.vocabulary.kindsShort.mentor)
    await keyboard.press('Control+a')
    await expect(chosen(4)).toBeVisible()
    await keyboard.press('Tab')
    await expect(page.getByRole('button', { name: words.filter.clear })).toBeFocused()
    await keyboard.press('Enter')
    await expect(filter).toHaveText(words.filter.everyone)
  })

  await test.step('H hides names, step by step, and brings them back', async () => {
    await tabTo(page, page.locator('[data-supporter][tabindex="0"]'))
    await keyboard.press('h')
    await expect(map.person('Kofi')).toBeHidden()
    await keyboard.press('h')
    await expect(map.person('sponsor')).toBeVisible()
    await keyboard.press('h')
    await expect(map.person('Kofi')).toBeVisible()
  })

  await test.step('? shows every key, Escape goes back', async () => {
    const here = page.locator('[data-supporter]:focus')
    await expect(here).toHaveCount(1)
    await keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: words.keys.title })
    await expect(sheet).toContainText(words.commands.spaceOut)
    await keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(here).toHaveCount(1)
  })
})

/** Tab until it has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 80; n++) {
    if (await target.evaluateAll((found) => found.some((element) => element === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}
