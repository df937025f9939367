// Reach out: one key from everywhere, for someone who is not well right now.
import { readFile } from 'node:fs/promises'
import type { CrisisData } from '@domain/crisis/crisis-lines'
import { m } from '@domain/messages/messages'
import type { z } from 'zod'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { expectInView } from './screens/in-view'
import { MapScreen } from './screens/map-screen'
import { onDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const words = m.reachOut
const dana = '(503) 555-0142'
const kofi = '(503) 555-0148'
/** The number to call now; the place behind it is still there, unseen. */
const number = (page: Page, text: string) => page.getByRole('region', { name: words.lead('phone', '') }).getByText(text, { exact: true })

test('F2 opens it from every screen, even out of a field; the first number is there at once; Esc goes back', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  const call = page.getByRole('heading', { level: 1, name: words.lead('phone', 'Dana') })
  for (const place of ['today', 'map', 'people', 'journal', 'insights', 'plan', 'settings'] as const) {
    await goTo(page, place)
    await page.keyboard.press('F2')
    await expect(call).toBeFocused()
    await expect(number(page, dana)).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: m.shell.places[place], exact: true })).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('button', { name: m.shell.places[place], exact: true }), 'where it was').toBeFocused()
  }

  await test.step('over whatever is open, which is there again afterwards', async () => {
    const over = async (open: Locator, stays: boolean) => {
      await expect(open).toBeVisible()
      await page.keyboard.press('F2')
      await expect(call).toBeFocused()
      await expectInView(number(page, dana), 'the number')
      await page.keyboard.press('F2')
      await expect(call).toBeHidden()
      await expect(open).toBeVisible({ visible: stays })
      if (stays) await page.keyboard.press('Escape')
      await expect(open).toBeHidden()
    }
    const dialog = (name: string) => page.getByRole('dialog', { name })
    await goTo(page, 'plan')
    await page.getByRole('button', { name: m.planVersions.look }).press('Enter')
    await over(dialog(m.planVersions.title), true)
    await page.getByRole('button', { name: m.plan.text.label }).press('Enter')
    await over(page.getByRole('menu'), false)
    await page.keyboard.press('ControlOrMeta+k')
    await over(dialog(m.palette.title), false)
    await goTo(page, 'today')
    await expect(page.getByText(m.today.mood)).toBeVisible()
    await page.getByRole('button', { name: new RegExp(`^${m.today.more}`) }).press('Enter')
    await page.getByRole('button', { name: m.setUp.open }).press('Enter')
    await over(dialog(m.setUp.title), true)
    await goTo(page, 'settings')
    await page.getByRole('combobox', { name: m.settings.country }).press('Enter')
    await over(page.getByRole('listbox'), true)
  })

  await test.step('what was half written is kept', async () => {
    await goTo(page, 'map')
    const map = new MapScreen(page)
    await map.open('Nora')
    const role = map.inspector().getByRole('textbox', { name: m.map.inspector.fields.role })
    await role.fill('older sister')
    await page.keyboard.press('F2')
    await expect(number(page, dana)).toBeInViewport()
    await page.keyboard.press('F2')
    await expect(role).toHaveValue('older sister')
    await expect.poll(async () => Object.values((await onDisk(dataPath)).supporters).find(({ name }) => name === 'Nora')?.role).toBe('older sister')
  })
})

test('nobody answers, the next one does: the talk stands in the journal', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  await goTo(page, 'plan')
  const before = Object.keys((await onDisk(dataPath)).contacts)
  await page.keyboard.press('F2')
  await expect(number(page, dana)).toBeInViewport()
  await page.getByRole('button', { name: words.noAnswer }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.lead('phone', 'Kofi') })).toBeFocused()
  await expect(number(page, kofi)).toBeInViewport()
  expect(Object.keys((await onDisk(dataPath)).contacts)).toEqual(before)
  await page.getByRole('button', { name: words.talked }).click()
  await expect(page.getByRole('heading', { level: 1, name: m.plan.title })).toBeVisible()
  const added = async () => {
    const { contacts, supporters } = await onDisk(dataPath)
    return Object.values(contacts)
      .filter(({ id }) => !before.includes(id))
      .map(({ who, how, initiator }) => [who.map((id) => supporters[id]?.name), how, initiator])
  }
  await expect.poll(added).toEqual([[['Kofi'], 'call', 'me']])
})

