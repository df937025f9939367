// Guided adding: everyone first, then one question at a time. Without a mouse, left and taken up again, undone, and by mouse.
import { m } from '@domain/messages/messages'
import type { SupportFunction } from '@domain/people/supporter'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { GuidedScreen } from './screens/guided-screen'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const words = m.guided

test('names, kinds, circles, functions, cadence and stance by keyboard alone; left, quit and gone on with', async ({ launch }) => {
  let kith = await launch()
  let { keyboard } = kith.page
  let guided = new GuidedScreen(kith.page)
  const { dataPath } = kith

  await test.step('from the empty map, names one under the other', async () => {
    await expect(kith.page.getByText(m.today.mood)).toBeVisible()
    await keyboard.press('Control+2')
    await expect(kith.page.getByRole('textbox', { name: m.map.inspector.add.field })).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await expect(kith.page.getByRole('button', { name: words.openFirst })).toBeFocused()
    await keyboard.press('Enter')
    await expect(guided.field()).toBeFocused()
    for (const name of ['Nora (sister)', 'Sam', 'nora', 'Tuesday Circle']) {
      await keyboard.type(name)
      await keyboard.press('Enter')
    }
    await expect(guided.named().getByRole('textbox')).toHaveCount(3)
    await keyboard.press('Enter')
    await guided.asks(words.ask.kind('Nora', 'person'))
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Nora'))?.role).toBe('sister')
    expect((await supporterOnDisk(dataPath, 'Tuesday Circle'))?.form).toBe('group')
  })

  await test.step('one press answers and goes on; quick presses each meet the next one', async () => {
    await keyboard.press('1')
    await guided.asks(words.ask.kind('Sam', 'person'))
    await keyboard.press('ArrowLeft')
    await guided.asks(words.ask.kind('Nora', 'person'))
    await keyboard.press('ArrowRight')
    await guided.asks(words.ask.kind('Sam', 'person'))
    await keyboard.press('4')
    await keyboard.press('3')
    await guided.asks(words.ask.circle('Nora', 'person'))
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Tuesday Circle'))?.kind).toBe('peer')
    expect((await supporterOnDisk(dataPath, 'Nora'))?.kind).toBe('family')
    expect((await supporterOnDisk(dataPath, 'Sam'))?.kind).toBe('mentor')
  })

  await test.step('undo takes back the last answer and asks it again', async () => {
    await keyboard.press('Control+z')
    await guided.asks(words.ask.kind('Tuesday Circle', 'group'))
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Tuesday Circle'))?.kind).toBe('other')
    await keyboard.press('3')
    await guided.asks(words.ask.circle('Nora', 'person'))
  })

  await test.step('arrows and Enter answer too; 0 passes someone over; Esc leaves', async () => {
    await keyboard.press('Enter')
    await guided.asks(words.ask.circle('Sam', 'person'))
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'Nora'))?.circle).toBe('inner')
    await keyboard.press('0')
    await guided.asks(words.ask.circle('Tuesday Circle', 'group'))
    await keyboard.press('Escape')
    await expect(new MapScreen(kith.page).person('Nora')).toBeVisible()
  })

  await test.step('after a restart Today offers to go on, at the same question and person', async () => {
    expect(await kith.close()).toBe(0)
    kith = await launch()
    keyboard = kith.page.keyboard
    guided = new GuidedScreen(kith.page)
    await expect(kith.page.getByRole('heading', { name: words.resume.title })).toBeVisible()
    await kith.page.getByRole('button', { name: words.resume.on }).focus()
    await keyboard.press('Enter')
    await guided.asks(words.ask.circle('Tuesday Circle', 'group'))
    await keyboard.press('3')
  })

  await test.step('who of these: arrows walk, a letter finds, Space says yes and no', async () => {
    await guided.asks(words.who.stability.title)
    await expect(guided.person('Nora')).toBeFocused()
    await keyboard.press('Space')
    await keyboard.press('t')
    await expect(guided.person('Tuesday Circle')).toBeFocused()
    await keyboard.press('Space')
    await expect(guided.person('Tuesday Circle')).toHaveAttribute('aria-pressed', 'true')
    await keyboard.press('Space')
    await expect(guided.person('Tuesday Circle')).toHaveAttribute('aria-pressed', 'false')
    await keyboard.press('Control+Enter')
    await guided.asks(words.who.accountability.title)
    await keyboard.press('ArrowRight')
    await keyboard.press('Space')
    await expect(guided.person('Sam')).toHaveAttribute('aria-pressed', 'true')
    for (const fn of ['encouragement', 'prevention'] as const) {
      await keyboard.press('Control+Enter')
      await guided.asks(words.who[fn].title)
    }
    await keyboard.press('Control+Enter')
    const given = async (name: string) => (await supporterOnDisk(dataPath, name))?.functions
    expect(await given('Nora')).toEqual({ stability: 'from' } satisfies Partial<Record<SupportFunction, string>>)
    expect(await given('Sam')).toEqual({ accountability: 'from' })
    expect(await given('Tuesday Circle')).toEqual({})
  })

  await test.step('how often, and what they do for recovery; then the map', async () => {
    await guided.asks(words.ask.cadence('Nora', 'person'))
    for (const key of ['2', '1', '5']) await keyboard.press(key)
    await guided.asks(words.ask.stance('Nora', 'person'))
    await keyboard.press('1')
    await guided.asks(words.ask.stance('Sam', 'person'))
    await keyboard.press('Control+Enter')
    await expect(new MapScreen(kith.page).person('Nora')).toBeVisible()
    await expect.poll(async () => (await onDisk(dataPath)).guidedAdd).toBeNull()
    expect((await supporterOnDisk(dataPath, 'Nora'))?.cadence).toEqual({ idealDays: 7, longestDays: 14, paused: false })
    expect((await supporterOnDisk(dataPath, 'Sam'))?.cadence).toEqual({ idealDays: 3, longestDays: 7, paused: false })
    expect((await supporterOnDisk(dataPath, 'Tuesday Circle'))?.cadence).toBeNull()
    expect((await supporterOnDisk(dataPath, 'Nora'))?.stance).toBe('supports')
    expect((await supporterOnDisk(dataPath, 'Sam'))?.stance).toBeNull()
  })
})

