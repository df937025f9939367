// The plan in the person's own order, and the PDF that holds what was chosen and nothing else.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { CORE_SECTIONS, MOST_MINUTES } from '@domain/plan/plan'
import { shownSections } from '@domain/plan/shown-sections'
import { initialsOf } from '@domain/people/new-supporter'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { readPdf } from './read-pdf'
import { onDisk } from './screens/notebook-on-disk'
import { PlanScreen } from './screens/plan-screen'
import { goTo } from './screens/shell'

const { sections } = m.vocabulary

test('sections and lines are put in order by keyboard, and one is left for later', async ({ launch, folder }) => {
  const book = exampleToday()
  const nora = Object.values(book.supporters).find(({ name }) => name === 'Nora')
  if (nora) book.supporters[nora.id] = { ...nora, cadence: null }
  await putInto(folder, book)
  const { page, dataPath } = await launch()
  const { keyboard } = page
  const plan = new PlanScreen(page)
  await goTo(page, 'plan')
  const order = async () => (await onDisk(dataPath)).plan.order
  const helps = async () => (await onDisk(dataPath)).plan.sections.helps.items.map((item) => ('text' in item ? item.text : ''))

  await plan.choose('slip')
  await plan.sections().filter({ hasText: m.plan.short.slip }).focus()
  await keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await order()).filter((kind) => CORE_SECTIONS.includes(kind)).slice(-3)).toEqual(['professionals', 'slip', 'surroundings'])
  const at = shownSections((await onDisk(dataPath)).plan).indexOf('slip')
  await expect(plan.sections().nth(at)).toContainText(m.plan.short.slip)
  await expect(plan.sections().nth(at)).toBeFocused()

  await plan.choose('helps')
  const [first, second, third] = await helps()
  await plan.lines().first().focus()
  await keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await helps()).slice(0, 3)).toEqual([second, first, third])
  await expect(plan.lines().nth(1)).toBeFocused()
  await page.getByRole('button', { name: m.plan.more(first ?? '') }).click()
  await page.getByRole('menuitem', { name: m.plan.moveDown }).click()
  await expect.poll(async () => (await helps()).slice(0, 3)).toEqual([second, third, first])
  await keyboard.press('Control+z')
  await expect.poll(async () => (await helps()).slice(0, 3)).toEqual([second, first, third])

  await plan.leaveForLater('warningSigns', 'With Dr. Amin next week')
  await expect(plan.sections().filter({ hasText: m.plan.short.warningSigns })).toContainText(m.plan.later)
  expect((await onDisk(dataPath)).plan.sections.warningSigns.skipped).toEqual({ reason: 'With Dr. Amin next week' })
  await page.getByRole('button', { name: m.plan.takeUp }).click()
  await expect(plan.sections().filter({ hasText: m.plan.short.warningSigns })).not.toContainText(m.plan.later)

  await test.step('plan and rhythms go together: one is set, and whom the plan leaves out is not asked after', async () => {
    const words = m.plan.cadence
    const cadence = async (name: string) => Object.values((await onDisk(dataPath)).supporters).find((one) => one.name === name)?.cadence
    await plan.choose('people')
    await expect(page.getByRole('button', { name: m.today.logWith('Kofi') })).toBeVisible()
    await page.getByRole('button', { name: words.choice(14) }).click()
    await expect.poll(() => cadence('Nora')).toEqual({ idealDays: 14, longestDays: null, paused: false })
    await expect(page.getByText(words.none(['Nora']))).toHaveCount(0)
    await plan.addPerson('notInvolved', 'Kofi')
    await page.getByRole('button', { name: words.pauseWith('Kofi') }).click()
    await expect.poll(async () => (await cadence('Kofi'))?.paused).toBe(true)
    await expect(page.getByText(words.reminded['left-out'], { exact: true })).toHaveCount(0)
    await expect(page.getByText(words.remindedOf('Uncle Ray', 'hard'))).toBeVisible()
    await page.getByRole('button', { name: words.pauseWith('Uncle Ray') }).click()
    await expect(page.getByText(words.remindedOf('Uncle Ray', 'hard'))).toHaveCount(0)
    await plan.choose('people')
    await expect(page.getByText('Kofi', { exact: true }).first()).toBeVisible()
    await expect(page.getByText(m.plan.leftOutToo('Kofi'))).toBeVisible()
    await expect(page.getByRole('button', { name: m.today.logWith('Kofi') })).toHaveCount(0)
    await goTo(page, 'today')
    await expect(page.getByRole('heading', { name: m.today.aWhile })).toBeVisible()
    await expect(page.getByRole('button', { name: m.today.logWith('Kofi') })).toHaveCount(0)
    await expect(page.getByText(words.inPlan['leaned-on']).first()).toBeVisible()
  })
})

