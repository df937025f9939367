// A notebook file that is damaged or gone, with backups and a journal beside it.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { backupName } from '@domain/backups/backup-name'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { createDesk } from '../notebook/desk'
import { journalPath } from '../notebook/durable-json'
import { notebookBytes } from '../notebook/notebook-bytes'
import { notebookFile } from '../notebook/notebook-file'
import { Attempts } from '../seal/attempts'
import { KeyRing } from '../seal/key-ring'
import { secondFolder } from './second-folder'
import { createBackups } from './backups'
import { withBackups } from './with-backups'

const at = '2026-05-01T10:20:30.456Z' as Instant
let folder: string
let path: string
let backups: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-recovery-'))
  path = join(folder, 'notebook.json')
  backups = join(folder, 'backups')
  await mkdir(backups)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const named = (name: string): Notebook => ({ ...emptyNotebook(at), me: { name } })
const put = (number: number, bytes: Uint8Array | string) => writeFile(join(backups, backupName({ number, at })), bytes)
function desk() {
  const clock = { now: () => at, zone: () => 'Europe/Berlin', elapsed: () => 0 }
  const kept = createBackups({ path, journal: journalPath(path), folder: backups, second: secondFolder(join(folder, 'backup-folder.json')) }, clock)
  return createDesk({ file: withBackups(notebookFile(path), kept, new KeyRing()), backups: kept, ring: new KeyRing(), attempts: new Attempts(() => 0) }, clock.now, clock.zone)
}
const asides = async () => (await readdir(folder)).filter((name) => name.startsWith('notebook.damaged-'))

it('is no first start while there are backups, good or not, and begins empty only when told to', async () => {
  await put(1, 'half a backup')
  const { own, beginAnew } = desk()
  expect(await own().open()).toMatchObject({ kind: 'damaged', reason: 'gone', newest: null })
  expect(await readdir(folder)).toEqual(['backups'])
  expect(await beginAnew()).toMatchObject({ kind: 'ready', notebook: { me: { name: '' } } })
  expect(await desk().own().open()).toMatchObject({ kind: 'ready' })
})

it('offers the newest backup that reads well, by its number, whatever its date says', async () => {
  await put(3, notebookBytes(named('three')).bytes)
  await writeFile(join(backups, backupName({ number: 2, at: '2036-01-01T00:00:00.000Z' as Instant })), notebookBytes(named('two')).bytes)
  await put(4, notebookBytes(named('four')).bytes.subarray(0, 200))
  await put(5, notebookBytes(named('five')).bytes.toString('utf8').replace('five', 'six!'))
  await writeFile(join(backups, 'kith-backup-000009-x.json'), 'not ours')
  await writeFile(path, '{"half')
  const lost = desk()
  expect(await lost.own().open()).toMatchObject({ kind: 'damaged', reason: 'not-json', newest: { at, changes: 0, counts: { supporters: 0 } } })
  expect(await lost.takeNewest()).toMatchObject({ kind: 'ready', notebook: { me: { name: 'three' } } })
  const [aside] = await asides()
  expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe('{"half')
})

it('adds what the journal holds to the backup it goes on from, up to the last acknowledged word', async () => {
  const file = notebookFile(path)
  await file.write(named('whole'))
  await put(1, await readFile(path))
  for (const value of ['one', 'two']) await file.keep(named(value), [{ op: 'replace', path: ['me', 'name'], value }])
  await rm(path)
  const lost = desk()
  expect(await lost.own().open()).toMatchObject({ kind: 'damaged', reason: 'gone', newest: { changes: 2 } })
  expect(await lost.takeNewest()).toMatchObject({ kind: 'ready', notebook: { me: { name: 'two' } } })
  expect(await asides()).toEqual(['notebook.damaged-2026-05-01T10-20-30-456Z.journal'])
})

it('opens a file someone edited by hand once it was asked for, keeps it as it was found, and asks no more after a save', async () => {
  const edited = notebookBytes(named('whole')).bytes.toString('utf8').replace('whole', 'mine!')
  await writeFile(path, edited)
  const asked = desk()
  expect(await asked.own().open()).toMatchObject({ kind: 'damaged', reason: 'changed' })
  expect(await asked.openAsFound()).toMatchObject({ kind: 'ready', notebook: { me: { name: 'mine!' } } })
  const [aside] = await asides()
  expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe(edited)
  expect(await readFile(path, 'utf8')).toBe(edited)
  expect(await asked.own().apply({ type: 'me/rename', name: 'more' })).toMatchObject({ kind: 'applied', saved: { kind: 'saved' } })
  expect(await desk().own().open()).toMatchObject({ kind: 'ready', notebook: { me: { name: 'more' } }, recovered: null })
})

it('takes the file’s place with nothing while a notebook is open', async () => {
  await put(1, notebookBytes(named('backup')).bytes)
  await writeFile(path, notebookBytes(named('own')).bytes)
  const open = desk()
  await open.own().open()
  expect(await open.takeNewest()).toMatchObject({ kind: 'ready', notebook: { me: { name: 'own' } } })
  expect(await open.openAsFound()).toMatchObject({ kind: 'ready', notebook: { me: { name: 'own' } } })
  expect((await readdir(folder)).sort()).toEqual(['backups', 'notebook.json'])
})