test('a pasted list of twelve, with the mouse; whoever is on the map already is noticed; all of it undone', async ({ launch }) => {
  const { page, dataPath } = await launch()
  const guided = new GuidedScreen(page)
  const map = new MapScreen(page)
  await goTo(page, 'map')
  await map.addQuickly('Kofi')
  await page.getByRole('button', { name: words.open, exact: true }).click()
  await expect(guided.field()).toBeFocused()
  const twelve = ['1. Nora (sister)', '2. Sam', '3. Dr. Amin – therapist', '4. Harbor Clinic', '5. Mom', '6. Rex (dog)', '7. Mr. Halloran', '8. Bea', '9. Ines', '10. Uncle Ray', '11. Priya', '12. kofi']
  await guided.paste(twelve.join('\n'))
  await expect(guided.named().getByRole('listitem')).toHaveCount(11)
  await expect(page.getByRole('main').getByText(words.names.onMap(['kofi']))).toBeVisible()
  await page.getByRole('button', { name: words.names.addAnyway(1) }).click()
  await expect(guided.named().getByRole('listitem')).toHaveCount(12)
  await guided.named().getByRole('button', { name: words.names.takeOut('kofi') }).click()
  await expect(guided.named().getByRole('listitem')).toHaveCount(11)
  await expectAccessible(page, 'Guided adding, names')
  await page.getByRole('button', { name: words.names.on }).click()
  await guided.asks(words.ask.kind('Nora', 'person'))
  await expectAccessible(page, 'Guided adding, kind')
  await guided.choice(m.vocabulary.kinds.family).click()
  await guided.asks(words.ask.kind('Sam', 'person'))
  await page.getByRole('button', { name: words.parts.circle }).click()
  await guided.asks(words.ask.circle('Nora', 'person'))
  await expectAccessible(page, 'Guided adding, circle')
  await page.getByRole('button', { name: words.parts.functions }).click()
  await guided.person('Mom').click()
  await expect(guided.person('Mom')).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page, 'Guided adding, who gives')
  await page.getByRole('button', { name: words.leave }).click()
  await expect(map.person('Mom')).toBeVisible()
  await expect(page.getByText(words.resume.text(11, 'stability'))).toBeVisible()
  await expectAccessible(page, 'Map with the offer to go on')
  expect((await supporterOnDisk(dataPath, 'Rex'))?.role).toBe('dog')
  expect((await supporterOnDisk(dataPath, 'Harbor Clinic'))?.form).toBe('service')
  const standing = async () => Object.values((await onDisk(dataPath)).supporters).map(({ name }) => name)
  expect(await standing()).toHaveLength(12)
  for (let n = 0; n < 10 && (await standing()).length > 1; n++) {
    await page.locator('main').first().press('Control+z')
    await page.waitForFunction(() => !document.body.textContent.includes('Saving'))
  }
  await expect.poll(standing).toEqual(['Kofi'])
})
