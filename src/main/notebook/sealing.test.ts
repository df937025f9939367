// A passphrase over a notebook's life, in real folders.
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile, rename as renameFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupName } from '@domain/backups/backup-name'
import { notebookBytes } from './notebook-bytes'
import { at, nameOf, named, readableIn, rename, startIn } from './sealing-runs'

const WORD = 'Heidelbeerwald'
const passphrase = 'four words of mine'
const mine = { kind: 'passphrase', text: passphrase } as const
let folder: string
let path: string
let clock: number
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-sealing-'))
  path = join(folder, 'notebook.json')
  clock = 0
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const start = () => startIn(folder, () => clock)
const readable = () => readableIn(folder, WORD)
async function seal(run: Awaited<ReturnType<typeof start>>, text = passphrase, current: Parameters<typeof run.sealing.prepare>[0]['current'] = null): Promise<string> {
  const prepared = await run.sealing.prepare({ passphrase: text, current })
  if (prepared.kind !== 'prepared') throw new Error(prepared.kind)
  expect(await run.sealing.keep('seal-anew')).toEqual({ kind: 'done', left: 0, away: null })
  return prepared.recoveryKey
}

it('the door knows whether it is locked: from the first look on, and at once after locking', async () => {
  await writeFile(path, notebookBytes(named(WORD)).bytes)
  const { desk, ...run } = await start()
  expect(desk.isLocked(), 'plain').toBe(false)
  await seal({ desk, ...run })
  expect(desk.isLocked(), 'just sealed').toBe(false)
  expect(await desk.lock(null)).toEqual({ kind: 'locked' })
  expect(desk.isLocked(), 'locked').toBe(true)
  expect(await desk.unlock({ ...mine, text: 'not this one at all' })).toMatchObject({ kind: 'wrong' })
  expect(desk.isLocked(), 'after a wrong try').toBe(true)
  await desk.unlock(mine)
  expect(desk.isLocked(), 'unlocked').toBe(false)
  const next = await start()
  expect(next.desk.isLocked(), 'at the next start').toBe(true)
})

it('once set, no file beside the notebook or in the backups can be read, while it is edited or after', async () => {
  await writeFile(path, notebookBytes(named(WORD)).bytes)
  await writeFile(join(folder, 'notebook.version-1.json'), `{"old":"${WORD}"}`)
  await writeFile(join(folder, 'notebook.damaged-2026-01-01T00-00-00-000Z.journal'), `half a ${WORD}`)
  const run = await start()
  await run.desk.apply(rename(`${WORD} 2`))
  await seal(run)
  expect(await readable()).toEqual([])
  await run.desk.apply(rename(`${WORD} 3`))
  expect(await readdir(folder)).toContain('notebook.journal')
  expect(await readable()).toEqual([])
  await run.desk.own().settled()
  await run.desk.keepBackup()
  expect(await readable()).toEqual([])
  // Read whole again, with the backups of before.
  const next = await start()
  expect(next.opened).toEqual({ kind: 'locked', path })
  expect((await next.backups.list()).items.map((item) => item.counts)).toEqual([null, null, null])
  expect(nameOf(await next.desk.unlock(mine))).toBe(`${WORD} 3`)
  const { items } = await next.backups.list()
  const reads = await Promise.all(items.map((item) => next.backups.read(item.name)))
  expect(reads.map((read) => (read.kind === 'good' ? read.notebook.me.name : read.why))).toEqual([`${WORD} 3`, `${WORD} 2`, WORD])
})

it('backups made until a change can go with the old passphrase; the newest stays, and a second folder that is away is told', async () => {
  await writeFile(path, notebookBytes(named(WORD)).bytes)
  const stick = join(folder, 'stick')
  await mkdir(stick)
  await writeFile(join(folder, 'backup-folder.json'), JSON.stringify({ folder: stick }))
  const run = await start()
  await run.desk.apply(rename(`${WORD} 2`))
  await seal(run)
  await run.desk.apply(rename(`${WORD} 3`))
  expect((await run.backups.list()).items.length).toBeGreaterThan(1)
  await renameFile(stick, `${stick}-away`)
  expect((await run.sealing.prepare({ passphrase: 'another moon entirely', current: mine })).kind).toBe('prepared')
  expect(await run.sealing.keep('delete')).toEqual({ kind: 'done', left: 0, away: stick })
  const { items } = await run.backups.list()
  expect(items).toHaveLength(1)
  const kept = await run.backups.read(items[0]!.name)
  expect(kept.kind === 'good' && kept.notebook.me.name).toBe(`${WORD} 3`)
})

