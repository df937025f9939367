// The map worked like an editor, with the mouse: several chosen, tied, moved, copied, filtered, looked at closely, names hidden.
import { m } from '@domain/messages/messages'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const words = m.mapEditor
const inspector = m.map.inspector

test('several are chosen, changed, tied and copied, each in one step that undoes', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  const map = new MapScreen(page)
  await goTo(page, 'map')
  const count = Object.values((await onDisk(dataPath)).supporters).filter((s) => s.removedAt === null).length

  await test.step('a rectangle takes all it touches; Shift and a click one more, and no longer', async () => {
    const [jonas, ellis] = [await map.centreOf('Jonas'), await map.centreOf('Ellis')]
    await page.keyboard.down('Shift')
    await page.mouse.move(jonas.x - 60, jonas.y - 40)
    await page.mouse.down()
    await page.mouse.move((jonas.x + ellis.x) / 2, ellis.y - 30, { steps: 4 })
    await page.mouse.move(ellis.x, ellis.y, { steps: 4 })
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await expect(page.getByRole('heading', { name: inspector.several(3) })).toBeVisible()
    await expect(map.person('Mom')).toHaveAttribute('aria-pressed', 'true')
    await map.person('Nora').click({ modifiers: ['Shift'] })
    await expect(page.getByRole('heading', { name: inspector.several(4) })).toBeVisible()
    await map.person('Jonas').click({ modifiers: ['Shift'] })
    await expect(page.getByRole('heading', { name: inspector.several(3) })).toBeVisible()
    await expect(map.person('Jonas')).toHaveAttribute('aria-pressed', 'false')
  })

  await test.step('the same for all of them, as one step', async () => {
    const before = await onDisk(dataPath)
    await map.choose(inspector.fields.circle, m.vocabulary.circles.outer)
    await map.choose(inspector.tie.label, m.vocabulary.qualities.tenuous)
    for (const name of ['Ellis', 'Mom', 'Nora']) await expect.poll(async () => (await supporterOnDisk(dataPath, name))?.circle).toBe('outer')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Nora'))?.tie.quality).toBe('tenuous')
    expect((await supporterOnDisk(dataPath, 'Nora'))?.tie.direction, 'the other side of the tie stays').toBe(Object.values(before.supporters).find((s) => s.name === 'Nora')?.tie.direction)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await onDisk(dataPath)).supporters).toEqual(before.supporters)
  })

  await test.step('tied to one another from the menu; the tie that was there stays as it was', async () => {
    const before = Object.values((await onDisk(dataPath)).ties)
    await map.person('Nora').click({ button: 'right' })
    const menu = page.getByRole('menu', { name: words.menuOf(null, 3) })
    await menu.getByRole('menuitem', { name: words.commands.connectAll(3) }).click()
    await expect(menu).toBeHidden()
    await expect.poll(async () => Object.values((await onDisk(dataPath)).ties).length).toBe(before.length + 2)
    expect(Object.values((await onDisk(dataPath)).ties)).toEqual(expect.arrayContaining(before))
    await expect(page.getByText(inspector.severalPage.ties(3, 3))).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect.poll(async () => Object.values((await onDisk(dataPath)).ties)).toEqual(before)
  })

  await test.step('spaced out on the line of their circle', async () => {
    await map.choose(inspector.fields.circle, m.vocabulary.circles.middle)
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Ellis'))?.circle).toBe('middle')
    await map.inspector().getByRole('button', { name: words.commands.spaceOut }).click()
    await expect.poll(async () => Promise.all(['Ellis', 'Mom', 'Nora'].map(async (name) => {
      const at = (await supporterOnDisk(dataPath, name))?.position
      return at && Math.round(Math.hypot(at.x, at.y))
    }))).toEqual([173, 173, 173])
  })

  await test.step('duplicated: everything kept about them, none of their contacts', async () => {
    await map.person('Kofi').click({ button: 'right' })
    await page.getByRole('menuitem', { name: words.commands.duplicate }).click()
    await expect(map.person('Kofi 2')).toBeVisible()
    const [kofi, copy] = [await supporterOnDisk(dataPath, 'Kofi'), await supporterOnDisk(dataPath, 'Kofi 2')]
    expect(copy).toMatchObject({ phone: kofi?.phone, functions: kofi?.functions, note: kofi?.note, cadence: kofi?.cadence, circle: kofi?.circle })
    expect(Object.values((await onDisk(dataPath)).contacts).some(({ who }) => copy && who.includes(copy.id))).toBe(false)
    await expect(map.inspector().getByText(inspector.touch.never)).toBeVisible()
  })

  await test.step('a tie has a menu too', async () => {
    const tie = Object.values((await onDisk(dataPath)).ties)[0]
    if (!tie) throw new Error('the example has ties')
    const line = page.locator(`.react-flow__edge[data-id="${tie.id}"] path`).first()
    await line.dispatchEvent('contextmenu', { clientX: 500, clientY: 400, bubbles: true })
    await page.getByRole('menuitemcheckbox', { name: m.vocabulary.qualities.stressful }).click()
    await expect.poll(async () => (await onDisk(dataPath)).ties[tie.id]?.quality).toBe('stressful')
  })

  await test.step('someone is added where the map was pressed', async () => {
    const me = await map.centreOf(null)
    await page.mouse.click(me.x + 40, me.y + 250, { button: 'right' })
    await page.getByRole('menuitem', { name: words.commands.addHere }).click()
    await page.getByRole('textbox', { name: inspector.add.field }).fill('Rosa')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Rosa'))?.kind).toBe('peer')
    const at = (await supporterOnDisk(dataPath, 'Rosa'))?.position
    expect(at?.y).toBeGreaterThan(200)
    expect(Object.values((await onDisk(dataPath)).supporters).filter((s) => s.removedAt === null)).toHaveLength(count + 2)
  })
})