test('with nobody on the map it says so kindly, and the numbers of the chosen country are there', async ({ launch }) => {
  const { page, dataPath } = await launch()
  await goTo(page, 'settings')
  await page.getByRole('combobox', { name: m.settings.country }).click()
  await page.getByRole('option', { name: 'Germany' }).click()
  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { name: words.nobodyTitle })).toBeVisible()
  const strip = page.getByRole('region', { name: words.helpLines })
  const { countries } = JSON.parse(await readFile('resources/crisis-lines.json', 'utf8')) as z.infer<typeof CrisisData>
  const help = countries.find(({ code }) => code === 'DE')
  expect(help?.lines.length).toBeGreaterThan(0)
  await expect(strip.getByText(help?.emergency[0]?.number ?? '', { exact: true })).toBeInViewport()
  for (const line of help?.lines.slice(0, 4) ?? []) await expect(strip.getByText(line.phones[0] ?? line.text?.number ?? '')).toBeVisible()
  await page.getByRole('button', { name: words.pauseStart }).click()
  await expect(page.getByText(words.pausePlace(1, words.steps.length))).toBeVisible()

  await test.step('the lines are the person’s to change, and the emergency number', async () => {
    await strip.getByRole('button', { name: m.crisis.changeThese }).click()
    const part = page.getByRole('region', { name: m.crisis.title, exact: true })
    const shipped = help?.lines[0]?.service ?? ''
    await expect(part.getByRole('button', { name: m.crisis.changeOf(shipped) }), 'where one can begin').toBeFocused()
    await part.getByRole('button', { name: m.crisis.leaveOutOf(shipped) }).click()
    await expect(part.getByRole('button', { name: m.crisis.showAgainOf(shipped) }), 'the way back').toBeFocused()
    await part.getByRole('button', { name: m.crisis.add }).click()
    await page.keyboard.type('Night line')
    await part.getByRole('textbox', { name: m.crisis.phone }).fill('ask Sam')
    await part.getByLabel(m.crisis.checkedOn).fill('2024-05-01')
    await part.getByRole('button', { name: m.crisis.keep }).click()
    await expect(part.getByRole('textbox', { name: m.crisis.phone })).toBeFocused()
    await expect(part.getByText(m.crisis.problem.unreadable)).toBeVisible()
    await expectAccessible(page, 'a crisis line being written')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('0123 45 67')
    await page.keyboard.press('Enter')
    await part.getByRole('button', { name: m.crisis.checkedTodayOf('Night line') }).click()
    await expect(part.getByRole('button', { name: m.crisis.changeOf('Night line') })).toBeFocused()
    await part.getByRole('textbox', { name: m.crisis.emergency }).fill('0199')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await onDisk(dataPath)).crisis.emergency).toBe('0199')
    expect((await onDisk(dataPath)).crisis.hidden).toHaveLength(1)
    await page.keyboard.press('F2')
    await expect(strip.getByText('0199', { exact: true })).toBeInViewport()
    await expect(strip.getByText('0123 45 67', { exact: true })).toBeVisible()
    await expect(strip.getByText(help?.emergency[0]?.number ?? '', { exact: true }), 'the country’s stays').toBeVisible()
    await expect(strip.getByText(shipped)).toHaveCount(0)
  })
})

for (const viewport of [{ width: 1280, height: 800 }, { width: 900, height: 650 }])
  test(`with text at 200 % in ${viewport.width} × ${viewport.height} nothing that matters is cut`, async ({ launch, folder }) => {
    const book = exampleToday()
    await putInto(folder, { ...book, settings: { ...book.settings, textScale: 2, country: 'US' } })
    const { page } = await launch({ viewport })
    await expect(page.getByText(m.today.mood)).toBeVisible()
    await page.keyboard.press('F2')
    await expect(number(page, dana)).toBeInViewport({ ratio: 0.99 })
    await expectInView(page.getByRole('heading', { level: 1 }), 'whom to call')
    await expectInView(number(page, dana), 'the number')
    for (const name of [words.talked, words.noAnswer, words.pauseStart]) await expectInView(page.getByRole('button', { name }), name)
    await expectInView(page.getByText(words.danger), words.danger)
    await expectInView(page.getByRole('region', { name: words.helpLines }).getByText('911', { exact: true }), 'the emergency number')
    await expectInView(page.getByRole('button', { name: m.common.close }), m.common.close)
  })