it('saves that were not folded are there after unlocking', async () => {
  const run = await start()
  await seal(run)
  await run.desk.apply(rename('A'))
  await run.desk.apply(rename('B'))
  const { desk } = await start()
  expect(await desk.unlock(mine)).toMatchObject({ kind: 'ready', recovered: { changes: 2, torn: false }, notebook: { me: { name: 'B' } } })
})

it('while locked nothing is told, changed, set aside or begun', async () => {
  const run = await start()
  await run.desk.apply(rename(WORD))
  const { desk, sealing, ring } = run
  await seal(run)
  expect(await desk.lock(`half a ${WORD}`)).toEqual({ kind: 'locked' })
  expect(ring.seal).toBeNull()
  const before = await readFile(path)
  const locked = { kind: 'locked', path }
  expect(await desk.own().open()).toEqual(locked)
  for (const attempt of [() => desk.beginAnew(), () => desk.openAsFound(), () => desk.takeNewest(), () => desk.moveIn(path), () => desk.closeExample()]) expect(await attempt()).toEqual(locked)
  expect(await desk.apply(rename('X'))).toEqual({ kind: 'not-open' })
  expect(await desk.own().undo()).toEqual({ kind: 'not-open' })
  expect(await desk.own().saveAgain()).toEqual({ kind: 'not-open' })
  expect(await desk.keepBackup()).toEqual({ kind: 'nothing' })
  expect(desk.copyBytes()).toBeNull()
  expect(desk.takeUnfinished()).toBeNull()
  expect(await sealing.keep('seal-anew')).toEqual({ kind: 'nothing' })
  expect((await readFile(path)).equals(before)).toBe(true)
  expect(nameOf(await desk.unlock(mine))).toBe(WORD)
  expect([desk.takeUnfinished(), desk.takeUnfinished()]).toEqual([`half a ${WORD}`, null])
  // And goes on as ever.
  expect(await desk.apply(rename('After'))).toMatchObject({ kind: 'applied', saved: { kind: 'saved' } })
})

it('wrong answers are waited after, longer and longer; a mistyped recovery key is none', async () => {
  const run = await start()
  const recovery = await seal(run)
  const { desk } = await start()
  const wrong = { kind: 'passphrase', text: 'not these four words' } as const
  for (const waitMs of [0, 0, 0, 1000]) expect(await desk.unlock(wrong)).toEqual({ kind: 'wrong', waitMs })
  // Not even the right one is looked at.
  expect(await desk.unlock(mine)).toEqual({ kind: 'wait', waitMs: 1000 })
  clock += 1000
  expect(await desk.unlock(wrong)).toEqual({ kind: 'wrong', waitMs: 2000 })
  clock += 2000
  expect(await desk.unlock({ kind: 'recovery', text: recovery.slice(1) })).toEqual({ kind: 'mistyped' })
  expect(await desk.unlock({ kind: 'recovery', text: recovery.toLowerCase() })).toMatchObject({ kind: 'ready' })
})

it('changed: the old one and its recovery key open nothing any more, older backups open with the new one', async () => {
  const run = await start()
  await run.desk.apply(rename(WORD))
  const oldRecovery = await seal(run)
  expect(await run.sealing.prepare({ passphrase: 'another four words here', current: { kind: 'passphrase', text: 'something else' } })).toEqual({ kind: 'wrong', waitMs: 0 })
  expect(await run.sealing.keep('seal-anew')).toEqual({ kind: 'nothing' })
  const recovery = await seal(run, 'another four words here', mine)
  const { desk, backups } = await start()
  expect(await desk.unlock(mine)).toMatchObject({ kind: 'wrong' })
  expect(await desk.unlock({ kind: 'recovery', text: oldRecovery })).toMatchObject({ kind: 'wrong' })
  expect(nameOf(await desk.unlock({ kind: 'recovery', text: recovery }))).toBe(WORD)
  expect((await backups.list()).items.every((item) => item.counts !== null)).toBe(true)
  expect(await readable()).toEqual([])
})

