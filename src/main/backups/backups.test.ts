// Backups as sessions make them, in real folders, under a clock of the test's own.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupName } from '@domain/backups/backup-name'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { createDesk } from '../notebook/desk'
import { journalPath } from '../notebook/durable-json'
import { notebookBytes } from '../notebook/notebook-bytes'
import { notebookFile } from '../notebook/notebook-file'
import { Attempts } from '../seal/attempts'
import { KeyRing } from '../seal/key-ring'
import { readBackup } from './backup-folder'
import { createBackups } from './backups'
import { secondFolder } from './second-folder'
import { withBackups } from './with-backups'

const at = '2026-05-01T10:20:30.456Z' as Instant
let folder: string
let path: string
let inside: string
let clock: number
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-backups-'))
  path = join(folder, 'data', 'notebook.json')
  inside = join(folder, 'data', 'backups')
  clock = Date.parse(at)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const named = (name: string): Notebook => ({ ...emptyNotebook(at), me: { name } })
const rename = (name: string) => ({ type: 'me/rename' as const, name })
const minutes = (n: number) => (clock += n * 60_000)
const backupsIn = async (where: string) => (await readdir(where).catch(() => [])).sort()

/** The app from its start to the first notebook on screen. */
async function session() {
  const second = secondFolder(join(folder, 'data', 'backup-folder.json'))
  const backups = createBackups(
    { path, journal: journalPath(path), folder: inside, second },
    { now: () => new Date(clock).toISOString() as Instant, zone: () => 'Europe/Berlin', elapsed: () => clock },
  )
  const file = withBackups(notebookFile(path), backups, new KeyRing())
  await file.prepare()
  const desk = createDesk({ file, backups, ring: new KeyRing(), attempts: new Attempts(() => 0) }, () => new Date(clock).toISOString() as Instant, () => 'Europe/Berlin')
  await desk.own().open()
  return { desk, backups, second, own: desk.own() }
}
async function fileHolding(bytes: Uint8Array): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true })
  await writeFile(path, bytes)
}
const namesKept = async () => {
  const kept: string[] = []
  for (const name of await backupsIn(inside)) {
    const read = await readBackup(inside, name as never, new KeyRing())
    kept.push(read.kind === 'good' ? read.notebook.me.name : read.why)
  }
  return kept
}

