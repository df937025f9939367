// Stance kept quietly, moves planned, seen on the map and on Today, carried out and undone; and none of what is private on paper.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '@domain/messages/messages'
import type { PlannedMove } from '@domain/network/planned-move'
import type { Notebook } from '@domain/notebook'
import { CRITICAL, OWN_USES, STANCES } from '@domain/people/supporter'
import { addDays, type DayKey } from '@domain/time/day-key'
import { exampleToday, putInto, today } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { readPdf } from './read-pdf'
import { expectAccessible } from './screens/axe'
import { MapScreen } from './screens/map-screen'
import { onDisk, supporterOnDisk } from './screens/notebook-on-disk'
import { PlanScreen } from './screens/plan-screen'
import { goTo } from './screens/shell'

const words = m.moves
const aside = m.giveAndTake

/** The example with nothing planned, and Kofi in the middle circle. */
const unplanned = (): Notebook => ({ ...exampleToday(), plannedMoves: {} })
const movesOnDisk = async (path: string) => Object.values((await onDisk(path)).plannedMoves)

test('a stance is kept quietly; a move is planned and seen; someone hoped for is there', async ({ launch, folder }) => {
  await putInto(folder, unplanned())
  const { page, dataPath } = await launch()

  await test.step('a stance is kept quietly; a move is planned and seen', async () => {
    const map = new MapScreen(page)
    const inspector = map.inspector()
    await goTo(page, 'map')
    await map.open('Jonas')

    await test.step('stance, said in a fold of its own', async () => {
      const section = inspector.getByRole('region', { name: aside.private.label })
      await section.getByRole('button', { name: aside.private.change }).click()
      await map.choose(aside.private.stance, m.vocabulary.stances.risky)
      await expect(section.getByText(aside.private.note)).toBeVisible()
      await section.getByRole('button', { name: aside.private.fold }).click()
      await expect(section.getByText(m.vocabulary.stances.risky)).toBeVisible()
      await expect.poll(async () => (await supporterOnDisk(dataPath, 'Jonas'))?.stance).toBe('risky')
    })

    await test.step('a rest from being asked, marked and spoken', async () => {
      await inspector.getByRole('button', { name: m.map.inspector.choice(aside.rest, aside.rests.none) }).click()
      await page.getByRole('menuitem', { name: aside.restChoice.open }).click()
      await expect(inspector.getByRole('button', { name: m.map.inspector.choice(aside.rest, aside.rests.open) })).toBeVisible()
      await expect.poll(async () => (await supporterOnDisk(dataPath, 'Jonas'))?.resting).toEqual({ until: null })
      await expect(map.person('Jonas')).toHaveAccessibleName(new RegExp(m.map.resting))
    })

    const day = addDays(today(), 5)
    await test.step('strengthen Kofi, by a day, with a first step', async () => {
      await map.open('Kofi')
      const section = inspector.getByRole('region', { name: words.next })
      await section.getByRole('button', { name: words.plan }).click()
      await expect(section.getByRole('radio', { name: words.whats.strengthen })).toBeFocused()
      await expect(section.getByText('Middle to inner circle')).toBeVisible()
      await section.getByLabel(words.day).fill(day)
      await section.getByRole('textbox', { name: words.note }).fill('Ask him to share the Sunday check-in.')
      await section.getByRole('button', { name: words.keep }).click()
      await expect(section.getByText(/^Middle to inner circle, by /)).toBeVisible()
      await expect(section.getByRole('button', { name: words.plan }), 'the way in has the focus again').toBeFocused()
      await expect.poll(() => movesOnDisk(dataPath)).toMatchObject([{ what: 'strengthen', circle: 'inner', by: day, doneOn: null }])
      await expect(page.locator('[data-planned] path').first()).toBeAttached()
      await expect(page.locator('.react-flow').getByText(/^by /)).toBeVisible()
      await expect(map.person('Kofi')).toHaveAccessibleName(/planned: middle to inner circle by /)
      await expectAccessible(page, 'Map with a planned move')
    })
  })

  await test.step('someone hoped for stands on the map in dashes, then is there', async () => {
    await page.reload()
    const map = new MapScreen(page)
    const inspector = map.inspector()
    await goTo(page, 'map')
    await page.getByRole('button', { name: m.map.add, exact: true }).click()
    await inspector.getByRole('textbox', { name: m.map.inspector.add.field }).fill('A sponsor')
    await inspector.getByRole('button', { name: words.someone.planShort }).click()
    await expect(inspector.getByRole('textbox', { name: words.someone.name })).toHaveValue('A sponsor')
    await map.choose(m.map.inspector.fields.kind, m.vocabulary.kinds.mentor)
    await inspector.getByRole('button', { name: words.keep }).click()
    await expect(page.locator('.react-flow').getByText('A sponsor')).toBeVisible()
    await inspector.getByRole('button', { name: /A sponsor/ }).click()
    await expect(inspector.getByRole('heading', { name: 'A sponsor' })).toBeVisible()
    await inspector.getByRole('button', { name: words.doneFor('A sponsor') }).click()
    await expect(map.person('A sponsor')).toBeVisible()
    await expect(inspector.getByRole('textbox', { name: m.map.inspector.fields.name, exact: true })).toHaveValue('A sponsor')
    await expect.poll(async () => (await supporterOnDisk(dataPath, 'A sponsor'))?.kind).toBe('mentor')
  })
})

