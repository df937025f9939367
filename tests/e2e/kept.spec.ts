// What is shown as saved is there: after a quit, after kill -9, and with a second start in the way.
import { readFile } from 'node:fs/promises'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { expect, test } from './kith-app'
import { JournalScreen } from './screens/journal-screen'

const moods = async (path: string) =>
  Object.values((JSON.parse(await readFile(path, 'utf8')) as Notebook).checkIns).map((entry) => entry.mood)

test('a check-in takes two key presses, and survives kill -9 the moment it is shown as kept', async ({ launch }) => {
  let kith = await launch()
  await expect(kith.page.getByText(m.today.mood)).toBeVisible()
  await kith.page.keyboard.press('4')
  await kith.page.keyboard.press('Control+Enter')
  await expect(kith.page.getByText(/^Saved/)).toBeVisible()
  await kith.kill()
  expect(await moods(kith.dataPath)).toEqual([4])
  kith = await launch()
  await kith.page.getByRole('button', { name: m.shell.places.journal, exact: true }).click()
  await expect(new JournalScreen(kith.page).list().getByText(m.vocabulary.moods[4])).toBeVisible()
})

test('undo takes it back, redo brings it again, from the keyboard and the menu', async ({ launch }) => {
  const kith = await launch()
  await expect(kith.page.getByText(m.today.mood)).toBeVisible()
  await kith.page.keyboard.press('2')
  await kith.page.keyboard.press('Control+Enter')
  await expect.poll(() => moods(kith.dataPath).catch(() => [])).toEqual([2])
  await kith.page.keyboard.press('Control+z')
  await expect.poll(() => moods(kith.dataPath)).toEqual([])
  await kith.menu('redo')
  await expect.poll(() => moods(kith.dataPath)).toEqual([2])
  await kith.menu('undo')
  await expect.poll(() => moods(kith.dataPath)).toEqual([])
})

test('a second start on the same folder steps back', async ({ launch }) => {
  const first = await launch()
  await expect(first.page.getByText(m.today.mood)).toBeVisible()
  await expect(launch()).rejects.toThrow()
  await first.page.keyboard.press('5')
  await first.page.keyboard.press('Control+Enter')
  await expect.poll(() => moods(first.dataPath).catch(() => [])).toEqual([5])
})

test('the example never mixes with what is one’s own', async ({ launch }) => {
  const { page, dataPath, answerDialog } = await launch()
  await expect(page.getByText(m.today.mood)).toBeVisible()
  await page.keyboard.press('3')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => moods(dataPath).catch(() => [])).toEqual([3])
  const before = await readFile(dataPath, 'utf8')
  await page.getByRole('button', { name: m.shell.places.settings, exact: true }).click()
  await page.getByRole('button', { name: /example/i }).first().click()
  await expect(page.getByText(m.shell.example.text)).toBeVisible()
  await page.getByRole('button', { name: m.shell.places.today, exact: true }).click()
  await page.keyboard.press('1')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(m.storage.nothingKept)).toBeVisible()
  expect(await readFile(dataPath, 'utf8')).toBe(before)
  await answerDialog('showSaveDialog', { canceled: false, filePath: dataPath })
  await page.getByRole('button', { name: m.shell.places.plan, exact: true }).click()
  await page.getByRole('button', { name: m.plan.print.save }).click()
  await expect(page.getByText(m.plan.print.saveFailed(m.files.ownFile))).toBeVisible()
  expect(await readFile(dataPath, 'utf8')).toBe(before)
  await page.getByRole('button', { name: m.shell.example.close }).click()
  await expect(page.getByText(m.shell.example.text)).toBeHidden()
  expect(await readFile(dataPath, 'utf8')).toBe(before)
})