describe('backups', () => {
  it('hold the file as the session found it before its first save, for the owner alone', async () => {
    const found = notebookBytes(named('found')).bytes
    await fileHolding(found)
    const { own } = await session()
    expect(await backupsIn(inside)).toEqual([])
    await own.apply(rename('one'))
    const [name = ''] = await backupsIn(inside)
    expect(name).toBe('kith-backup-000001-2026-05-01T10-20-30-456Z.json')
    expect(Buffer.compare(await readFile(join(inside, name)), found)).toBe(0)
    if (process.platform === 'win32') return
    expect((await stat(inside)).mode & 0o777).toBe(0o700)
    expect((await stat(join(inside, name))).mode & 0o777).toBe(0o600)
  })

  it('hold an older version byte for byte before it is brought up to this one', async () => {
    const old = await readFile(join(import.meta.dirname, '../../../tests/notebooks/v1/example.json'))
    await fileHolding(old)
    const { own } = await session()
    await own.apply(rename('one'))
    const [name = ''] = await backupsIn(inside)
    expect(Buffer.compare(await readFile(join(inside, name)), old)).toBe(0)
  })

  it('come at least five minutes apart, only when something changed, and never twice the same', async () => {
    await fileHolding(notebookBytes(named('found')).bytes)
    const { own } = await session()
    for (const name of ['one', 'two']) {
      await own.apply(rename(name))
      await own.settled()
    }
    expect(await namesKept()).toEqual(['found'])
    minutes(5)
    await own.apply(rename('three'))
    await own.settled()
    expect(await namesKept()).toEqual(['found', 'three'])
    minutes(60)
    await own.saveAgain()
    await own.settled()
    expect(await namesKept()).toEqual(['found', 'three'])
    const later = await session()
    await later.own.apply(rename('four'))
    expect(await namesKept()).toEqual(['found', 'three'])
  })

  it('come before much is brought in at once', async () => {
    const { desk, own } = await session()
    await desk.apply(rename('before'))
    await desk.apply({ type: 'journal/import', checkIns: [], contacts: [] } as never)
    await own.settled()
    expect(await namesKept()).toEqual(['before'])
  })

  it('that cannot be made are told, and hold up no save; the next one is tried five minutes later', async () => {
    await fileHolding(notebookBytes(named('found')).bytes)
    await writeFile(inside, 'no folder')
    const { own, backups } = await session()
    expect(await own.apply(rename('one'))).toMatchObject({ saved: { kind: 'saved' } })
    await rm(inside)
    expect((await backups.list()).trouble).toMatchObject({ where: 'here' })
    await own.settled()
    expect(await backupsIn(inside)).toEqual([])
    minutes(5)
    await own.apply(rename('two'))
    await own.settled()
    expect(await namesKept()).toEqual(['two'])
    expect((await backups.list()).trouble).toBeNull()
  })

  it('are numbered on, whatever the clock says, and are taken away by rule, each that stays whole', async () => {
    const { own, desk } = await session()
    for (let n = 1; n <= 40; n++) {
      clock += n % 9 === 0 ? -400 * 86_400_000 : 8 * 3_600_000
      await own.apply(rename(`state ${n}`))
      await desk.keepBackup()
    }
    const kept = await namesKept()
    expect(kept.slice(-10)).toEqual(Array.from({ length: 10 }, (_, i) => `state ${31 + i}`))
    expect(kept.length).toBeLessThanOrEqual(25)
    expect(kept.every((name) => name.startsWith('state '))).toBe(true)
  })

  it('are copied into a second folder, which is told when it is not there, and nothing of others is touched in it', async () => {
    const stick = join(folder, 'stick')
    const { own, desk, backups, second } = await session()
    await own.apply(rename('one'))
    await second.choose(stick)
    minutes(5)
    await own.apply(rename('two'))
    await desk.keepBackup()
    expect(await backups.list()).toMatchObject({ second: { path: stick, reachable: false }, trouble: { where: 'second', why: 'folder-gone' } })
    await mkdir(stick)
    await writeFile(join(stick, 'holiday.jpg'), 'theirs')
    await writeFile(join(stick, '.holiday.jpg.0123456789abcdef.tmp'), 'theirs')
    await writeFile(join(stick, '.kith-backup-000001-x.json.0123456789abcdef.tmp'), 'ours, cut')
    const later = await session()
    await later.own.apply(rename('three'))
    const list = await later.backups.list()
    expect(list).toMatchObject({ second: { reachable: true }, trouble: null })
    expect(list.items.map(({ where }) => where)).toContain('both')
    expect((await backupsIn(stick)).filter((name) => !name.startsWith('kith-backup-'))).toEqual(['.holiday.jpg.0123456789abcdef.tmp', 'holiday.jpg'])
    await rm(inside, { recursive: true })
    expect((await later.backups.list()).items.map(({ where }) => where)).toEqual(['second'])
    await later.second.forget()
    expect(await later.backups.list()).toMatchObject({ second: null, items: [] })
  })

  it('list how much each holds, and say of one that does not read well that it cannot be brought back', async () => {
    const { own, desk, backups } = await session()
    await own.apply(rename('one'))
    await desk.keepBackup()
    await writeFile(join(inside, backupName({ number: 9, at })), notebookBytes(named('harmed')).bytes.toString('utf8').replace('harmed', 'hurt'))
    const { items } = await backups.list()
    expect(items.map(({ counts }) => counts)).toEqual([null, { supporters: 0, checkIns: 0, contacts: 0, lastEntry: null }])
    expect(await desk.restore(items[0]?.name as never)).toEqual({ kind: 'unusable' })
    expect(own.current()?.me.name).toBe('one')
  })
})

describe('bringing one back', () => {
  it('is one step that undo takes back; the state before is kept as a backup', async () => {
    await fileHolding(notebookBytes(named('found')).bytes)
    const { own, desk, backups } = await session()
    await own.apply(rename('one'))
    const [first] = (await backups.list()).items
    expect(await desk.restore(first?.name as never)).toMatchObject({ kind: 'applied', step: { type: 'backup/restore' }, saved: { kind: 'saved' } })
    expect(await notebookFile(path).read()).toMatchObject({ notebook: { me: { name: 'found' } }, recovered: null })
    expect(await namesKept()).toEqual(['found', 'one'])
    await own.undo()
    expect(await notebookFile(path).read()).toMatchObject({ notebook: { me: { name: 'one' } } })
    await own.redo()
    await own.apply(rename('on from there'))
    expect(await notebookFile(path).read()).toMatchObject({ notebook: { me: { name: 'on from there' } } })
  })

  it('changes nothing when the state before cannot be kept', async () => {
    await fileHolding(notebookBytes(named('found')).bytes)
    const { own, desk, backups, second } = await session()
    await mkdir(join(folder, 'stick'))
    await second.choose(join(folder, 'stick'))
    await own.apply(rename('one'))
    const [first] = (await backups.list()).items
    await rm(inside, { recursive: true })
    await writeFile(inside, 'no folder')
    expect(await desk.restore(first?.name as never)).toMatchObject({ kind: 'not-kept' })
    expect(own.current()?.me.name).toBe('one')
  })

  it('never touches the example', async () => {
    await fileHolding(notebookBytes(named('found')).bytes)
    const { own, desk, backups } = await session()
    await own.apply(rename('one'))
    const [first] = (await backups.list()).items
    await desk.openExample()
    expect(await desk.restore(first?.name as never)).toEqual({ kind: 'not-open' })
    expect(own.current()?.me.name).toBe('one')
  })
})
