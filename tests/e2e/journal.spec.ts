// Days, written and rewritten: several people in one contact, another day, a removal taken back, and finding again.
import { m } from '@domain/messages/messages'
import { addDays } from '@domain/time/day-key'
import { exampleToday, putInto, today } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { JournalScreen } from './screens/journal-screen'
import { MapScreen } from './screens/map-screen'
import { onDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const { fields } = m.journal

// The people of the example, and no entry yet.
test.beforeEach(async ({ folder }) => putInto(folder, { ...exampleToday(), checkIns: {}, contacts: {} }))

test('entries are written, changed in place, put on another day, removed and brought back', async ({ launch }) => {
  const { page, dataPath } = await launch()
  const journal = new JournalScreen(page)
  const checkIns = async () => Object.values((await onDisk(dataPath)).checkIns)
  const contacts = async () => Object.values((await onDisk(dataPath)).contacts)
  await goTo(page, 'journal')
  await expect(page.getByText(m.journal.emptyTitle)).toBeVisible()

  await test.step('a contact with three at once', async () => {
    await journal.contact({ day: today(), time: '00:02', who: ['Nora', 'Kofi', 'River Runners'], how: 'in-person', note: 'Along the river.' })
    await expect(journal.entry(m.common.and(['Nora', 'Kofi', 'River Runners']))).toBeVisible()
    expect((await contacts()).map(({ who, how }) => [who.length, how])).toEqual([[3, 'in-person']])
  })

  await test.step('a check-in, changed where it stands', async () => {
    await journal.checkIn({ day: today(), time: '00:01', mood: 3, urge: 2, note: 'A grey morning.' })
    const panel = await journal.open('A grey morning.')
    await panel.getByRole('radio', { name: m.vocabulary.moods[4], exact: true }).check()
    await panel.getByRole('textbox', { name: fields.note }).fill('A grey morning, then sun.')
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(journal.entry('then sun.')).toContainText(m.vocabulary.moods[4])
    await expect.poll(async () => (await checkIns()).map(({ mood, urge, note }) => [mood, urge, note])).toEqual([[4, 2, 'A grey morning, then sun.']])
  })

  await test.step('it was three days ago, in the evening', async () => {
    const day = addDays(today(), -3)
    const panel = await journal.open('then sun.')
    await panel.getByLabel(fields.day, { exact: true }).fill(day)
    await panel.getByLabel(fields.time, { exact: true }).fill('21:40')
    await panel.getByRole('button', { name: m.journal.closePanel }).click()
    await expect.poll(async () => (await checkIns()).map(({ moment }) => moment.day)).toEqual([day])
    // Newest first: the contact of today now stands above.
    await expect(journal.list().getByRole('listitem').first()).toContainText('Along the river.')
    await expect(journal.list().getByRole('listitem').last()).toContainText('then sun.')
  })

  await test.step('Delete removes it, the note brings it back', async () => {
    const before = await checkIns()
    await journal.list().getByRole('listitem').first().getByRole('button').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await expect(journal.entry('then sun.')).toBeHidden()
    await expect.poll(checkIns).toEqual([])
    await page.getByRole('group', { name: m.shell.note }).getByRole('button', { name: m.common.undo }).click()
    await expect(journal.entry('then sun.')).toBeVisible()
    await expect.poll(checkIns).toEqual(before)
  })
})

test('found again by person, by words and by kind of entry', async ({ launch }) => {
  const { page } = await launch()
  const journal = new JournalScreen(page)
  await goTo(page, 'journal')
  await journal.contact({ day: today(), time: '00:04', who: ['Nora', 'Kofi'], how: 'call' })
  await journal.contact({ day: today(), time: '00:03', who: ['Dana'], how: 'meeting', note: 'Café on Alder Street' })
  await journal.checkIn({ day: today(), time: '00:02', mood: 2, note: 'Slept badly' })
  await expect(journal.count(3)).toBeVisible()

  const who = page.getByRole('combobox', { name: m.journal.who })
  await who.click()
  await page.getByRole('option', { name: 'Kofi', exact: true }).click()
  await expect(journal.count(1)).toBeVisible()
  await expect(journal.entry(m.common.and(['Nora', 'Kofi']))).toBeVisible()
  await who.click()
  await page.getByRole('option', { name: m.journal.anyone, exact: true }).click()

  await page.keyboard.press('Control+f')
  await page.keyboard.type('cafe alder')
  await expect(journal.count(1)).toBeVisible()
  await expect(journal.entry('Café on Alder Street')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('nowhere')
  await expect(page.getByText(m.journal.noMatch)).toBeVisible()
  await page.getByRole('button', { name: m.journal.clearFilter }).click()
  await expect(journal.count(3)).toBeVisible()
  await page.getByRole('radio', { name: m.journal.showing['check-in'] }).check()
  await expect(journal.count(1)).toBeVisible()
  await expect(journal.entry('Slept badly')).toBeVisible()
})

test('one press on the map begins a contact, two keys keep it', async ({ launch }) => {
  const { page, dataPath } = await launch()
  await goTo(page, 'map')
  await new MapScreen(page).open('Dana')
  await page.getByRole('button', { name: m.map.inspector.touch.log }).click()
  await expect(page.getByRole('button', { name: 'Dana', exact: true, pressed: true })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(new JournalScreen(page).entry('Dana')).toBeVisible()
  await expect
    .poll(async () => {
      const { contacts, supporters } = await onDisk(dataPath)
      return Object.values(contacts).map(({ who, moment }) => [who.map((id) => supporters[id]?.name), moment.day])
    })
    .toEqual([[['Dana'], today()]])
})
