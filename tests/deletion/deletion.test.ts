// Everything is deleted, whatever happens in between: on a real disk, and on one whose power goes after any call.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backupName } from '@domain/backups/backup-name'
import type { Instant } from '@domain/time/day-key'
import { type Disk, realDisk } from '@main/files/disk'
import { createSeal, type Seal, sealFile } from '@main/seal/seal'
import { BeingDeleted, withDeletion } from '@main/deletion/with-deletion'
import { deleteEverything } from '@main/deletion/delete-everything'
import { notebookFile } from '@main/notebook/notebook-file'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { emptyNotebook } from '@domain/notebook'
import { afterPowerCuts } from '../../tools/torture/after-power-cut'
import { failingDisk } from '../../tools/torture/failing-disk'
import { SimulatedDisk } from '../../tools/torture/simulated-disk'

const name = (number: number) => backupName({ number, at: '2026-11-20T20:04:00.000Z' as Instant })
const plain = notebookBytes({ ...emptyNotebook('2026-01-01T00:00:00.000Z' as Instant), me: { name: 'Heidelbeerwald' } }).bytes
const OURS = ['notebook.json', 'notebook.journal', 'notebook.version-2.json', 'notebook.damaged-2026-11-20.json', 'lock.json', 'backup-folder.json', 'keyring.json', 'without-passphrase.json', '.without-passphrase.json.0123456789abcdef.tmp', '.notebook.json.0123456789abcdef.tmp', join('backups', name(1)), join('backups', name(2)), join('session', 'Preferences')]
const THEIRS = ['my-plan.pdf', join('backups', 'read me.txt')]

let sealed: Buffer
let seal: Seal
beforeAll(async () => {
  ;({ seal } = await createSeal('moon over the fjord', { cost: { N: 2 ** 15, r: 1, p: 1 } }))
  sealed = sealFile(seal, plain)
})
const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

const contents = (path: string) => (path.endsWith('journal') ? Buffer.from('a line') : path.includes('notebook') || path.includes('kith-backup') ? sealed : Buffer.from('{}'))

async function filled(): Promise<{ folder: string; second: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-deletion-'))
  folders.push(folder)
  const second = join(folder, 'stick')
  for (const one of ['backups', 'session', 'stick']) await mkdir(join(folder, one))
  for (const path of [...OURS, ...THEIRS]) await writeFile(join(folder, path), contents(path))
  for (const path of [name(1), 'holiday.jpg']) await writeFile(join(second, path), contents(path))
  return { folder, second }
}

/** One run of the app, as far as deleting goes. */
function runOn(disk: Disk, folder: string, second: string | null) {
  const deletion = deleteEverything(
    { folder, backups: join(folder, 'backups'), session: join(folder, 'session'), second: { chosen: async () => second, choose: async () => undefined, forget: async () => undefined } },
    { isMine: async () => true, leave: async () => undefined, inTurn: (work) => work() },
    disk,
  )
  return { deletion, file: withDeletion(notebookFile(join(folder, 'notebook.json'), { disk }), deletion) }
}
const ourFiles = (folder: string) => OURS.concat('deleting.json').filter((path) => existsSync(join(folder, path)))

