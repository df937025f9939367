// Names typed right onto the map, by mouse and by keyboard; a meeting with weekday, time and place; a clinic with opening hours.
import { m } from '@domain/messages/messages'
import { circleAt, sectorAt } from '@domain/network/geometry'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const words = m.meetingTimes

test('names typed where they are to stand; the field stays for the next, Escape goes back to the map', async ({ launch }) => {
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const map = new MapScreen(page)
  const field = page.getByRole('textbox', { name: m.quickAdd.field, exact: true })
  await goTo(page, 'map')
  await map.addQuickly('Ada')
  await page.keyboard.press('Escape')
  await expect(map.person('Ada')).toBeFocused()

  await test.step('double-click on an empty place', async () => {
    const me = await page.locator('.react-flow__node-me').boundingBox()
    if (!me) throw new Error('Me is not on the screen')
    const zoom = Number(/scale\(([\d.]+)\)/.exec((await page.locator('.react-flow__viewport').getAttribute('style')) ?? '')?.[1])
    await page.mouse.dblclick(me.x + me.width / 2 + 150 * zoom, me.y + me.height / 2 + 110 * zoom)
    await expect(field).toBeFocused()
    await expectAccessible(page, 'A name typed onto the map')
    await keyboard.type('Kofi')
    await keyboard.press('Enter')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Kofi'))?.kind).toBe('peer')
    const kofi = await supporterOnDisk(dataPath, 'Kofi')
    expect(Math.hypot((kofi?.position.x ?? 0) - 150, (kofi?.position.y ?? 0) - 110)).toBeLessThan(3)
    expect(kofi?.circle).toBe(circleAt({ x: 150, y: 110 }))
  })

  await test.step('the next one beside it, several at once, then back', async () => {
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await keyboard.type('Bea (newcomer), Tuesday Circle')
    await keyboard.press('Enter')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Bea'))?.role).toBe('newcomer')
    const [bea, circle] = [await supporterOnDisk(dataPath, 'Bea'), await supporterOnDisk(dataPath, 'Tuesday Circle')]
    expect([bea?.kind, bea?.circle, circle?.kind, circle?.form]).toEqual(['peer', 'middle', 'peer', 'group'])
    await keyboard.press('Escape')
    await expect(field).toBeHidden()
    await expect(map.person('Tuesday Circle')).toBeFocused()
  })

  await test.step('A opens it beside whoever holds the keyboard; undo takes it back', async () => {
    await keyboard.press('a')
    await expect(field).toBeFocused()
    await keyboard.type('Priya')
    await keyboard.press('Enter')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Priya'))?.circle).toBe('middle')
    const priya = await supporterOnDisk(dataPath, 'Priya')
    expect(priya && sectorAt(priya.position)).toBe('peer')
    await keyboard.press('Escape')
    await keyboard.press('Control+z')
    await expect.poll(async () => Object.values((await onDisk(dataPath)).supporters).map((s) => s.name).sort()).toEqual(['Ada', 'Bea', 'Kofi', 'Tuesday Circle'])
  })
})

test('a meeting with weekday, time and place, and a clinic with opening hours; kept, read aloud, changed and removed', async ({ launch }) => {
  let { page, dataPath, close } = await launch()
  let map = new MapScreen(page)
  const time = (label: string) => map.inspector().getByLabel(label, { exact: true })
  const set = async (label: string, value: string) => {
    await map.inspector().getByRole('combobox', { name: new RegExp(`^${label}`) }).click()
    await page.getByRole('option', { name: value, exact: true }).click()
  }
  await goTo(page, 'map')
  await map.addQuickly('Tuesday Circle')
  await map.choose(m.map.inspector.fields.form, m.vocabulary.forms.group)
  await map.inspector().getByRole('button', { name: words.add }).click()
  await set(words.weekday, m.vocabulary.weekdays.tuesday)
  await time(words.from).fill('19:00')
  await time(words.to).fill('20:30')
  await time(words.what).fill('newcomers')
  await expectAccessible(page, 'Inspector, a meeting time')
  await time(words.what).press('Enter')
  await expect(map.inspector().getByRole('button', { name: /Tuesdays 7:00.PM to 8:30.PM, newcomers/ })).toBeVisible()
  await map.write(words.where, 'Room 2, back door')
  await expect.poll(async () => (await supporterOnDisk(dataPath, 'Tuesday Circle'))?.where).toBe('Room 2, back door')
  expect((await supporterOnDisk(dataPath, 'Tuesday Circle'))?.times).toEqual([{ weekday: 'tuesday', occurrence: 'every', from: '19:00', to: '20:30', what: 'newcomers' }])
  await expect(map.inspector().getByText(/^(Next: |On now)/)).toBeVisible()

  await map.addQuickly('Harbor Clinic')
  await map.choose(m.map.inspector.fields.form, m.vocabulary.forms.service)
  await map.inspector().getByRole('button', { name: words.add }).click()
  await set(words.occurrence, words.occurrences.first)
  await time(words.from).fill('09:00')
  await time(words.to).fill('')
  await map.inspector().getByRole('button', { name: words.done, exact: true }).click()
  await expect(map.inspector().getByRole('button', { name: /First Monday of the month at 9:00.AM/ })).toBeVisible()

  expect(await close()).toBe(0)
  ;({ page, dataPath, close } = await launch())
  map = new MapScreen(page)
  await goTo(page, 'map')
  await expect(page.getByRole('button', { name: /^Tuesday Circle, group, meets Tuesdays 7:00.PM to 8:30.PM, newcomers/ })).toBeVisible()
  await map.open('Tuesday Circle')
  await map.inspector().getByRole('button', { name: /^Change: Tuesdays/ }).click()
  await page.keyboard.press('Escape')
  await expect(map.inspector().getByRole('button', { name: /^Change: Tuesdays/ })).toBeVisible()
  await map.inspector().getByRole('button', { name: /^Change: Tuesdays/ }).click()
  await map.inspector().getByRole('button', { name: words.remove }).click()
  await expect.poll(async () => (await supporterOnDisk(dataPath, 'Tuesday Circle'))?.times).toEqual([])
})
