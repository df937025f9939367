// The chart's own choices: days by hand and by keyboard, another period, bars by channel, and the chart as a file.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { m } from '@domain/messages/messages'
import { indexDays } from '@domain/insight/day-index'
import { periodFigures, otherStretch } from '@domain/insight/compared'
import { periodPage } from '@domain/insight/period'
import { daysBetween, type DayKey } from '@domain/time/day-key'
import { exampleToday, putInto, today } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { goTo } from './screens/shell'

const words = m.insights

const choose = async (page: Page, menu: string, item: string) => {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: item, exact: true }).click()
}
const edge = (page: Page, which: 'from' | 'to') => page.getByRole('slider', { name: words.overview[which] })
/** First day of the window, counted from the first day of the journal. */
const firstShown = async (page: Page) => Number(await edge(page, 'from').getAttribute('aria-valuenow'))

test('other days, another period, other bars, and the chart as a file', async ({ launch, folder }) => {
  const book = exampleToday()
  await putInto(folder, book)
  const kith = await launch()
  const { page } = kith
  const index = indexDays(book.checkIns, book.contacts, book.supporters)
  if (!index.first) throw new Error('the example is empty')
  const half = periodPage('half', 0, 'week', today(), index.first, 1)
  await goTo(page, 'insights')
  const chart = page.getByRole('slider', { name: words.chartName })
  await expect(chart).toBeVisible()

  await test.step('the ends of the window move by keyboard, week by week, and the period is now one of its own', async () => {
    const before = await firstShown(page)
    expect(before).toBe(daysBetween(index.first as DayKey, half.from))
    await edge(page, 'from').focus()
    await page.keyboard.press('ArrowRight')
    await expect(edge(page, 'from')).toHaveAttribute('aria-valuenow', String(before + 7))
    for (const radio of await page.getByRole('radiogroup', { name: words.period }).getByRole('radio').all()) await expect(radio).not.toBeChecked()
    await page.keyboard.press('End')
    await expect(chart).toHaveAttribute('aria-valuemax', '7')
  })

  await test.step('the window is dragged along with the mouse, and the chart follows before it is let go of', async () => {
    await page.getByRole('radio', { name: words.periods.quarter, exact: true }).check()
    const was = await firstShown(page)
    const box = await page.getByRole('slider', { name: words.overview.both }).boundingBox()
    if (!box) throw new Error('there is no window')
    await page.mouse.move(box.x + box.width / 2, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 - 120, box.y + 20, { steps: 4 })
    await expect.poll(() => firstShown(page)).toBeLessThan(was - 20)
    const live = await firstShown(page)
    await page.mouse.up()
    await expect.poll(() => firstShown(page)).toBe(live)
  })

  await test.step('days drawn over in the chart are shown larger; a point leads to its entries', async () => {
    await page.getByRole('radio', { name: words.periods.half, exact: true }).check()
    const box = await chart.boundingBox()
    if (!box) throw new Error('there is no chart')
    await page.mouse.move(box.x + box.width * 0.6, box.y + 80)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.8, box.y + 80, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => Number(await chart.getAttribute('aria-valuemax'))).toBeLessThan(8)
    await page.getByRole('radio', { name: words.periods.half, exact: true }).check()
    await chart.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('search').getByRole('textbox')).toHaveValue(/^after:2\d{3}-\d\d-\d\d before:2\d{3}-\d\d-\d\d$/)
    const shown = page.getByLabel(m.journal.list).getByRole('listitem')
    await expect(shown.first()).toBeVisible()
    await goTo(page, 'insights')
    await expect(page.getByRole('radio', { name: words.periods.half, exact: true })).toBeChecked()
  })

  await test.step('another period lies under this one, and beside it in figures', async () => {
    await choose(page, words.compare.label, words.compare.others.before)
    const [now, then] = [periodFigures(index, half), periodFigures(index, otherStretch('before', half, 'week'))]
    if (!now?.mood || !then?.mood) throw new Error('the example has no mood')
    const row = page.getByRole('row', { name: new RegExp(`^${words.compare.mood}`) })
    await expect(row.getByRole('cell').nth(0)).toHaveText(words.compare.over(then.mood.toFixed(1), then.moodDays))
    await expect(row.getByRole('cell').nth(1)).toHaveText(words.compare.over(now.mood.toFixed(1), now.moodDays))
    await expect(page.getByText(words.compare.dashed.before)).toBeVisible()
    await page.getByRole('button', { name: words.compare.others.before, exact: true }).click()
    await page.getByRole('menuitemcheckbox', { name: words.compare.own }).click()
    const dialog = page.getByRole('dialog', { name: words.compare.ownTitle })
    await dialog.getByLabel(words.days.from).fill('2026-03-10')
    await dialog.getByLabel(words.days.to).fill('2026-03-01')
    await dialog.getByRole('button', { name: words.compare.compare }).click()
    await expect(dialog.getByText(words.days.backwards)).toBeVisible()
    await dialog.getByLabel(words.days.to).fill('2026-03-30')
    await dialog.getByRole('button', { name: words.compare.compare }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(words.compare.dashed.own)).toBeVisible()
  })

  const takeOut = async (item: string, name: string) => {
    const path = join(folder, name)
    kith.answerDialog('showSaveDialog', { canceled: false, filePath: path })
    await page.getByRole('button', { name: words.save.label }).click()
    await page.getByRole('menuitem', { name: item }).click()
    await expect(page.getByText(words.save.saved(path))).toBeVisible()
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    return readFile(path)
  }

  await test.step('bars by channel are in the picture, in the table, and in the files', async () => {
    await choose(page, words.parts.splits.kind, words.parts.splits.how)
    const csv = (await takeOut(words.save.csv, 'chart.csv')).toString('utf8')
    const rows = Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data
    const calls = Object.values(book.contacts).filter(({ how, moment }) => how === 'call' && moment.day >= half.from && moment.day <= half.to).length
    expect(rows.reduce((sum, row) => sum + Number(row[m.vocabulary.channels.call]), 0)).toBe(calls)
    const svg = (await takeOut(words.save.svg, 'chart.svg')).toString('utf8')
    expect(svg).toContain(m.vocabulary.channels.call)
    expect(svg).not.toMatch(/href=|url\((?!#|data:)/)
    const png = await takeOut(words.save.png, 'chart.png')
    expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]))
    await page.getByRole('button', { name: words.showTable }).click()
    await expect(page.getByRole('columnheader', { name: m.vocabulary.channels.call })).toBeVisible()
  })

  await test.step('a folder that is gone is said, and nothing is left', async () => {
    kith.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'gone', 'chart.csv') })
    await page.getByRole('button', { name: words.save.label }).click()
    await page.getByRole('menuitem', { name: words.save.csv }).click()
    await expect(page.getByText(words.save.failed(m.files.notSaved['folder-gone']))).toBeVisible()
  })

  await test.step('on paper there is no navigation, and nothing scrolls', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation')).toBeHidden()
    expect(await page.getByRole('main').evaluate((main) => getComputedStyle(main).overflowY)).toBe('visible')
    await page.emulateMedia({ media: null })
  })
})