describe('on a real disk', () => {
  it('leaves nothing of Kith’s, everything of the person’s, and tells what remains', async () => {
    const { folder, second } = await filled()
    const { deletion, file } = runOn(realDisk, folder, second)
    expect(await deletion.look()).toEqual({ folder, backups: 2, aside: 2, second: { path: second, backups: 1 } })
    expect(await deletion.begin({ second: false })).toEqual({ kind: 'begun' })
    expect(ourFiles(folder)).toEqual([])
    for (const path of THEIRS) expect(existsSync(join(folder, path)), path).toBe(true)
    expect((await readdir(second)).sort()).toEqual(['holiday.jpg', name(1)].sort())
    expect(await file.read()).toEqual({ kind: 'missing' })
    expect(deletion.remains()).toEqual({ second })
    expect(deletion.remains(), 'told once').toBeNull()
  })

  it('takes its backups in the second folder too when that is asked, and nothing else there', async () => {
    const { folder, second } = await filled()
    const { deletion } = runOn(realDisk, folder, second)
    await deletion.begin({ second: true })
    expect(await readdir(second)).toEqual(['holiday.jpg'])
    expect(deletion.remains()).toEqual({ second: null })
  })

  it('destroys what gives the key back before any file goes', async () => {
    const { folder, second } = await filled()
    const slots = new Set<string>()
    const { deletion } = runOn({ ...realDisk, rm: async (path, options) => {
      if (slots.size === 0) for (const path of OURS) if (contents(path) === sealed) {
        const bytes = await readFile(join(folder, path))
        if (bytes.includes('"slots"')) throw new Error(`${path} still has its slots`)
        slots.add(path)
      }
      return realDisk.rm(path, options)
    } }, folder, second)
    await deletion.begin({ second: false })
    expect(slots.size).toBe(6)
    expect(ourFiles(folder)).toEqual([])
  })

  it('cut off after every single call, it is finished by the next start, before anything is opened', async () => {
    const first = await filled()
    const counting = failingDisk(realDisk, null)
    await runOn(counting.disk, first.folder, first.second).deletion.begin({ second: true })
    expect(counting.calls()).toBeGreaterThan(60)
    let untouched = 0
    for (let call = 0; call < counting.calls(); call++) {
      const { folder, second } = await filled()
      const cut = failingDisk(realDisk, { call, forever: true, with: 'EKILLED' })
      const answer = await runOn(cut.disk, folder, second).deletion.begin({ second: true })
      const next = runOn(realDisk, folder, second)
      const read = await next.file.read()
      if (answer.kind === 'failed' && read.kind !== 'missing') {
        untouched++
        for (const path of OURS) expect(existsSync(join(folder, path)), `call ${call}: ${path}`).toBe(true)
        continue
      }
      expect(read, `call ${call}`).toEqual({ kind: 'missing' })
      expect(ourFiles(folder), `call ${call}`).toEqual([])
      expect(await readdir(second), `call ${call}`).toEqual(['holiday.jpg'])
    }
    // Only while the marker is written.
    expect(untouched).toBeLessThan(10)
  })

  it('opens nothing while something does not let go, says so, and is done once it does', async () => {
    const { folder, second } = await filled()
    let held = true
    const disk: Disk = { ...realDisk, rm: async (path, options) => {
      if (held && path.endsWith('notebook.json')) throw Object.assign(new Error('held'), { code: 'EPERM' })
      return realDisk.rm(path, options)
    } }
    const { deletion, file } = runOn(disk, folder, second)
    await deletion.begin({ second: false })
    expect(await file.read()).toEqual({ kind: 'deleting', why: 'no-permission', left: 1 })
    expect((await readFile(join(folder, 'notebook.json'))).includes('"slots"')).toBe(false)
    expect(deletion.remains()).toBeNull()
    await expect(file.write(emptyNotebook('2026-01-01T00:00:00.000Z' as Instant))).rejects.toThrow(BeingDeleted)
    await expect(file.setAside('2026-01-01T00:00:00.000Z')).rejects.toThrow(BeingDeleted)
    held = false
    expect(await file.read()).toEqual({ kind: 'missing' })
    expect(ourFiles(folder)).toEqual([])
    await file.write(emptyNotebook('2026-01-01T00:00:00.000Z' as Instant))
    expect((await file.read()).kind).toBe('ready')
  })

  it('deletes nothing when the beginning of it cannot be written down', async () => {
    const { folder, second } = await filled()
    const full: Disk = { ...realDisk, open: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) }
    expect(await runOn(full, folder, second).deletion.begin({ second: true })).toEqual({ kind: 'failed', why: 'disk-full' })
    for (const path of OURS) expect(existsSync(join(folder, path)), path).toBe(true)
  })
})

it('the power goes after any call: untouched and openable, or finished by the next start', async () => {
  const begun = (): [string, Uint8Array][] => [['/data/notebook.json', plain], ['/data/backups/' + name(1), sealed], ['/data/notebook.version-2.json', sealed], ['/data/lock.json', Buffer.from('{}')]]
  const disk = new SimulatedDisk(begun())
  const files = new Map(begun().map(([path, bytes]) => [path, { ino: disk.ino(path)!, bytes }]))
  const markerAt = () => disk.calls.findLastIndex((call) => call.on === 'name' && call.path.endsWith('/deleting.json') && call.ino !== null)
  await runOn(disk, '/data', null).deletion.begin({ second: false })
  const acknowledged = markerAt() + 2
  let cases = 0
  let opened = 0
  for (const cut of afterPowerCuts(files, disk.calls)) {
    cases++
    const after = new SimulatedDisk(cut.files)
    await after.mkdir('/data')
    const read = await runOn(after, '/data', null).file.read()
    const left = after.files().map(([path]) => path).filter((path) => !path.endsWith('.tmp'))
    const where = `call ${cut.calls} of ${disk.calls.length}, ${cut.fate}, ${cut.names} names`
    if (read.kind === 'ready') {
      opened++
      expect(left.sort(), where).toEqual(begun().map(([path]) => path).sort())
      expect(cut.calls, where).toBeLessThan(acknowledged)
    } else {
      expect(read, where).toEqual({ kind: 'missing' })
      expect(left, where).toEqual([])
    }
  }
  expect(opened).toBeGreaterThan(0)
  expect(cases).toBeGreaterThan(40)
})