test('on Today a planned move is carried out, and taken back in one step', async ({ launch, folder }) => {
  const book = exampleToday()
  await putInto(folder, { ...book, plannedMoves: Object.fromEntries(Object.entries(book.plannedMoves).filter(([, move]) => move.what === 'strengthen')) as Notebook['plannedMoves'] })
  const { page, dataPath } = await launch()
  const before = await supporterOnDisk(dataPath, 'Kofi')
  const section = page.getByRole('region', { name: words.today.heading })
  await expect(section).toContainText('Middle to inner circle')
  await expectAccessible(page, 'Today with a planned move')
  await section.getByRole('button', { name: words.doneFor('Kofi') }).click()
  await expect(section).toBeHidden()
  await expect.poll(async () => (await supporterOnDisk(dataPath, 'Kofi'))?.circle).toBe('inner')
  expect((await movesOnDisk(dataPath))[0]?.doneOn).toBe(today())
  await page.getByRole('group', { name: m.shell.note }).getByRole('button', { name: m.common.undo }).click()
  await expect(section).toBeVisible()
  await expect.poll(() => supporterOnDisk(dataPath, 'Kofi')).toEqual(before)
  expect((await movesOnDisk(dataPath))[0]?.doneOn).toBeNull()
})

test('the same by keyboard alone: P plans, the form keeps, let go and its undo', async ({ launch, folder }) => {
  await putInto(folder, unplanned())
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const map = new MapScreen(page)
  await goTo(page, 'map')
  await expect(map.person('Jonas')).toBeVisible()
  await keyboard.press('Control+f')
  await expect(page.getByRole('combobox', { name: m.map.find })).toBeFocused()
  await keyboard.type('Jonas')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await map.person('Jonas').focus()

  await keyboard.press('p')
  const form = map.inspector().getByRole('form', { name: words.form('Jonas') })
  await expect(form.getByRole('radio', { name: words.whats.strengthen })).toBeFocused()
  await keyboard.press('Escape')
  await expect(form).toBeHidden()
  await map.person('Jonas').focus()
  await keyboard.press('p')
  await expect(form.getByRole('radio', { name: words.whats.strengthen })).toBeFocused()
  for (const what of ['limit', 'pause', 'let-go'] as const) {
    await keyboard.press('ArrowRight')
    await expect(form.getByRole('radio', { name: words.whats[what] })).toBeFocused()
  }
  await keyboard.press('Enter')
  await expect.poll(() => movesOnDisk(dataPath)).toMatchObject([{ what: 'let-go', by: null, circle: null }])
  await expect(map.inspector().getByRole('button', { name: words.plan })).toBeFocused()
  await keyboard.press('Tab')
  await expect(map.inspector().getByRole('button', { name: words.doneFor('Jonas') })).toBeFocused()
  await keyboard.press('Enter')
  await expect(map.person('Jonas')).toBeHidden()
  await keyboard.press('Control+z')
  await expect(map.person('Jonas')).toBeVisible()
  await expect.poll(async () => (await supporterOnDisk(dataPath, 'Jonas'))?.removedAt).toBeNull()
  await expect.poll(async () => (await movesOnDisk(dataPath))[0]?.doneOn).toBeNull()
})

test('a date that has passed is only a question: later, or dropped', async ({ launch, folder }) => {
  const book = exampleToday()
  const [kofi, ray] = Object.values(book.plannedMoves).filter((move) => move.supporterId !== null) as [PlannedMove, PlannedMove]
  const past = addDays(today(), -9)
  await putInto(folder, { ...book, plannedMoves: { [kofi.id]: { ...kofi, by: past }, [ray.id]: { ...ray, by: past } } as Notebook['plannedMoves'] })
  const { page, dataPath } = await launch()
  const section = page.getByRole('region', { name: words.today.heading })
  await expect(section.getByText(/Still wanted\?$/)).toHaveCount(2)
  await expectAccessible(page, 'Today with dates that have passed')
  await section.getByRole('button', { name: words.laterFor('Kofi') }).click()
  await page.getByRole('menuitem', { name: words.inAFortnight }).click()
  await expect(section.getByText(/Still wanted\?$/)).toHaveCount(1)
  await expect.poll(async () => (await onDisk(dataPath)).plannedMoves[kofi.id]?.by).toBe(addDays(today(), 14))
  await section.getByRole('button', { name: words.dropFor('Uncle Ray') }).click()
  await expect.poll(async () => (await movesOnDisk(dataPath)).length).toBe(1)
})

test('nothing private is on paper: not in the text, not in what is read aloud, not in the bytes', async ({ launch, folder }) => {
  const book = exampleToday()
  const said = Object.fromEntries(Object.values(book.supporters).map((s, i) => [s.id, { ...s, stance: STANCES[i % 3], ownUse: OWN_USES[i % 3], critical: CRITICAL[i % 3], resting: { until: null as DayKey | null } }]))
  await putInto(folder, { ...book, supporters: said as Notebook['supporters'] })
  const kith = await launch()
  const path = join(folder, 'plan.pdf')
  await goTo(kith.page, 'plan')
  await new PlanScreen(kith.page).savePdfTo(kith, path)
  const pdf = await readPdf(path)
  const all = [pdf.text, ...pdf.alts, ...pdf.outline, pdf.metadata, await readFile(path, 'latin1')].join('\n')
  expect(pdf.text).toContain('Dana')
  for (const word of [...Object.values(m.vocabulary.stances), ...Object.values(m.vocabulary.ownUses), m.map.resting, words.legend, 'risky', 'in-recovery']) expect(all).not.toContain(word)
})
