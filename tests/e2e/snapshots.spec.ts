// Maps of other days without a mouse: keep one, change the map, read what changed, begin again from it; and the monthly offer.
import type { Locator, Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { exampleToday, putInto, today } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { ready } from './screens/shell'

const words = m.snapshots
const add = m.map.inspector.add

/** Presses Tab until the keyboard is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let n = 0; n < 120; n++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

const place = (page: Page, name: keyof typeof m.shell.places) => page.getByRole('navigation').getByRole('button', { name: m.shell.places[name], exact: true })
const snapshotsOnDisk = async (path: string) => Object.values((await onDisk(path)).snapshots)

test('a map is kept, named, compared and begun again from, by keyboard alone, and is still there after a restart', async ({ launch }) => {
  let { page, dataPath, close } = await launch()
  let { keyboard } = page
  const map = new MapScreen(page)
  const view = (name: string) => page.getByRole('radio', { name, exact: true })

  await test.step('two people, and a snapshot from the map', async () => {
    await ready(page)
    await keyboard.press('Control+2')
    for (const name of ['Nora', 'Sam']) {
      if (name === 'Sam') await keyboard.press('n')
      await expect(page.getByRole('textbox', { name: add.field })).toBeFocused()
      await keyboard.type(name)
      await keyboard.press('Enter')
      await expect(map.inspector().getByRole('textbox', { name: m.map.inspector.fields.role, exact: true })).toBeFocused()
      await keyboard.press('Escape')
      await expect(map.person(name)).toBeFocused()
    }
    await keyboard.press('Control+Shift+S')
    await expect.poll(async () => (await snapshotsOnDisk(dataPath)).length).toBe(1)
  })

  await test.step('the map’s own menu opens that day, as it was', async () => {
    await press(page, page.getByRole('button', { name: words.today, exact: true }).and(page.locator('[aria-haspopup]')))
    const day = page.getByRole('menuitem').nth(1)
    await expect(day).toBeVisible()
    while (!(await day.evaluate((element) => element === document.activeElement))) await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
    await expect(view(words.views.alone)).toBeChecked()
    const picture = page.getByRole('img', { name: /^The map of / })
    await expect(picture).toHaveAccessibleDescription(/Nora/)
    await expect(page.getByRole('region', { name: words.whoStoodWhere })).toContainText('Sam')
  })

  await test.step('it is given a name', async () => {
    await tabTo(page, page.getByRole('textbox', { name: words.name, exact: true }))
    await keyboard.type('Before the summer')
    await keyboard.press('Enter')
    await expect.poll(async () => (await snapshotsOnDisk(dataPath))[0]?.name).toBe('Before the summer')
    await expect(page.getByRole('radiogroup', { name: words.timeline })).toContainText('Before the summer')
  })

  await test.step('the map changes: Sam further out, Kofi new', async () => {
    await keyboard.press('Control+2')
    await tabTo(page, map.person('Sam'))
    await keyboard.press('3')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Sam'))?.circle).toBe('outer')
    await keyboard.press('n')
    await expect(page.getByRole('textbox', { name: add.field })).toBeFocused()
    await keyboard.type('Kofi')
    await keyboard.press('Enter')
    await expect(map.inspector().getByRole('textbox', { name: m.map.inspector.fields.role, exact: true })).toBeFocused()
    await keyboard.press('Escape')
    await expect(map.person('Kofi')).toBeFocused()
  })

  const stood = (await snapshotsOnDisk(dataPath)).flatMap((one) => Object.values(one.supporters)).find((s) => s.name === 'Sam')?.circle ?? 'outer'
  const story = () => page.getByRole('region', { name: 'One came and one moved further out.' })
  await test.step('laid over one another, and the changes in words', async () => {
    await press(page, place(page, 'snapshots'))
    await tabTo(page, view(words.views.alone))
    await keyboard.press('ArrowRight')
    await expect(view(words.views.overlay)).toBeChecked()
    await expect(page.getByRole('img', { name: /one over the other/ })).toHaveAccessibleDescription('Stayed: Nora. Moved: Sam. New: Kofi.')
    await expect(story().getByRole('region', { name: words.story.parts.came })).toHaveText(/Kofi, in the \w+ circle\./)
    await expect(story().getByRole('region', { name: words.story.parts.further })).toContainText(words.story.circle('Sam', stood, 'outer'))
    await expect(page.getByRole('list', { name: words.legend })).toContainText(words.standing.gone)
  })

  await test.step('side by side', async () => {
    await keyboard.press('ArrowRight')
    await expect(view(words.views.beside)).toBeChecked()
    const pictures = page.getByRole('img', { name: /^The map of / })
    await expect(pictures).toHaveCount(2)
    await expect(pictures.first()).not.toHaveAccessibleDescription(/Kofi/)
    await expect(pictures.last()).toHaveAccessibleDescription(/Kofi/)
    await expect(story()).toBeVisible()
  })

  await test.step('begin again: said beforehand, done in one step, undone in one step', async () => {
    const before = await onDisk(dataPath)
    await press(page, page.getByRole('button', { name: words.carryOver.button }))
    const question = page.getByRole('dialog', { name: words.carryOver.title('Before the summer') })
    await expect(question).toContainText(words.carryOver.goOff(['Kofi']))
    await expect(question).toContainText(words.carryOver.changeCircle(['Sam']))
    await press(page, question.getByRole('button', { name: words.carryOver.go, exact: true }))
    await expect(page.getByRole('heading', { level: 1, name: m.map.title })).toBeVisible()
    await expect(map.person('Nora')).toBeVisible()
    await expect(map.person('Kofi')).toBeHidden()
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Sam'))?.circle).toBe(stood)
    expect((await snapshotsOnDisk(dataPath)).map((one) => one.name).sort()).toEqual([words.carryOver.keptName('Before the summer'), 'Before the summer'].sort())
    await keyboard.press('Control+z')
    await expect(map.person('Kofi')).toBeVisible()
    await expect.poll(async () => onDisk(dataPath)).toEqual(before)
  })

  await test.step('a restart keeps it', async () => {
    expect(await close()).toBe(0)
    ;({ page, dataPath, close } = await launch())
    ;({ keyboard } = page)
    await ready(page)
    await keyboard.press('Control+2')
    await press(page, place(page, 'snapshots'))
    await expect(page.getByRole('radiogroup', { name: words.timeline })).toContainText('Before the summer')
    await expect(story()).toBeVisible()
  })

  await test.step('removed and brought back', async () => {
    await press(page, page.getByRole('button', { name: words.remove }))
    await expect(page.getByRole('heading', { name: words.emptyTitle })).toBeVisible()
    await keyboard.press('Control+z')
    await expect(page.getByRole('radiogroup', { name: words.timeline })).toContainText('Before the summer')
  })
})

test('once a month the map is offered to be kept: not now, never again, and again after all', async ({ launch, folder }) => {
  const book = exampleToday()
  await putInto(folder, book)
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const offer = page.getByRole('region', { name: words.offer.title })
  const settings = async () => (await onDisk(dataPath)).settings
  const openSettings = () => keyboard.press('Control+,')

  await test.step('not now: gone for a month', async () => {
    await expect(offer).toContainText('changed on it since')
    await press(page, offer.getByRole('button', { name: words.offer.notNow }))
    await expect(offer).toBeHidden()
    await expect(page.getByRole('main')).toBeFocused()
    await expect.poll(async () => (await settings()).snapshotDeclinedOn).toBe(today())
  })

  await test.step('not again: until the settings say so', async () => {
    await keyboard.press('Control+z')
    await expect(offer).toBeVisible()
    await press(page, offer.getByRole('button', { name: words.offer.never }))
    await expect(offer).toBeHidden()
    await expect.poll(async () => (await settings()).snapshotOffer).toBe('never')
    await openSettings()
    await tabTo(page, page.getByRole('checkbox', { name: words.settings.offer }))
    await keyboard.press('Space')
    await expect.poll(async () => (await settings()).snapshotOffer).toBe('monthly')
    await keyboard.press('Control+1')
    await expect(offer).toBeVisible()
  })

  await test.step('kept: the map of today stands among the dates, and the offer rests', async () => {
    await press(page, offer.getByRole('button', { name: words.keep }))
    await expect(offer).toBeHidden()
    await expect.poll(async () => (await snapshotsOnDisk(dataPath)).map((one) => one.day)).toContain(today())
  })
})

test('two kept maps are compared with one another, with the mood of the time between as a list', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  const { keyboard } = page
  await ready(page)
  await keyboard.press('Control+2')
  await press(page, place(page, 'snapshots'))
  await tabTo(page, page.getByRole('combobox', { name: words.compareWith }))
  await keyboard.press('Enter')
  const first = page.getByRole('option', { name: /The first map/ })
  await expect(first).toBeVisible()
  while (!(await first.evaluate((element) => element === document.activeElement))) await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('img', { name: /one over the other/ })).toHaveAccessibleDescription(/New: .*Kofi/)
  await expect(page.getByRole('region', { name: words.story.parts.came })).toContainText('River Runners')
  const mood = page.getByRole('region', { name: words.mood.title }).first()
  await expect(mood).toContainText(/from \d+ days with an entry out of \d+; \d+ contacts kept/)
  await press(page, mood.getByRole('button', { name: words.mood.asList }))
  await expect(mood.getByRole('row').nth(1)).toContainText(/\d\.\d/)
})