test('the PDF holds the chosen sections, on the chosen paper, for its owner’s eyes', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const kith = await launch()
  const plan = new PlanScreen(kith.page)
  await goTo(kith.page, 'plan')
  const path = join(folder, 'plan.pdf')

  await plan.printOnly('reasons', 'slip')
  await plan.printed().getByRole('radio', { name: 'A4' }).check()
  await plan.savePdfTo(kith, path)
  const a4 = await readPdf(path)
  expect(new Set(a4.sizes)).toEqual(new Set(['595 × 842']))
  expect(a4.claimsUa).toBe(true)
  expect(a4.outline).toEqual(expect.arrayContaining([sections.reasons, sections.slip]))
  for (const left of [sections.helps, sections.people, sections.warningSigns]) expect(a4.outline).not.toContain(left)
  expect(a4.text).not.toContain('Cold water on my wrists')
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)

  await plan.printOnly('people', 'professionals')
  await plan.printed().getByRole('checkbox', { name: m.plan.print.links }).check()
  await plan.savePdfTo(kith, path)
  expect((await readPdf(path)).links).toEqual(expect.arrayContaining(['tel:5035550142', 'tel:5035550190', 'tel:911']))
  await plan.printed().getByRole('checkbox', { name: m.plan.print.links }).uncheck()
  await plan.printed().getByText(m.plan.print.people(0)).click()
  await plan.printed().getByRole('checkbox', { name: 'Kofi' }).uncheck()
  await plan.savePdfTo(kith, path)
  const withoutKofi = await readPdf(path)
  expect([withoutKofi.text, ...withoutKofi.alts].join(' ')).not.toContain('Kofi')
  expect(withoutKofi.text).toContain('Dana')
  await plan.printed().getByRole('checkbox', { name: 'Kofi' }).check()

  await plan.printOnly('helps')
  await plan.printed().getByRole('radio', { name: 'Letter' }).check()
  await plan.printed().getByRole('checkbox', { name: m.plan.print.map }).uncheck()
  await plan.savePdfTo(kith, path)
  const letter = await readPdf(path)
  expect(new Set(letter.sizes)).toEqual(new Set(['612 × 792']))
  expect(letter.text).toContain('Cold water on my wrists')
  expect(letter.text).not.toContain('Ellis, and breakfast')
  expect(letter.roles).not.toContain('Figure')
  expect(letter.links).toEqual([])
  // The file as it is shown beside the writing is the file that is saved.
  await expect(plan.printed().getByText(m.plan.print.page(1, letter.pages.length))).toBeVisible()

  await test.step('a sign with its answer, something for some minutes, and a promise kept today', async () => {
    const { page } = kith
    await plan.begin('escalating', 'I work out when nobody is home')
    const answer = page.getByRole('textbox', { name: m.plan.pairs.escalating })
    await answer.fill('Tell Ellis over breakfast')
    await answer.press('Tab')
    await plan.begin('delay', 'Rake the leaves')
    const minutes = page.getByRole('textbox', { name: m.plan.minutesOf('Rake the leaves') })
    await minutes.fill('soon')
    await minutes.press('Enter')
    await expect(page.getByText(m.plan.minutesRange(MOST_MINUTES))).toBeVisible()
    await minutes.fill('12')
    await minutes.press('Enter')
    await expect(page.getByText(m.plan.minutesRange(MOST_MINUTES))).toBeHidden()
    await plan.begin('commitments', 'Ring Mom on Sunday')
    const kept = page.getByRole('checkbox', { name: m.plan.tick('Ring Mom on Sunday') })
    await kept.press('Space')
    await expect(kept).toBeChecked()
    await plan.printOnly('escalating', 'delay', 'commitments')
    await plan.savePdfTo(kith, path)
    const { text, outline } = await readPdf(path)
    expect(outline).toEqual(expect.arrayContaining([sections.escalating, sections.delay, sections.commitments]))
    for (const said of ['I work out when nobody is home', 'Tell Ellis over breakfast', 'Rake the leaves', m.plan.minutes(12), 'Ring Mom on Sunday']) expect(text).toContain(said)
    // One promise of the example was kept; so is this one, and the third is open.
    expect(text.split(m.planPdf.ticked(''))).toHaveLength(3)
  })

  await plan.printOnly()
  await expect(kith.page.getByText(m.plan.print.noSections)).toBeVisible()
  await expect(kith.page.getByRole('button', { name: m.plan.print.save })).toBeDisabled()
})

