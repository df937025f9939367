// Ties on the canvas: all of them there, and one drawn with the mouse, from the grip of whoever is chosen to someone else.
import { m } from '@domain/messages/messages'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { onDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

test('a tie is drawn from one to another, and only where it ends at somebody', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  const map = new MapScreen(page)
  await goTo(page, 'map')
  const before = await onDisk(dataPath)
  const idOf = (name: string) => Object.values(before.supporters).find((s) => s.name === name)?.id
  const pullTo = async (to: { x: number; y: number }) => {
    await page.getByTitle(m.map.tieDrag).hover()
    await page.mouse.down()
    await page.mouse.move(to.x - 40, to.y - 40, { steps: 4 })
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
  }
  // A tie with me has everyone on the map, before and besides those among them.
  const drawn = Object.values(before.supporters).filter((s) => s.removedAt === null).length + Object.keys(before.ties).length
  await expect(page.locator('.react-flow__edge'), 'every tie is drawn').toHaveCount(drawn)

  await map.person('Jonas').click()
  await expect(page.getByTitle(m.map.tieDrag), 'one grip, of the one chosen').toHaveCount(1)

  await pullTo(await map.centreOf('Nora'))
  await expect.poll(async () => Object.keys((await onDisk(dataPath)).ties).length).toBe(Object.keys(before.ties).length + 1)
  const made = Object.values((await onDisk(dataPath)).ties).filter((tie) => !(tie.id in before.ties))
  expect(made.map(({ a, b }) => [a, b].sort())).toEqual([[idOf('Jonas'), idOf('Nora')].sort()])

  await expect(page.locator('.react-flow__edge'), 'with the new one').toHaveCount(drawn + 1)

  await map.person('Jonas').click()
  const room = await page.locator('[data-map-canvas]').boundingBox()
  if (!room) throw new Error('there is no canvas')
  await pullTo({ x: room.x + 60, y: room.y + room.height / 2 })
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await onDisk(dataPath)).ties, 'the pull to nobody made nothing: one step takes back the first').toEqual(before.ties)
})
