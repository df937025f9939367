import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyPatches, type Patch } from 'immer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { notebookFile, type NotebookPlace } from './notebook-file'
import { createNotebookStore } from './notebook-store'

const at = '2026-01-01T00:00:00.000Z' as Instant
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-store-'))
  path = join(folder, 'data', 'notebook.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function openStore(place: NotebookPlace) {
  const store = createNotebookStore(place, 'own', () => at)
  const opened = await store.open()
  if (opened.kind !== 'ready') throw new Error(opened.kind)
  return { store, opened }
}
async function preparedFile() {
  const file = notebookFile(path)
  await file.prepare()
  return file
}
/** What a start after a power cut at this moment would find. */
async function nameOnDisk(): Promise<string> {
  const read = await notebookFile(path).read()
  if (read.kind !== 'ready') throw new Error(read.kind)
  return read.notebook.me.name
}
const nameInFile = async () => (JSON.parse(await readFile(path, 'utf8')) as Notebook).me.name
const rename_ = (name: string) => ({ type: 'me/rename' as const, name })

describe('the notebook store', () => {
  it('answers a change only when it is on disk, with patches that bring a replica along', async () => {
    const { store, opened } = await openStore(await preparedFile())
    const answer = await store.apply(rename_('Kim'))
    if (answer.kind !== 'applied') throw new Error(answer.kind)
    expect(answer).toMatchObject({ revision: 1, saved: { kind: 'saved' }, history: { undo: { type: 'me/rename' }, redo: null } })
    expect(await nameOnDisk()).toBe('Kim')
    expect(applyPatches(opened.notebook, answer.patches as Patch[])).toEqual(store.current())
  })

  it('writes nothing for a first look: the file appears with the first change', async () => {
    await openStore(await preparedFile())
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('undoes and redoes through the file, with names', async () => {
    const { store } = await openStore(await preparedFile())
    await store.apply(rename_('one'))
    await store.apply(rename_('two'))
    await store.undo()
    expect(await nameOnDisk()).toBe('one')
    const redone = await store.redo()
    expect(redone).toMatchObject({ kind: 'applied', step: { type: 'me/rename' }, history: { redo: null } })
    expect(await nameOnDisk()).toBe('two')
    await store.undo()
    await store.apply(rename_('three'))
    expect(await store.redo()).toEqual({ kind: 'nothing-to-undo' })
  })

  it('lets changes that arrive during a write share the next one, each answered by a write that holds it', async () => {
    const file = await preparedFile()
    let writes = 0
    const counted: NotebookPlace = { ...file, keep: (book, patches) => (writes++, file.keep(book, patches)) }
    const { store } = await openStore(counted)
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => store.apply(rename_(`name ${n}`))))
    expect(answers.map((a) => (a.kind === 'applied' ? a.revision : 0))).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
    expect(writes).toBe(2)
    expect(await nameOnDisk()).toBe('name 49')
  })

  it('keeps a change in memory when the folder is gone, says so, and saves it when the folder is back', async () => {
    const { store } = await openStore(await preparedFile())
    await store.apply(rename_('before'))
    await rename(join(folder, 'data'), join(folder, 'moved'))
    expect(await store.apply(rename_('during'))).toMatchObject({ kind: 'applied', saved: { kind: 'failed', why: 'folder-gone' } })
    await rename(join(folder, 'moved'), join(folder, 'data'))
    expect(await store.saveAgain()).toMatchObject({ kind: 'applied', saved: { kind: 'saved' } })
    expect(await nameOnDisk()).toBe('during')
  })

  it('refuses what cannot be, and changes nothing', async () => {
    const { store } = await openStore(await preparedFile())
    expect(await store.apply({ type: 'tie/remove', id: 't1' as never })).toEqual({ kind: 'refused', reason: 'tie-missing' })
    expect(await store.undo()).toEqual({ kind: 'nothing-to-undo' })
  })

  it('keeps a change in the journal, which costs the same however large the notebook is, and the file catches up', async () => {
    const { store } = await openStore(await preparedFile())
    await store.apply(rename_('whole'))
    await store.apply(rename_('in the journal'))
    expect(await nameInFile()).toBe('whole')
    expect(await nameOnDisk()).toBe('in the journal')
    expect(store.isBusy()).toBe(true)
    await store.settled()
    expect(await nameInFile()).toBe('in the journal')
    expect(await readdir(join(folder, 'data'))).toEqual(['notebook.json'])
    expect(store.isBusy()).toBe(false)
  })

  it('takes up the journal of an earlier run, says how much it held, and goes on', async () => {
    const { store } = await openStore(await preparedFile())
    for (const name of ['whole', 'two', 'three']) await store.apply(rename_(name))
    const later = await openStore(notebookFile(path))
    expect(later.opened).toMatchObject({ notebook: { me: { name: 'three' } }, recovered: { changes: 2, torn: false } })
    await later.store.apply(rename_('four'))
    expect(await nameInFile()).toBe('four')
    await later.store.apply(rename_('five'))
    expect(await nameOnDisk()).toBe('five')
  })

  it('gives up folding quietly when the disk refuses: what is in the journal is safe, and quitting is not held up', async () => {
    const file = await preparedFile()
    let refuse = false
    const { store } = await openStore({ ...file, write: (book) => (refuse ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) : file.write(book)) })
    await store.apply(rename_('whole'))
    await store.apply(rename_('kept'))
    refuse = true
    await store.settled()
    expect(store.isBusy()).toBe(false)
    expect(await nameInFile()).toBe('whole')
    expect(await nameOnDisk()).toBe('kept')
    refuse = false
    await store.apply(rename_('later'))
    await store.settled()
    expect(await nameInFile()).toBe('later')
  })
})
