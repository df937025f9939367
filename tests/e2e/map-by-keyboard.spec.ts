// The map without a mouse: two people, a walk between them, a move, a tie, and off the map and back.
import { m } from '@domain/messages/messages'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const words = m.map.inspector

test('an empty map is filled, walked, changed and undone by keyboard alone', async ({ launch }) => {
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const map = new MapScreen(page)
  const field = (label: string) => map.inspector().getByRole('textbox', { name: label, exact: true })

  await test.step('two people, from an empty notebook', async () => {
    await expect(page.getByText(m.today.mood)).toBeVisible()
    await keyboard.press('Control+2')
    await expect(page.getByRole('textbox', { name: words.add.field })).toBeFocused()
    await keyboard.type('Nora')
    await keyboard.press('Enter')
    await expect(field(words.fields.role)).toBeFocused()
    await keyboard.type('sister')
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    await expect(map.person('Nora')).toBeFocused()
    await keyboard.press('n')
    await expect(page.getByRole('textbox', { name: words.add.field })).toBeFocused()
    await keyboard.type('Sam')
    await keyboard.press('Enter')
    await expect(field(words.fields.role)).toBeFocused()
    await keyboard.press('Escape')
    await expect(map.person('Sam')).toBeFocused()
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Nora'))?.role).toBe('sister')
  })

  await test.step('3 puts Sam far out, arrows walk, Enter opens, Escape returns', async () => {
    await keyboard.press('3')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Sam'))?.circle).toBe('outer')
    await expect(map.person('Sam')).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(map.person('Nora')).toBeFocused()
    await keyboard.press('Enter')
    await expect(field(words.fields.name)).toBeFocused()
    await expect(field(words.fields.name)).toHaveValue('Nora')
    await keyboard.press('Tab')
    await expect(field(words.fields.role)).toBeFocused()
    await keyboard.press('Control+a')
    await keyboard.type('older sister')
    await keyboard.press('Enter')
    await keyboard.press('Escape')
    await expect(map.person('Nora')).toBeFocused()
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Nora'))?.role).toBe('older sister')
  })

  await test.step('M and the arrows move Nora into another circle; Escape in between puts back', async () => {
    const before = await supporterOnDisk(dataPath, 'Nora')
    expect(before?.circle).toBe('inner')
    await keyboard.press('m')
    for (let n = 0; n < 3; n++) await keyboard.press('Shift+ArrowLeft')
    await keyboard.press('Escape')
    await expect(map.person('Nora')).toBeFocused()
    expect(await supporterOnDisk(dataPath, 'Nora')).toEqual(before)
    await keyboard.press('m')
    for (let n = 0; n < 4; n++) await keyboard.press('Shift+ArrowLeft')
    await keyboard.press('Enter')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Nora'))?.circle).toBe('middle')
    expect((await supporterOnDisk(dataPath, 'Nora'))?.position.x).toBeLessThan(before?.position.x ?? 0)
  })

  await test.step('C ties the two', async () => {
    await keyboard.press('c')
    await expect(page.getByRole('combobox', { name: words.ties.pick })).toBeFocused()
    await keyboard.type('sa')
    await keyboard.press('Enter')
    const [nora, sam] = [await supporterOnDisk(dataPath, 'Nora'), await supporterOnDisk(dataPath, 'Sam')]
    await expect.poll(async () => Object.values((await onDisk(dataPath)).ties).map(({ a, b }) => [a, b])).toEqual([[nora?.id, sam?.id]])
    await expect(page.getByRole('button', { name: words.choice(words.ties.quality('Sam'), m.vocabulary.qualities.ordinary) }), 'its quality waits').toBeFocused()
    await keyboard.press('Escape')
    await expect(map.person('Nora')).toBeFocused()
  })

  await test.step('Delete takes off, Ctrl+Z brings back', async () => {
    await keyboard.press('Delete')
    await expect(map.person('Nora')).toBeHidden()
    await expect(map.person('Sam')).toBeFocused()
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Nora'))?.removedAt).not.toBeNull()
    await keyboard.press('Control+z')
    await expect(map.person('Nora')).toBeVisible()
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Nora'))?.removedAt).toBeNull()
  })

  await test.step('Ctrl+F finds', async () => {
    await keyboard.press('Control+f')
    await expect(page.getByRole('combobox', { name: m.map.find })).toBeFocused()
    await keyboard.type('nor')
    await keyboard.press('Enter')
    await expect(field(words.fields.name)).toHaveValue('Nora')
  })
})

test('the one way in: Tab reaches the map once, however many stand on it', async ({ launch }) => {
  const { page } = await launch()
  const map = new MapScreen(page)
  await goTo(page, 'map')
  for (const name of ['Ada', 'Ben', 'Cem']) await map.addQuickly(name)
  await page.keyboard.press('Escape')
  await expect(map.person('Cem')).toBeFocused()
  const met: string[] = []
  do {
    await page.keyboard.press('Tab')
    met.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['supporter'] ?? ''))
  } while (met.at(-1) === '' && met.length < 100)
  expect(met.length, 'round to the same one').toBeGreaterThan(5)
  await expect(map.person('Cem')).toBeFocused()
})

test('dragged outwards a supporter changes circle, for good; taken off with the mouse they come back', async ({ launch }) => {
  let { page, dataPath, close } = await launch()
  let map = new MapScreen(page)
  await goTo(page, 'map')
  for (const name of ['Ada', 'Ben']) await map.addQuickly(name)
  await expect.poll(async () => (await supporterOnDisk(dataPath, 'Ada'))?.circle).toBe('inner')
  const before = await supporterOnDisk(dataPath, 'Ada')

  await map.drag('Ada', 'outer')
  await expect.poll(async () => (await supporterOnDisk(dataPath, 'Ada'))?.circle).toBe('outer')
  await map.open('Ada')
  await expect(page.getByRole('button', { name: words.choice(words.fields.circle, m.vocabulary.circles.outer) })).toBeVisible()
  const dragged = await supporterOnDisk(dataPath, 'Ada')
  expect(dragged?.position).not.toEqual(before?.position)

  expect(await close()).toBe(0)
  ;({ page, dataPath, close } = await launch())
  map = new MapScreen(page)
  await goTo(page, 'map')
  await expect(map.person('Ada')).toBeVisible()
  expect(await supporterOnDisk(dataPath, 'Ada')).toEqual(dragged)

  await map.open('Ada')
  await page.getByRole('button', { name: words.remove }).click()
  await expect(map.person('Ada')).toBeHidden()
  await page.getByRole('group', { name: m.shell.note }).getByRole('button', { name: m.common.undo }).click()
  await expect(map.person('Ada')).toBeVisible()
  await expect.poll(() => supporterOnDisk(dataPath, 'Ada')).toEqual(dragged)
})
