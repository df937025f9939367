// The map as data: out in three formats, in again into an empty notebook, and broken files that change nothing.
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readXml } from '@domain/exchange/xml'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, type RunningKith, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { onDisk } from './screens/notebook-on-disk'
import { OutOfMap } from './screens/out-of-map'
import { goTo } from './screens/shell'

const words = m.outOfMap
const inWords = m.bringIn

/** What a map says, without the ids it has in one notebook: people by name, ties by names. */
function said({ supporters, ties, me }: Notebook) {
  const here = Object.values(supporters).filter((s) => s.removedAt === null)
  return {
    me: me.name,
    people: here.map(({ id: _id, addedAt: _added, removedAt: _removed, ...rest }) => rest).sort((a, b) => (a.name < b.name ? -1 : 1)),
    ties: Object.values(ties)
      .filter(({ a, b }) => supporters[a]?.removedAt === null && supporters[b]?.removedAt === null)
      .map(({ a, b, quality, direction, note }) => [supporters[a]?.name, supporters[b]?.name, quality, direction, note].join('|'))
      .sort(),
  }
}

async function bringIn(kith: RunningKith, paths: string[]) {
  const { page } = kith
  await goTo(page, 'settings')
  await page.getByRole('button', { name: m.settings.bringInMap }).click()
  const dialog = page.getByRole('dialog', { name: inWords.title })
  await expect(dialog).toBeVisible()
  await chooseFiles(kith, paths)
  return dialog
}

async function chooseFiles(kith: RunningKith, paths: string[]) {
  await kith.answerDialog('showOpenDialog', { canceled: false, filePaths: paths })
  await kith.page
    .getByRole('dialog', { name: inWords.title })
    .getByRole('button', { name: new RegExp(`^(${inWords.choose}|${inWords.chooseOther})$`) })
    .click()
}

test('GraphML and tables bring the same people and ties into an empty notebook; one undo takes them out', async ({ launch, folder }) => {
  const book = exampleToday()
  await putInto(folder, book)
  const files = join(folder, 'files')
  await mkdir(files)
  const pathsOf = { graphml: [join(files, 'map.graphml')], csv: [join(files, 'support-map-people.csv'), join(files, 'support-map-ties.csv')] }
  const kith = await launch()
  await goTo(kith.page, 'map')
  const out = new OutOfMap(kith)
  await out.open()
  await out.pick(words.way, words.data)
  for (const format of ['graphml', 'csv'] as const) {
    const paths = pathsOf[format]
    await out.tick(words.private).check()
    await out.pick(words.format, words.dataFormats.easynwk)
    await out.pick(words.format, words.dataFormats[format])
    // Private things are ticked anew for every kind of file.
    await expect(out.tick(words.private)).not.toBeChecked()
    await out.tick(words.private).check()
    await out.tick(words.details).check()
    await expectAccessible(kith.page, `Out of the map, data, ${format}`)
    if (format === 'csv') await kith.answerDialog('showOpenDialog', { canceled: false, filePaths: [files] })
    else await kith.answerDialog('showSaveDialog', { canceled: false, filePath: paths[0] })
    await out.dialog().getByRole('button', { name: words.saveData[format] }).click()
    await expect(out.dialog().getByText(words.saved(paths.join(', ')))).toBeVisible()
    // Its own files and no others, beside those of the kind before.
    expect((await readdir(files)).map((name) => join(files, name)).sort()).toEqual(format === 'graphml' ? pathsOf.graphml : [...pathsOf.graphml, ...pathsOf.csv].sort())
    if (format === 'graphml') expect(readXml(await readFile(paths[0] ?? '', 'utf8')).kind).toBe('read')
    if (process.platform !== 'win32') for (const path of paths) expect((await stat(path)).mode & 0o777).toBe(0o600)
  }
  await kith.close()

  for (const name of await readdir(folder)) if (name.startsWith('notebook')) await rm(join(folder, name), { force: true })
  const fresh = await launch()
  const { people, ties } = said(book)
  for (const format of ['graphml', 'csv'] as const)
    await test.step(`in from ${words.dataFormats[format]}`, async () => {
      if (format === 'csv') await fresh.page.reload()
      const dialog = await bringIn(fresh, pathsOf[format])
      await expect(dialog.getByRole('button', { name: inWords.bring(people.length) })).toBeVisible()
      await expectAccessible(fresh.page, `Bring in a map, ${format}`)
      expect((await onDisk(fresh.dataPath)).supporters).toEqual({})
      await dialog.getByRole('button', { name: inWords.bring(people.length) }).click()
      await expect(dialog.getByRole('heading', { name: inWords.done(people.length) })).toBeVisible()
      const kept = said(await onDisk(fresh.dataPath))
      expect(kept.people).toEqual(people)
      expect(kept.ties).toEqual(ties)
      await dialog.getByRole('button', { name: inWords.undo }).click()
      await expect(dialog.getByText(inWords.undone)).toBeVisible()
      await expect.poll(async () => Object.keys((await onDisk(fresh.dataPath)).supporters)).toEqual([])
    })
})

