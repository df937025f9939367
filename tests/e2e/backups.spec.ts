// Backups as a person meets them: a file that has gone, a list to look through, one brought back, a second folder.
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backupName } from '@domain/backups/backup-name'
import { restoreStep } from '@domain/history'
import { m } from '@domain/messages/messages'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { exampleToday } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { onDisk } from './screens/notebook-on-disk'
import { goTo, saved } from './screens/shell'

const { damaged } = m.storage
const { preview } = m.backups

const parsed = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Notebook & { checksum?: string }
const names = async (folder: string) => (await readdir(folder)).filter((name) => name.startsWith('kith-backup-')).sort()

test('a file that has gone is gone on from; every backup can be brought back, and taken back', async ({ launch, folder }) => {
  const path = join(folder, 'notebook.json')
  const inside = join(folder, 'backups')
  await mkdir(inside)
  const early = { ...emptyNotebook('2026-01-01T00:00:00.000Z' as Instant), me: { name: 'Early' } }
  const states: [number, string, Notebook][] = [[1, '2026-11-02T09:00:00.000Z', early], [2, '2026-11-20T20:04:00.000Z', exampleToday()]]
  for (const [number, at, book] of states) await writeFile(join(inside, backupName({ number, at: at as Instant })), notebookBytes(book).bytes)
  await writeFile(join(inside, backupName({ number: 3, at: '2026-11-21T20:04:00.000Z' as Instant })), 'cut')
  const kith = await launch()
  const { page } = kith
  const note = page.getByRole('group', { name: m.shell.note })
  const row = (n: number) => page.getByRole('list', { name: m.backups.list }).getByRole('listitem').nth(n)

  await test.step('with backups beside it, no file is no first start', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(damaged.titleGone)
    expect(await readdir(folder)).not.toContain('notebook.json')
    await page.getByRole('button', { name: /^Go on from the backup/ }).click()
    await expect(page.getByText(m.today.mood)).toBeVisible()
    expect((await parsed(path)).me.name).toBe('Robin')
  })

  await test.step('a changed file is told apart, and the newest backup takes its place', async () => {
    // The open notebook stays open: what was written by something else is never written over.
    const theirs = (await readFile(path, 'utf8')).replace('"name": "Robin"', '"name": "Rabin"')
    await writeFile(path, theirs)
    await page.keyboard.press('4')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(m.storage.notSaved(m.storage.failures['changed-outside']))).toBeVisible()
    expect(await readFile(path, 'utf8')).toBe(theirs)
    // It goes, and what is in memory is saved.
    await rm(path)
    await page.getByRole('button', { name: m.storage.tryAgain }).click()
    await saved(page)
  })

  await test.step('the list says when, how much and how large, and which cannot be read', async () => {
    await goTo(page, 'settings')
    await expect(page.getByText(m.backups.unusable)).toBeVisible()
    await expect(row(0)).toContainText(/16 supporters · \d+ check-ins · \d+ contacts/)
    await expect(row(0)).toContainText(/kBLook$/)
    await expectAccessible(page, 'The list of backups')
  })

  await test.step('each one brought back is what the file holds, and Undo brings back what was there', async () => {
    for (const [, at, book] of states) {
      const before = await onDisk(path)
      const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' }).format(Date.parse(at))
      await page.getByRole('button', { name: new RegExp(`^${m.backups.lookAt(day)},`) }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('columnheader', { name: preview.now })).toBeVisible()
      if (book !== early) await expectAccessible(page, 'A look at a backup')
      await expect(dialog.getByRole('row', { name: new RegExp(`^${preview.checkIns}`) })).toContainText(String(Object.keys(book.checkIns).length))
      await dialog.getByRole('button', { name: preview.restore }).click()
      await expect(dialog).toBeHidden()
      const { checksum, ...held } = await parsed(path)
      expect(checksum).toMatch(/^[0-9a-f]{64}$/)
      expect(held).toEqual(book)
      // The state before is a backup of its own, and Undo leads to it.
      const newest = (await names(inside)).at(-1) ?? ''
      const { checksum: _, ...keptBefore } = await parsed(join(inside, newest))
      expect(keptBefore).toEqual(before)
      await page.keyboard.press('Control+z')
      await expect(note).toContainText(m.history.undone(restoreStep))
      expect(await onDisk(path)).toEqual(before)
    }
  })

  await test.step('a second folder gets a copy at once, and none once it is forgotten', async () => {
    const stick = join(folder, 'stick')
    await mkdir(stick)
    await kith.answerDialog('showOpenDialog', { canceled: false, filePaths: [inside] })
    await page.getByRole('button', { name: m.backups.choose }).click()
    await expect(note).toContainText(m.backups.sameFolder)
    await kith.answerDialog('showOpenDialog', { canceled: false, filePaths: [stick] })
    await page.getByRole('button', { name: m.backups.choose }).click()
    await expect(note).toContainText(m.backups.chosen(stick))
    expect(await names(stick)).toEqual([(await names(inside)).at(-1)])
    await page.getByRole('button', { name: m.backups.forget }).click()
    await expect(page.getByRole('button', { name: m.backups.choose })).toBeVisible()
  })

  expect(await kith.close()).toBe(0)
  if (process.platform === 'win32') return
  expect((await stat(inside)).mode & 0o777).toBe(0o700)
  for (const name of (await names(inside)).slice(-1)) expect((await stat(join(inside, name))).mode & 0o777).toBe(0o600)
})
