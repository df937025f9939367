// Today: the urge log with own words and trackers, days that count and the five minutes after a slip, early signs.
import { m } from '@domain/messages/messages'
import { streakFigures } from '@domain/journal/streak-figures'
import { addDays } from '@domain/time/day-key'
import { exampleToday, putInto, today } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { onDisk } from './screens/notebook-on-disk'

test('an urge is logged with what helped, in words and on trackers of one’s own', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  const book = () => onDisk(dataPath)
  await expect(page.getByText(m.today.mood)).toBeVisible()

  await test.step('after an urge, the check-in asks how strong it was after and what helped', async () => {
    await page.getByRole('button', { name: new RegExp(`^${m.today.more}`) }).click()
    await expect(page.getByRole('slider', { name: m.journal.fields.urgeAfter })).toBeHidden()
    await page.getByRole('slider', { name: m.today.urge }).press('8')
    await page.getByRole('slider', { name: m.journal.fields.urgeAfter }).press('3')
    const helped = page.getByRole('group', { name: m.journal.fields.helped })
    await helped.getByRole('button', { name: 'walked' }).click()
    await helped.getByRole('textbox').fill('cold water')
    await helped.getByRole('textbox').press('Enter')
    await page.getByRole('radiogroup', { name: 'Went outside' }).getByRole('radio', { name: m.setUp.yes }).check()
    await page.getByRole('group', { name: m.journal.fields.triggers }).getByRole('button', { name: 'payday' }).click()
  })

  await test.step('own words are renamed everywhere, joined, and given an ink; a tracker is added', async () => {
    await page.getByRole('button', { name: m.setUp.open }).click()
    const dialog = page.getByRole('dialog', { name: m.setUp.title })
    await expectAccessible(page, 'own words and trackers')
    const before = Object.values((await book()).checkIns).filter(({ feelings }) => feelings.includes('calm')).length
    expect(before).toBeGreaterThan(3)
    await dialog.getByRole('textbox', { name: `${m.setUp.word}: calm` }).fill('at ease')
    await dialog.getByRole('textbox', { name: `${m.setUp.word}: calm` }).press('Enter')
    await expect.poll(async () => Object.values((await book()).checkIns).filter(({ feelings }) => feelings.includes('at ease')).length).toBe(before)
    await dialog.getByRole('textbox', { name: `${m.setUp.word}: tired` }).fill('at ease')
    await dialog.getByRole('textbox', { name: `${m.setUp.word}: tired` }).press('Enter')
    await expect.poll(async () => (await book()).words.feelings.map(({ word }) => word)).toEqual(['at ease', 'restless', 'grateful'])
    await dialog.getByRole('combobox', { name: m.setUp.ink('grateful') }).click()
    await page.getByRole('option', { name: m.setUp.inks.plum }).click()
    await dialog.getByRole('textbox', { name: m.setUp.newTracker }).fill('Pages read')
    await dialog.getByRole('textbox', { name: m.setUp.newTracker }).press('Enter')
    await expect.poll(async () => Object.values((await book()).trackers).map(({ name }) => name)).toContain('Pages read')
    expect((await book()).words.feelings.at(-1)).toEqual({ word: 'grateful', ink: 'plum' })
    await page.keyboard.press('Escape')
  })

  await test.step('a template begins the note; all of it is kept in one entry', async () => {
    await page.getByRole('group', { name: m.setUp.useTemplate }).getByRole('button', { name: 'Evening' }).click()
    await page.keyboard.press('Control+Enter')
    await expect
      .poll(async () => Object.values((await book()).checkIns).find(({ moment }) => moment.day === today()))
      .toMatchObject({ urge: 8, urgeAfter: 3, helped: ['walked', 'cold water'], triggers: ['payday'], trackers: { outside: 1 }, note: 'What went well:\nWhat was hard:\nTomorrow:' })
  })

  await test.step('the early sign named for it shows at once, and opens the plan', async () => {
    await expect(page.getByText('An urge of 8 of 10 today.')).toBeVisible()
    await page.getByRole('button', { name: m.signs.openStep(m.vocabulary.sections.helps) }).click()
    await expect(page.getByRole('heading', { level: 2, name: m.vocabulary.sections.helps })).toBeInViewport()
  })
})