test('an easyNWK map comes with its earlier version as a snapshot; who is already here stays', async ({ launch, folder }) => {
  const sample = join(folder, 'nwk.json')
  await copyFile('tests/exchange/samples/easynwk-versions.json', sample)
  const kith = await launch()
  const dialog = await bringIn(kith, [sample])
  await expect(dialog.getByText(inWords.left('emoji', 1, ['🎸']))).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Rex' }).uncheck()
  await dialog.getByRole('button', { name: inWords.bring(4) }).click()
  await expect(dialog.getByRole('heading', { name: inWords.done(4) })).toBeVisible()
  await dialog.getByRole('button', { name: inWords.finish }).click()
  await expect(kith.page.getByRole('heading', { level: 1, name: m.map.title })).toBeVisible()
  await expect(kith.page.locator('[data-supporter]')).toHaveCount(4)
  await expect.poll(async () => Object.values((await onDisk(kith.dataPath)).snapshots).map(({ name, day }) => [name, day])).toEqual([['First talk', '2026-03-02']])

  const again = await bringIn(kith, [sample])
  await expect(again.getByText(inWords.hereNote(4))).toBeVisible()
  await expect(again.getByRole('checkbox', { name: 'Rex' })).toBeChecked()
  await expect(again.getByRole('checkbox', { name: 'Ottla' })).not.toBeChecked()
})

test('every broken file is named, and nothing changes', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const kith = await launch()
  const before = await readFile(kith.dataPath)
  const broken: [file: string, content: string | Uint8Array | null, says: string][] = [
    ['empty.graphml', '', inWords.refused({ why: 'empty' })],
    ['cut.graphml', '<graphml>\n<graph><node id="a"', inWords.refused({ why: 'broken-xml', line: 2, xml: 'bad-tag' })],
    ['bomb.graphml', '<!DOCTYPE a [<!ENTITY b "c">]><graphml/>', inWords.refused({ why: 'broken-xml', line: 1, xml: 'doctype' })],
    ['drawing.svg', '<svg/>', inWords.refused({ why: 'not-graphml' })],
    ['cut.json', '{"versions": [', inWords.refused({ why: 'broken-json' })],
    ['notebook.json', '{"format":"kith-notebook"}', inWords.refused({ why: 'not-easynwk' })],
    ['letter.csv', 'Dear Sam,\nit has been a while.', inWords.refused({ why: 'no-name-column' })],
    ['ties.csv', 'Source,Target\na,b\n', inWords.refused({ why: 'ties-alone' })],
    ['picture.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), inWords.notText('picture.csv')],
    ['gone.csv', null, inWords.unreadable('gone.csv')],
  ]
  const files = join(folder, 'files')
  await mkdir(files)
  for (const [name, content] of broken) if (content !== null) await writeFile(join(files, name), content)
  const [first] = broken
  const dialog = await bringIn(kith, [join(files, first![0])])
  for (const [name, , says] of broken) {
    await chooseFiles(kith, [join(files, name)])
    await expect(dialog.getByRole('alert').getByText(says, { exact: true }), name).toBeVisible()
    await expect(dialog.getByText(inWords.nothingChanged), name).toBeVisible()
    expect(before.equals(await readFile(kith.dataPath)), name).toBe(true)
  }
})
