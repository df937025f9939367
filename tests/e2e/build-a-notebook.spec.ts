// The main job, by hand, through the real interface: map, journal, plan, restart, PDF.
import { join } from 'node:path'
import type { Mood } from '@domain/journal/check-in'
import { m } from '@domain/messages/messages'
import { addDays, type DayKey, dayKeyOf } from '@domain/time/day-key'
import { expect, test } from './kith-app'
import { readPdf } from './read-pdf'
import { JournalScreen } from './screens/journal-screen'
import { MapScreen, type Person } from './screens/map-screen'
import { onDisk } from './screens/notebook-on-disk'
import { PlanScreen } from './screens/plan-screen'
import { goTo, saved } from './screens/shell'

const people: Person[] = [
  { name: 'Nora', role: 'sister', kind: 'family', circle: 'inner', phone: '(503) 555-0117', gives: ['stability'] },
  { name: 'Sam', role: 'sponsor', kind: 'mentor', circle: 'inner', phone: '(503) 555-0142', gives: ['accountability', 'prevention'] },
  { name: 'Dr. Amin', role: 'therapist', kind: 'therapy', circle: 'inner', phone: '(503) 555-0190', gives: ['stability'] },
  { name: 'Kofi', role: 'peer', kind: 'peer', circle: 'middle', phone: '(503) 555-0148', gives: ['encouragement'] },
  { name: 'Mom', role: 'mother', kind: 'family', circle: 'middle', phone: '', gives: [] },
  { name: 'Ines', role: 'workshop mentor', kind: 'mentor', circle: 'middle', phone: '', gives: ['encouragement'] },
  { name: 'Jonas', role: 'oldest friend', kind: 'family', circle: 'outer', phone: '(503) 555-0163', gives: [] },
  { name: 'Bea', role: 'newcomer', kind: 'peer', circle: 'outer', phone: '', gives: [] },
]
const moods: Mood[] = [3, 2, 3, 4, 3, 3, 4, 5, 4, 2, 3, 4, 4, 5]

test('a notebook of 8 supporters, 3 ties, 14 days and a plan survives a restart and becomes a PDF', async ({ launch, folder }) => {
  test.setTimeout(240_000)
  let kith = await launch()
  const today = dayKeyOf(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone)
  const day = (back: number): DayKey => addDays(today, -back)

  await test.step('draw the map', async () => {
    await goTo(kith.page, 'map')
    const map = new MapScreen(kith.page)
    for (const person of people) await map.add(person)
    await map.tie('Nora', 'Mom', 'ordinary')
    await map.tie('Sam', 'Kofi', 'strong')
    await map.tie('Mom', 'Jonas', 'stressful')
    await saved(kith.page)
  })

  await test.step('log fourteen days', async () => {
    await goTo(kith.page, 'journal')
    const journal = new JournalScreen(kith.page)
    for (const [n, mood] of moods.entries()) {
      const back = moods.length - 1 - n
      await journal.checkIn({ day: day(back), time: '00:05', mood, urge: n % 4, ...(n === 7 ? { note: 'Walked by the river.' } : {}) })
      if (n % 2 === 1) await journal.contact({ day: day(back), time: '00:03', who: n % 4 === 1 ? ['Nora'] : ['Sam', 'Kofi'], how: n % 4 === 1 ? 'call' : 'in-person' })
    }
    await saved(kith.page)
  })

  await test.step('see mood against contact', async () => {
    await goTo(kith.page, 'insights')
    await kith.page.getByRole('radio', { name: '1 month' }).check()
    await kith.page.getByRole('button', { name: m.insights.showTable }).click()
    // Mean of the fourteen moods, worked out by hand: 49 / 14.
    await expect(kith.page.getByText(/mood averaged 3\.5/)).toBeVisible()
  })

  await test.step('write the plan', async () => {
    await goTo(kith.page, 'plan')
    const plan = new PlanScreen(kith.page)
    await plan.writeLine('reasons', 'My sister’s kids')
    await plan.writeLine('warningSigns', 'I stop answering messages')
    await plan.addSituation({ situation: 'Payday', avoid: 'go home by the river', escape: 'call from the street', cope: 'tea and a shower', contacts: ['Sam'] })
    await plan.writeLine('helps', 'Cold water')
    await plan.addPerson('people', 'Sam')
    await plan.addPerson('people', 'Nora')
    await plan.addPerson('professionals', 'Dr. Amin')
    await plan.leaveForLater('surroundings', 'With Dr. Amin next week')
    await plan.writeLine('slip', 'Tell Sam the same day')
    await saved(kith.page)
  })

  const before = await onDisk(kith.dataPath)
  expect(await kith.close()).toBe(0)

  await test.step('everything is there after a restart', async () => {
    expect(Object.values(before.supporters).map((s) => s.name).sort()).toEqual(people.map((p) => p.name).sort())
    for (const person of people) {
      const kept = Object.values(before.supporters).find((s) => s.name === person.name)
      expect(kept).toMatchObject({ role: person.role, kind: person.kind, circle: person.circle, phone: person.phone })
      expect(Object.keys(kept?.functions ?? {}).sort()).toEqual([...person.gives].sort())
    }
    expect(Object.values(before.ties).map((t) => t.quality).sort()).toEqual(['ordinary', 'stressful', 'strong'])
    expect(Object.keys(before.checkIns)).toHaveLength(14)
    expect(Object.keys(before.contacts)).toHaveLength(7)
    kith = await launch()
    await goTo(kith.page, 'map')
    for (const { name } of people) await expect(new MapScreen(kith.page).onMap(name)).toBeVisible()
    expect(await onDisk(kith.dataPath)).toEqual(before)
  })

  await test.step('a changed phone follows into the PDF', async () => {
    const map = new MapScreen(kith.page)
    await map.open('Nora')
    await map.write(m.map.inspector.reach.phone, '(503) 555-0199')
    await goTo(kith.page, 'plan')
    const path = join(folder, 'plan.pdf')
    await kith.answerDialog('showSaveDialog', { canceled: false, filePath: path })
    await new PlanScreen(kith.page).savePdf()
    await expect(kith.page.getByText(path)).toBeVisible()
    const pdf = await readPdf(path)
    expect(pdf.language).toMatch(/^en/)
    expect(pdf.tagged).toBe(true)
    expect(pdf.outline).toEqual(expect.arrayContaining([m.vocabulary.sections.reasons, m.vocabulary.sections.people, m.vocabulary.sections.slip]))
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'Figure']))
    for (const words of ['My sister’s kids', 'I stop answering messages', 'Payday', 'go home by the river', 'Sam', '(503) 555-0142', '(503) 555-0199', 'Tell Sam the same day'])
      expect(pdf.text).toContain(words)
    expect(pdf.text).not.toContain('(503) 555-0117')
    expect(pdf.text.indexOf('My sister’s kids')).toBeLessThan(pdf.text.indexOf('Tell Sam the same day'))
    expect(pdf.pages.at(-1)).toContain(`${m.planPdf.page.before}${pdf.pages.length}${m.planPdf.page.between}${pdf.pages.length}`)
    expect(pdf.metadata).not.toContain(folder)
    expect(pdf.fonts.filter((font) => !font.embedded)).toEqual([])
    for (const face of ['Newsreader', 'AtkinsonHyperlegibleNext']) expect(pdf.fonts.some(({ name }) => name.includes(face)), face).toBe(true)
  })
})