test('looking: filter, focus, near and far, names out of sight', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  const map = new MapScreen(page)
  await goTo(page, 'map')
  const filter = page.getByRole('button', { name: new RegExp(`^${words.filter.label}: `) })

  await test.step('two wishes at once, seen on the button, and cleared beside it', async () => {
    await filter.click()
    await page.getByRole('menuitemcheckbox', { name: m.vocabulary.kinds.mentor }).click()
    await page.getByRole('menuitemcheckbox', { name: m.vocabulary.functions.encouragement }).click()
    await page.keyboard.press('Escape')
    await expect(filter).toHaveText(words.filter.several(2))
    await expect(page.getByText(words.filter.showing(2, 16))).toBeVisible()
    await map.person('Priya').focus()
    await page.keyboard.press('Control+a')
    await expect(page.getByRole('heading', { name: inspector.several(2) }), 'all means all that are shown').toBeVisible()
    await page.getByRole('button', { name: words.filter.clear }).click()
    await expect(filter).toHaveText(words.filter.everyone)
    await page.keyboard.press('Escape')
  })

  await test.step('only someone and those they are tied to; the small map shows where', async () => {
    await map.person('Tuesday Circle').click({ button: 'right' })
    await page.getByRole('menuitem', { name: words.commands.focus('Tuesday Circle', 1) }).click()
    await expect(page.getByText(words.filter.showing(4, 16)).last()).toBeVisible()
    for (const name of ['Kofi', 'Dana', 'Bea']) await expect(map.person(name), `${name} beside the Tuesday Circle`).toBeInViewport({ ratio: 0.99 })
    const small = page.getByRole('group', { name: words.miniMap })
    await expect(small).toBeVisible()
    const before = await map.viewport()
    const box = await small.boundingBox()
    if (box) await page.mouse.click(box.x + box.width * 0.25, box.y + box.height * 0.25)
    await expect.poll(() => map.viewport()).not.toBe(before)
    await page.getByRole('button', { name: words.commands.unfocus }).click()
    await expect(small).toBeHidden()
    await expect(page.getByText(m.map.count(16))).toBeVisible()
  })

  await test.step('found by search, brought into view', async () => {
    await map.open('Bea')
    await expect(map.person('Bea')).toBeInViewport({ ratio: 0.99 })
  })

  await test.step('names hidden: nowhere on the screen, in words for the ear or in what floats over it', async () => {
    await map.open('Kofi')
    const eye = page.getByRole('button', { name: words.naming.hide })
    await eye.click()
    const everything = () => page.evaluate(() => document.documentElement.outerHTML)
    for (const name of ['Kofi', 'Tuesday Circle', 'Uncle Ray', 'Dr. Amin', '555-01']) expect(await everything(), name).not.toContain(name)
    await expect(map.person('K')).toBeVisible()
    await page.getByRole('button', { name: words.naming.now.initials }).click()
    await expect(map.person('sponsor')).toBeVisible()
    for (const name of ['Kofi', 'Dana', 'Uncle Ray']) expect(await everything(), name).not.toContain(name)
    await page.getByRole('button', { name: words.naming.now.roles }).click()
    await expect(map.person('Kofi')).toBeVisible()
  })
})

test('people go from one notebook to another by the clipboard, and nothing else does', async ({ launch }) => {
  const { page, dataPath } = await launch()
  const map = new MapScreen(page)
  const note = page.getByRole('group', { name: m.shell.note })

  await test.step('copied from the example: two, with their tie', async () => {
    await goTo(page, 'map')
    await page.getByRole('button', { name: inspector.example }).click()
    await map.person('Nora').click()
    await map.person('Mom').click({ modifiers: ['Control'] })
    await page.keyboard.press('Control+c')
    await expect(note).toContainText(words.clip.copied(null, 2))
    await page.getByRole('button', { name: m.shell.example.close }).click()
  })

  await test.step('pasted into the empty map', async () => {
    await goTo(page, 'map')
    await page.getByRole('button', { name: words.clip.pastePeople }).click()
    await expect(map.person('Nora')).toBeVisible()
    await expect.poll(async () => Object.values((await onDisk(dataPath)).ties).length).toBe(1)
    const nora = await supporterOnDisk(dataPath, 'Nora')
    expect(nora).toMatchObject({ role: 'sister', stance: null, ownUse: null, resting: null })
    await page.keyboard.press('Control+z')
    await expect(map.person('Nora')).toBeHidden()
    await expect.poll(async () => Object.keys((await onDisk(dataPath)).supporters)).toEqual([])
    await note.getByRole('button', { name: m.common.redo }).click()
    await expect(map.person('Nora')).toBeVisible()
  })

  await test.step('something else on the clipboard: said, and nothing added', async () => {
    await goTo(page, 'settings')
    await page.getByRole('button', { name: m.settings.copyPath }).click()
    await goTo(page, 'map')
    await map.person('Nora').focus()
    await page.keyboard.press('Control+v')
    await expect(note).toContainText(words.clip.trouble['something-else'])
    expect(Object.keys((await onDisk(dataPath)).supporters)).toHaveLength(2)
  })
})
