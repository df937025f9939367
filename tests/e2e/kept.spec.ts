// What is shown as saved is there: after a quit, after kill -9, and with a second start in the way.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applyChange } from '@domain/change'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { notebookFile } from '@main/notebook/notebook-file'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { JournalScreen } from './screens/journal-screen'
import { onDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

const moods = async (path: string) => Object.values((await onDisk(path)).checkIns).map((entry) => entry.mood)

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

test('changes an earlier run could not bring into the file any more are there, and Kith says so', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const file = notebookFile(join(folder, 'notebook.json'))
  const read = await file.read()
  if (read.kind !== 'ready') throw new Error(read.kind)
  const outcome = applyChange(read.notebook, { type: 'me/rename', name: 'Robin, later' })
  if (outcome.kind !== 'applied') throw new Error(outcome.kind)
  await file.keep(outcome.notebook, outcome.patches)

  const kith = await launch()
  await expect(kith.page.getByRole('group', { name: m.shell.note })).toContainText(m.storage.recovered(1, false))
  expect(await kith.close()).toBe(0)
  expect((JSON.parse(await readFile(kith.dataPath, 'utf8')) as Notebook).me.name).toBe('Robin, later')
  expect(await readdir(folder), 'brought into the file').not.toContain('notebook.journal')
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
  await goTo(page, 'today')
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
