// Tidy by keyboard alone: everyone in order, taken back, and only those chosen.
import { m } from '@domain/messages/messages'
import { sectorAt } from '@domain/network/geometry'
import type { Notebook } from '@domain/notebook'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { onDisk } from './screens/notebook-on-disk'

const places = (book: Notebook) => Object.fromEntries(Object.values(book.supporters).map((s) => [s.name, s.position]))
const circles = (book: Notebook) => Object.fromEntries(Object.values(book.supporters).map((s) => [s.name, s.circle]))

test('T puts the map in order, Ctrl+Z takes it back, and those chosen are tidied alone', async ({ launch, folder }) => {
  const book = exampleToday()
  await putInto(folder, book)
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const map = new MapScreen(page)
  await expect(page.getByText(m.today.mood)).toBeVisible()
  await keyboard.press('Control+2')
  await expect(map.canvas()).toBeVisible()

  await test.step('T tidies: circles and sectors kept, and it is said', async () => {
    await keyboard.press('t')
    await expect(page.getByRole('group', { name: m.shell.note })).toContainText(m.shell.done({ type: 'map/tidy', subject: '', count: 16 }))
    await expect.poll(async () => places(await onDisk(dataPath))).not.toEqual(places(book))
    const tidied = await onDisk(dataPath)
    expect(circles(tidied)).toEqual(circles(book))
    for (const s of Object.values(tidied.supporters)) if (s.removedAt === null && s.kind !== 'other') expect(sectorAt(s.position), s.name).toBe(s.kind)
  })

  await test.step('Ctrl+Z brings everyone back to where they stood', async () => {
    await keyboard.press('Control+z')
    await expect.poll(async () => places(await onDisk(dataPath))).toEqual(places(book))
  })

  await test.step('with two chosen, T moves nobody else', async () => {
    await keyboard.press('Control+f')
    await keyboard.type('Dana')
    await keyboard.press('Enter')
    for (let n = 0; n < 60 && !(await map.person('Dana').evaluate((element) => element === document.activeElement)); n++) await keyboard.press('Tab')
    await keyboard.press('Shift+ArrowRight')
    await expect(page.getByRole('heading', { name: m.map.inspector.several(2) })).toBeVisible()
    const chosen = await page.locator('[data-supporter][aria-pressed="true"]').evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['supporter']))
    const before = (await onDisk(dataPath)).supporters
    await keyboard.press('t')
    await expect.poll(async () => places(await onDisk(dataPath))).not.toEqual(places(book))
    const tidied = (await onDisk(dataPath)).supporters
    for (const [id, s] of Object.entries(before)) if (!chosen.includes(id)) expect(tidied[id as keyof typeof tidied], s.name).toEqual(s)
    await keyboard.press('Control+z')
    await expect.poll(async () => places(await onDisk(dataPath))).toEqual(places(book))
  })

  await test.step('Shift+T tidies everyone, and a tidy map stays as it is', async () => {
    await keyboard.press('Shift+T')
    await expect.poll(async () => places(await onDisk(dataPath))).not.toEqual(places(book))
    const tidied = places(await onDisk(dataPath))
    await keyboard.press('Shift+T')
    await expect(page.getByText(m.tidy.tidyAlready).first()).toBeVisible()
    expect(places(await onDisk(dataPath))).toEqual(tidied)
  })
})
