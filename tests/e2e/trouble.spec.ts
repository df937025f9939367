// What a person sees when the file cannot be opened: three different screens, and nothing is written over.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '@domain/messages/messages'
import { emptyNotebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { brokenNotebooks } from '../notebooks/broken'
import { expect, test } from './kith-app'

const { damaged, newer } = m.storage

test('a missing file is a first start, and nothing is written until something is said', async ({ launch, folder }) => {
  const kith = await launch()
  await expect(kith.page.getByText(m.storage.nothingYet)).toBeVisible()
  expect(await readdir(folder)).not.toContain('notebook.json')
})

test('every kind of broken file is named, in one start again and again, and another can move in', async ({ launch, folder }) => {
  const path = join(folder, 'notebook.json')
  await writeFile(path, 'x')
  const kith = await launch()
  // Of the many ways to be changed, all tried where reading is cheap, one is shown here.
  const oneChanged = brokenNotebooks.find((broken) => broken.expected === 'changed')
  for (const { what, bytes, expected } of brokenNotebooks.filter((broken) => broken.bytes !== 'a folder' && (broken.expected !== 'changed' || broken === oneChanged))) {
    await writeFile(path, bytes)
    await kith.page.reload()
    await expect(kith.page.getByRole('heading', { level: 1 }), what).toHaveText(expected === 'newer' ? newer.title : expected === 'changed' ? damaged.titleChanged : damaged.title)
    if (expected !== 'newer') await expect(kith.page.getByText(damaged.reasons[expected as keyof typeof damaged.reasons]), what).toBeVisible()
    expect(Buffer.compare(await readFile(path), bytes as Uint8Array), what).toBe(0)
  }

  await test.step('one that is no notebook is refused with its name', async () => {
    await writeFile(join(folder, 'notebook.json'), '')
    const wrong = join(folder, 'holiday.json')
    await writeFile(wrong, '{"a":1}')
    const right = join(folder, 'copy.json')
    await writeFile(right, JSON.stringify({ ...emptyNotebook('2026-01-01T00:00:00.000Z' as Instant), me: { name: 'Kim' } }))
    await kith.page.reload()
    await kith.answerDialog('showOpenDialog', { canceled: false, filePaths: [wrong] })
    await kith.page.getByRole('button', { name: damaged.open }).click()
    await expect(kith.page.getByText('holiday.json could not be opened either.')).toBeVisible()
    expect(await readFile(join(folder, 'notebook.json'), 'utf8')).toBe('')
    await kith.answerDialog('showOpenDialog', { canceled: false, filePaths: [right] })
    await kith.page.getByRole('button', { name: damaged.open }).click()
    await expect(kith.page.getByText(m.today.mood)).toBeVisible()
    expect((JSON.parse(await readFile(join(folder, 'notebook.json'), 'utf8')) as { me: { name: string } }).me.name).toBe('Kim')
  })
})

test('a folder in the place of the file is told too, and can be set aside', async ({ launch, folder }) => {
  await mkdir(join(folder, 'notebook.json'))
  const { page } = await launch()
  await expect(page.getByText(damaged.reasons['not-a-file'])).toBeVisible()
  await page.getByRole('button', { name: damaged.begin }).click()
  await expect(page.getByRole('button', { name: m.shell.places.map, exact: true })).toBeVisible()
})

test('a newer file offers no way to lose it; a damaged one is kept under a dated name when the person begins anew', async ({ launch, folder }) => {
  await writeFile(join(folder, 'notebook.json'), JSON.stringify({ format: 'kith-notebook', schemaVersion: 7 }))
  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newer.title)
  await expect(page.getByRole('button')).toHaveCount(1)
  await expect(page.getByRole('button')).toHaveText(m.storage.tryAgain)

  const path = join(folder, 'notebook.json')
  await writeFile(path, '{"half": a diar')
  await page.reload()
  await page.getByRole('button', { name: damaged.begin }).click()
  await expect(page.getByText(m.today.mood)).toBeVisible()
  await page.keyboard.press('4')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  const names = await readdir(folder)
  const aside = names.find((name) => name.startsWith('notebook.damaged-'))
  expect(aside).toBeTruthy()
  expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe('{"half": a diar')
})