test('with initials only, no name is in the file: not in the table, the map, what is read aloud, or the bytes', async ({ launch, folder }) => {
  const book = withoutNamesInWords(exampleToday())
  await putInto(folder, book)
  const kith = await launch()
  const plan = new PlanScreen(kith.page)
  await goTo(kith.page, 'plan')
  await plan.printed().getByRole('checkbox', { name: m.plan.print.initials }).check()
  const path = join(folder, 'plan.pdf')
  await plan.savePdfTo(kith, path)
  const pdf = await readPdf(path)
  const all = [pdf.text, ...pdf.alts, ...pdf.outline, pdf.metadata, await readFile(path, 'latin1')].join('\n')
  for (const { name } of Object.values(book.supporters)) expect(all).not.toMatch(new RegExp(`\\b${name}\\b`))
  expect(pdf.alts.join()).not.toBe('')
  for (const item of book.plan.sections.people.items) {
    const person = item.type === 'person' ? book.supporters[item.supporterId] : undefined
    expect(pdf.text).toContain(initialsOf(person?.name ?? ''))
    expect(pdf.text).toContain(person?.phone)
  }
})

test('the same plan comes as one page, as a card to cut out, as figures for a counsellor, and as text', async ({ launch, folder }) => {
  const book = exampleToday()
  await putInto(folder, book)
  const kith = await launch()
  const plan = new PlanScreen(kith.page)
  await goTo(kith.page, 'plan')
  const path = join(folder, 'out.pdf')
  const saved = async () => {
    await plan.savePdfTo(kith, path)
    const pdf = await readPdf(path)
    expect(pdf.tagged && pdf.language === 'en').toBe(true)
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
    expect(pdf.metadata).not.toContain(folder)
    return pdf
  }
  const { printed } = plan
  await printed().getByRole('radio', { name: 'A4' }).check()

  await plan.printKind('one-page')
  const page = await saved()
  expect(page.sizes).toEqual(['595 × 842'])
  expect(page.outline).toEqual(expect.arrayContaining([sections.people, sections.helps, m.planPdf.nobody]))
  expect(page.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'L', 'LI']))
  expect(page.text).toContain('More in the full plan:')
  expect(page.text).toContain('Page 1 of 1')

  await plan.printKind('wallet')
  const card = await saved()
  expect(card.sizes).toEqual(['595 × 842'])
  expect(card.outline).toEqual(expect.arrayContaining([m.planPdf.wallet.people, m.planPdf.wallet.signs, m.planPdf.wallet.helps]))
  await printed().getByRole('radio', { name: m.plan.print.cards.sheet }).check()
  await printed().getByRole('radio', { name: 'Letter' }).check()
  const sheet = await saved()
  expect(sheet.sizes).toEqual(['612 × 792'])
  expect(sheet.text.split('(503) 555-0142')).toHaveLength(9)
  expect(sheet.outline).toEqual(card.outline)
  await printed().getByRole('radio', { name: m.plan.print.cards.card }).check()
  // 85.6 × 54 mm.
  expect((await saved()).sizes).toEqual(['243 × 153', '243 × 153'])

  await plan.printKind('counsellor')
  await printed().getByRole('radio', { name: m.report.periods['6-months'] }).check()
  const report = await saved()
  expect(report.outline).toEqual(expect.arrayContaining([m.report.chart, m.report.coverage, m.report.map, m.report.left]))
  expect(report.alts.join()).toContain('mood averaged')
  expect(report.roles).toEqual(expect.arrayContaining(['Figure', 'Table', 'TH']))
  expect(report.text).not.toContain('(503) 555')

  await plan.printKind('full')
  await plan.printOnly('helps')
  const text = join(folder, 'plan.md')
  await kith.answerDialog('showSaveDialog', { canceled: false, filePath: text })
  await printed().getByRole('button', { name: m.plan.text.label }).click()
  await kith.page.getByRole('menuitem', { name: m.plan.text.save.md }).click()
  await expect(kith.page.getByText(m.plan.print.saved(text))).toBeVisible()
  expect(await readFile(text, 'utf8')).toMatch(/^# My plan\n[^]*## What helps me\n\n1\. Cold water on my wrists/)
})

/** The example with everything the person wrote freely replaced, so that a name can only come from the map. */
function withoutNamesInWords(book: Notebook): Notebook {
  const { people, situations, professionals } = book.plan.sections
  const blank = Object.fromEntries(Object.keys(book.plan.sections).map((kind) => [kind, { items: [], skipped: null }])) as unknown as Notebook['plan']['sections']
  return {
    ...book,
    plan: {
      ...book.plan,
      sections: {
        ...blank,
        people: { ...people, items: people.items.map((item) => (item.type === 'person' ? { ...item, words: 'Can you talk?' } : item)) },
        professionals: { ...professionals, items: professionals.items.map((item) => (item.type === 'person' ? { ...item, words: '' } : item)) },
        situations: {
          ...situations,
          items: situations.items.map((item) => (item.type === 'situation' ? { ...item, situation: 'Friday', avoid: 'go home', escape: 'bus', cope: 'cook' } : item)),
        },
      },
    },
  }
}