it('removed: notebook and backups are plain files again', async () => {
  const run = await start()
  await run.desk.apply(rename(WORD))
  await seal(run)
  expect(await run.sealing.remove({ kind: 'passphrase', text: 'something else' })).toMatchObject({ kind: 'wrong' })
  expect(await run.sealing.remove(mine)).toEqual({ kind: 'done', left: 0, away: null })
  expect(await readable()).toContain('notebook.json')
  await run.desk.apply(rename('After'))
  await run.desk.own().settled()
  const next = await start()
  expect(nameOf(next.opened)).toBe('After')
  expect((await next.backups.list()).items.every((item) => item.counts !== null)).toBe(true)
})

describe('what an interrupted change leaves', () => {
  it('in the clear is sealed at the next unlock', async () => {
    const run = await start()
    await seal(run)
    await writeFile(join(folder, 'backups', backupName({ number: 9, at })), notebookBytes(named(WORD)).bytes)
    const next = await start()
    await next.desk.unlock(mine)
    expect(await next.sealing.bringCopies()).toBe(0)
    expect(await readable()).toEqual([])
    expect((await next.backups.list()).items[0]?.counts).not.toBeNull()
  })
})

describe('a sealed file that is damaged', () => {
  it.each([
    ['in its header', 40],
    ['in its body', -10],
    ['in the first byte', 0],
    ['away', null],
  ])('%s: is locked still, and after unlocking the newest backup can be gone on from, sealed', async (_where, place) => {
    const run = await start()
    await run.desk.apply(rename(WORD))
    await seal(run)
    const bytes = await readFile(path)
    if (place === null) await rm(path)
    else {
      bytes[place < 0 ? bytes.length + place : place]! ^= 1
      await writeFile(path, bytes)
    }
    const next = await start()
    expect(next.opened.kind).toBe('locked')
    expect(await next.desk.unlock({ kind: 'passphrase', text: 'something else' })).toMatchObject({ kind: 'wrong' })
    expect(await next.desk.unlock(mine)).toMatchObject({ kind: 'damaged', newest: { counts: { supporters: 0 } } })
    expect(nameOf(await next.desk.takeNewest())).toBe(WORD)
    expect(await readable()).toEqual([])
  })
})

it('words that could not be saved hold up the lock', async () => {
  const run = await start()
  await seal(run)
  await run.desk.apply(rename('A'))
  await run.desk.own().settled()
  await writeFile(path, 'something else wrote here')
  expect(await run.desk.apply(rename('B'))).toMatchObject({ saved: { kind: 'failed' } })
  expect(await run.desk.lock(null)).toEqual({ kind: 'not-saved' })
  expect(run.desk.own().current()?.me.name).toBe('B')
})

it('with everything lost the sealed file is kept as it is, and a new notebook begins, plain', async () => {
  await seal(await start())
  const before = await readFile(path)
  const { desk } = await start()
  expect(nameOf(await desk.leaveLocked())).toBe('')
  const aside = (await readdir(folder)).find((name) => name.startsWith('notebook.damaged-'))
  expect((await readFile(join(folder, aside ?? ''))).equals(before)).toBe(true)
  expect((await start()).opened.kind).toBe('ready')
  // Open, there is nothing to leave.
  expect(await desk.leaveLocked()).toMatchObject({ kind: 'ready' })
  expect((await readdir(folder)).filter((name) => name.startsWith('notebook.damaged-'))).toHaveLength(1)
})

it('a sealed notebook from another computer moves in, locked', async () => {
  const run = await start()
  await run.desk.apply(rename(WORD))
  await seal(run)
  await run.desk.own().settled()
  const carried = await readFile(path)
  await rm(folder, { recursive: true })
  folder = await mkdtemp(join(tmpdir(), 'kith-sealing-'))
  path = join(folder, 'notebook.json')
  await writeFile(path, 'broken')
  await writeFile(join(folder, 'carried.json'), carried)
  const next = await start()
  expect(next.opened.kind).toBe('damaged')
  expect(await next.desk.moveIn(join(folder, 'carried.json'))).toEqual({ kind: 'locked', path })
  expect(nameOf(await next.desk.unlock(mine))).toBe(WORD)
})
