import { execFileSync } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyNotebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { brokenNotebooks } from '../../../tests/notebooks/broken'
import { ChangedOutside } from './changed-outside'
import { notebookFile } from './notebook-file'
import { createNotebookStore } from './notebook-store'

const at = '2026-01-01T00:00:00.000Z' as Instant
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-file-'))
  path = join(folder, 'notebook.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('notebookFile', () => {
  it('tells a missing file from every other trouble', async () => {
    expect(await notebookFile(path).read()).toEqual({ kind: 'missing' })
  })

  it('reads back what it wrote, in a folder and file for the owner alone', async () => {
    const file = notebookFile(join(folder, 'new', 'notebook.json'))
    await file.prepare()
    const book = { ...emptyNotebook(at), me: { name: 'K. 朋友 😀' } }
    await file.write(book)
    expect(await notebookFile(file.path).read()).toMatchObject({ kind: 'ready', notebook: book })
    if (process.platform === 'win32') return
    expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o700)
    expect((await stat(file.path)).mode & 0o777).toBe(0o600)
  })

  it.each(brokenNotebooks)('$what: named, left as it is, and never written over', async ({ bytes, expected }) => {
    if (bytes === 'a folder') await mkdir(path)
    else await writeFile(path, bytes)
    const store = createNotebookStore(notebookFile(path), 'own', () => at)
    const opened = await store.open()
    if (expected === 'newer') expect(opened).toMatchObject({ kind: 'newer', path })
    else expect(opened).toMatchObject({ kind: 'damaged', reason: expected, path })
    expect(await store.apply({ type: 'me/rename', name: 'x' })).toEqual({ kind: 'not-open' })
    expect(await store.saveAgain()).toEqual({ kind: 'not-open' })
    if (bytes === 'a folder') expect((await stat(path)).isDirectory()).toBe(true)
    else expect(Buffer.compare(await readFile(path), bytes)).toBe(0)
    expect(await readdir(folder)).toEqual(['notebook.json'])
  })

  it.skipIf(process.platform === 'win32').each([
    ['a pipe', 'not-a-file', () => execFileSync('mkfifo', [path])],
    ['a link to a folder', 'not-a-file', () => symlink(folder, path)],
    ['a link to a file that is not there', 'gone', () => symlink(join(folder, 'elsewhere.json'), path)],
    ['a link to a broken file', 'not-json', async () => {
      await writeFile(join(folder, 'elsewhere.json'), '{"half')
      await symlink(join(folder, 'elsewhere.json'), path)
    }],
    ['a link to itself', null, () => symlink(path, path)],
  ] as const)('%s in its place is no first start, and stays as it is', async (_what, reason, put) => {
    await put()
    const before = await lstat(path)
    const store = createNotebookStore(notebookFile(path), 'own', () => at)
    expect(await store.open()).toMatchObject(reason ? { kind: 'damaged', reason } : { kind: 'unreadable' })
    expect(await store.apply({ type: 'me/rename', name: 'x' })).toEqual({ kind: 'not-open' })
    expect((await lstat(path)).ino).toBe(before.ino)
  })

  it('never writes over what another program changed meanwhile', async () => {
    const file = notebookFile(path)
    await file.write(emptyNotebook(at))
    await writeFile(path, '{"theirs":true}')
    await expect(file.write(emptyNotebook(at))).rejects.toBeInstanceOf(ChangedOutside)
    expect(await readFile(path, 'utf8')).toBe('{"theirs":true}')
  })

  it('sets a damaged file aside under a dated name, byte for byte, and begins anew', async () => {
    await writeFile(path, 'half a diar')
    const file = notebookFile(path)
    const aside = await file.setAside('2026-05-01T10:20:30.456Z')
    expect(aside).toBe(join(folder, 'notebook.damaged-2026-05-01T10-20-30-456Z.json'))
    expect(await readFile(aside, 'utf8')).toBe('half a diar')
    await file.write(emptyNotebook(at))
    expect((await notebookFile(path).read()).kind).toBe('ready')
  })

  it('clears temp files of interrupted writes when it is prepared', async () => {
    await writeFile(join(folder, '.notebook.json.0123456789abcdef.tmp'), 'half')
    await notebookFile(path).prepare()
    expect(await readdir(folder)).toEqual([])
  })
})
