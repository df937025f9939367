import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notebookFile } from './notebook-file'
import { createNotebookStore } from './notebook-store'
import { withLock } from './with-lock'
import { type Holder, type WriterLock, writerLock } from './writer-lock'

const at = '2026-01-01T00:00:00.000Z'
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-lock-'))
  path = join(folder, 'notebook.lock')
})
afterEach(async () => {
  for (const one of locks.splice(0)) one.release()
  await rm(folder, { recursive: true, force: true })
})

const locks: WriterLock[] = []
function lock(): WriterLock {
  const one = writerLock(path, () => at)
  locks.push(one)
  return one
}
const heldBy = (holder: Partial<Holder>) => writeFile(path, JSON.stringify({ token: 'theirs', pid: process.ppid, host: hostname(), began: null, since: at, ...holder }))
/** Of a process that has ended. */
const endedPid = () => spawnSync(process.execPath, ['-e', ''], { stdio: 'ignore' }).pid
const HOUR_AGO = new Date(Date.now() - 3_600_000)

describe('the lock of the one writer', () => {
  it('is taken, is still there at each save, and is gone when released', async () => {
    const mine = lock()
    expect(await mine.take()).toEqual({ kind: 'mine' })
    expect(await readdir(folder)).toEqual(['notebook.lock'])
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() })
    expect(await mine.isMine()).toBe(true)
    mine.release()
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['a process that runs', {}],
    ['another computer that was heard from', { host: 'elsewhere', pid: 1 }],
  ])('is left to %s', async (_what, holder) => {
    await heldBy(holder)
    const mine = lock()
    expect(await mine.take()).toMatchObject({ kind: 'theirs', holder: { since: at } })
    mine.release()
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ token: 'theirs' })
  })

  it('is taken over from a process that was killed, and leaves nothing behind', async () => {
    await heldBy({ pid: endedPid() })
    expect(await lock().take()).toEqual({ kind: 'mine' })
    expect(await readdir(folder)).toEqual(['notebook.lock'])
  })

  it('is taken over from a process whose number is another’s now', async () => {
    await heldBy({ pid: process.pid })
    expect(await lock().take()).toEqual({ kind: 'mine' })
    if (process.platform !== 'linux') return
    await heldBy({ began: '1' })
    expect(await lock().take()).toEqual({ kind: 'mine' })
  })

  it('is taken over from a computer that was silent, and from a file that says nothing', async () => {
    await heldBy({ host: 'elsewhere' })
    await utimes(path, HOUR_AGO, HOUR_AGO)
    expect(await lock().take()).toEqual({ kind: 'mine' })
    await writeFile(path, '{"half')
    expect(await lock().take()).toEqual({ kind: 'mine' })
  })

  it('is taken over even if taking it over was cut off once', async () => {
    await heldBy({ pid: endedPid() })
    await writeFile(`${path}.taking`, '')
    await utimes(`${path}.taking`, HOUR_AGO, HOUR_AGO)
    expect(await lock().take()).toEqual({ kind: 'mine' })
    expect(await readdir(folder)).toEqual(['notebook.lock'])
  })

  it('comes back when someone takes the file away, and is another’s when another has it', async () => {
    const mine = lock()
    await mine.take()
    await rm(path)
    expect(await mine.isMine()).toBe(true)
    expect(await readdir(folder)).toEqual(['notebook.lock'])
    await heldBy({})
    expect(await mine.isMine()).toBe(false)
    mine.release()
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ token: 'theirs' })
  })
})

describe('a notebook with a lock', () => {
  const locked = () => withLock(notebookFile(join(folder, 'notebook.json')), lock())

  it('in use elsewhere is said to be, is touched by nothing, and opens once the other has ended', async () => {
    await heldBy({})
    await writeFile(join(folder, '.notebook.json.0123456789abcdef.tmp'), 'theirs, under way')
    const file = locked()
    await file.prepare()
    const store = createNotebookStore(file, 'own', () => at as never)
    expect(await store.open()).toEqual({ kind: 'in-use', path: file.path, host: hostname(), since: at })
    expect(await readdir(folder)).toContain('.notebook.json.0123456789abcdef.tmp')
    await rm(path)
    expect(await store.open()).toMatchObject({ kind: 'ready' })
    expect((await readdir(folder)).sort()).toEqual(['notebook.lock'])
  })

  it('taken over by another keeps what comes after in memory, and says so', async () => {
    const file = locked()
    await file.prepare()
    const store = createNotebookStore(file, 'own', () => at as never)
    await store.open()
    await store.apply({ type: 'me/rename', name: 'mine' })
    await heldBy({})
    expect(await store.apply({ type: 'me/rename', name: 'later' })).toMatchObject({ saved: { kind: 'failed', why: 'in-use' } })
    expect(await notebookFile(file.path).read()).toMatchObject({ notebook: { me: { name: 'mine' } } })
    await rm(path)
    expect(await store.saveAgain()).toMatchObject({ saved: { kind: 'saved' } })
  })
})