test('days count from a date of one’s own, a slip stays a mark, and signs are named, by keyboard', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page, dataPath } = await launch()
  const book = () => onDisk(dataPath)
  await expect(page.getByText(m.today.mood)).toBeVisible()

  await test.step('a backdated start is no slip', async () => {
    await page.getByRole('button', { name: m.streaks.add }).press('Enter')
    const dialog = page.getByRole('dialog', { name: m.streaks.newTitle })
    await dialog.getByRole('textbox', { name: m.streaks.name }).fill('with morning walks')
    await dialog.getByLabel(m.streaks.since).fill(addDays(today(), 1))
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(m.streaks.problem.day)).toBeVisible()
    await expectAccessible(page, 'a new streak')
    await dialog.getByLabel(m.streaks.since).fill(addDays(today(), -399))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: m.streaks.head(400, 'with morning walks') })).toBeVisible()
    await page.getByRole('button', { name: m.streaks.editFor('with morning walks') }).press('Enter')
    await page.getByLabel(m.streaks.since).fill(addDays(today(), -499))
    await page.getByRole('button', { name: m.common.save, exact: true }).press('Enter')
    await expect(page.getByRole('heading', { name: m.streaks.head(500, 'with morning walks') })).toBeVisible()
    expect(Object.values((await book()).streaks).find(({ name }) => name === 'with morning walks')?.slips).toEqual([])
  })

  await test.step('five calm minutes after a slip', async () => {
    const streak = Object.values((await book()).streaks).find(({ name }) => name === 'without alcohol')!
    const before = streakFigures(streak, today())
    await page.getByRole('button', { name: m.streaks.slippedFor('without alcohol') }).press('Enter')
    const dialog = page.getByRole('dialog', { name: m.streaks.after.title })
    await dialog.getByLabel(m.streaks.after.dayField).fill(addDays(today(), -1))
    const on = dialog.getByRole('button', { name: m.streaks.after.on, exact: true })
    await on.press('Enter')
    await expect(dialog.getByRole('heading', { name: m.streaks.after.ledTo })).toBeFocused()
    await dialog.getByRole('textbox', { name: m.streaks.after.ledTo }).fill('A farewell at work.')
    await dialog.getByRole('group', { name: m.streaks.after.triggers }).getByRole('textbox').fill('farewells')
    await page.keyboard.press('Enter')
    await on.press('Enter')
    await dialog.getByRole('button', { name: 'Dana' }).press('Enter')
    await on.press('Enter')
    await dialog.getByRole('textbox', { name: m.streaks.after.next }).fill('Stay in, call Dana at six.')
    await on.press('Enter')
    await expectAccessible(page, 'after a slip')
    await dialog.getByRole('checkbox', { name: m.streaks.after.keepSituation }).press('Space')
    await dialog.getByRole('checkbox', { name: m.streaks.after.review }).press('Space')
    await dialog.getByRole('button', { name: m.streaks.after.keep, exact: true }).press('Enter')
    await expect(page.getByRole('heading', { name: m.streaks.head(1, 'without alcohol') })).toBeVisible()
    await expect(page.getByText(m.streaks.inAll(before.total - 1, before.outOf))).toBeVisible()
    await expect.poll(async () => (await book()).plan.reviewOn).toBe(addDays(today(), 1))
    const kept = await book()
    const slips = Object.values(kept.streaks).find(({ name }) => name === 'without alcohol')!.slips
    expect(slips).toHaveLength(4)
    expect(slips.at(-1)).toMatchObject({ day: addDays(today(), -1), told: ['dana'], next: 'Stay in, call Dana at six.' })
    expect(kept.words.triggers.map(({ word }) => word)).toContain('farewells')
    expect(kept.plan.sections.situations.items.at(-1)).toMatchObject({ situation: 'A farewell at work.', contacts: ['dana'] })
  })

  await test.step('a circle has a rhythm, and on days away no gap grows', async () => {
    const awhile = page.getByRole('region', { name: m.today.aWhile })
    await expect(awhile.getByText('Kofi')).toBeVisible()
    await page.getByRole('button', { name: m.howOften.open }).press('Enter')
    const dialog = page.getByRole('dialog', { name: m.howOften.title })
    await dialog.getByRole('spinbutton', { name: m.howOften.ideal(m.vocabulary.circles.outer) }).fill('10')
    await dialog.getByRole('spinbutton', { name: m.howOften.longest }).last().fill('4')
    await page.keyboard.press('Tab')
    await expect(dialog.getByText(m.howOften.problem.longest)).toBeVisible()
    await expectAccessible(page, 'how often')
    await dialog.getByRole('spinbutton', { name: m.howOften.longest }).last().fill('40')
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await book()).settings.circleCadences.outer).toEqual({ idealDays: 10, longestDays: 40, paused: false })
    await dialog.getByRole('button', { name: m.howOften.setAway }).press('Enter')
    await page.keyboard.press('Escape')
    await expect(awhile.getByText(m.howOften.awayOpen)).toBeVisible()
    await expect(awhile.getByText('Kofi')).toBeHidden()
    await page.getByRole('button', { name: m.howOften.open }).press('Enter')
    await dialog.getByRole('button', { name: m.howOften.back }).press('Enter')
    await page.keyboard.press('Escape')
    await expect(awhile.getByText('Kofi')).toBeVisible()
  })

  await test.step('a sign of one’s own', async () => {
    await page.getByRole('button', { name: m.signs.edit }).press('Enter')
    const dialog = page.getByRole('dialog', { name: m.signs.title })
    await dialog.getByRole('button', { name: m.signs.add }).press('Enter')
    await expect(dialog.getByRole('textbox', { name: m.signs.words }).last()).toBeFocused()
    await page.keyboard.type('I cancel on people')
    await page.keyboard.press('Tab')
    await expect.poll(async () => Object.values((await book()).earlySigns).map(({ words }) => words)).toContain('I cancel on people')
    const row = dialog.getByRole('group', { name: 'I cancel on people' })
    await row.getByRole('spinbutton', { name: m.signs.days }).fill('400')
    await page.keyboard.press('Tab')
    await expect(row.getByRole('spinbutton', { name: m.signs.days }), 'out of range goes back').toHaveValue('7')
    await row.getByRole('spinbutton', { name: m.signs.days }).fill('1')
    await page.keyboard.press('Tab')
    await expectAccessible(page, 'early signs')
    await page.keyboard.press('Escape')
    await expect(page.getByText('“I cancel on people”')).toBeVisible()
  })
})
