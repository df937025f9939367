// The file and its journal as an interrupted run may leave them.
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyChange } from '@domain/change'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { KeyRing } from '../seal/key-ring'
import { ChangeJournal } from './change-journal'
import { journalPath } from './durable-json'
import { digest, readJournal, writeLine } from './journal-records'
import { notebookFile } from './notebook-file'

const at = '2026-01-01T00:00:00.000Z' as Instant
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-durable-'))
  path = join(folder, 'notebook.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A file holding "whole", and a journal that leads through the given names. */
async function fileWithJournal(...names: string[]): Promise<Notebook> {
  const file = notebookFile(path)
  let book: Notebook = { ...emptyNotebook(at), me: { name: 'whole' } }
  await file.write(book)
  for (const name of names) {
    const outcome = applyChange(book, { type: 'me/rename', name })
    if (outcome.kind !== 'applied') throw new Error(outcome.kind)
    book = outcome.notebook
    await file.keep(book, outcome.patches)
  }
  return book
}
const found = async () => {
  const read = await notebookFile(path).read()
  return read.kind === 'ready' ? { name: read.notebook.me.name, recovered: read.recovered } : read
}

describe('the change journal', () => {
  it('lies beside the file, for the owner alone, and leaves the file as it is', async () => {
    await fileWithJournal('one')
    expect(await readdir(folder)).toEqual(['notebook.journal', 'notebook.json'])
    if (process.platform !== 'win32') expect((await stat(journalPath(path))).mode & 0o777).toBe(0o600)
  })

  it('counts up to the first line that is not whole, at every length it can be cut to', async () => {
    await fileWithJournal('one', 'two – 朋友', 'three')
    const bytes = await readFile(journalPath(path))
    const ends = [...bytes.entries()].filter(([, byte]) => byte === 10).map(([i]) => i + 1)
    for (let length = bytes.length; length >= 0; length--) {
      await truncate(journalPath(path), length)
      const whole = ends.filter((end) => end <= length).length
      const name = ['whole', 'whole', 'one', 'two – 朋友', 'three'][whole]
      const torn = length > 0 && !ends.includes(length)
      const now = await found()
      if (whole === 0) expect(now, `${length} bytes`).toMatchObject({ name: 'whole' })
      else expect(now, `${length} bytes`).toEqual({ name, recovered: whole === 1 && !torn ? null : { changes: whole - 1, torn } })
    }
  })

  it('notices every byte that is not what it was', async () => {
    const book = await fileWithJournal('one', 'two')
    const bytes = await readFile(journalPath(path))
    for (let i = 0; i < bytes.length; i++) {
      const harmed = Buffer.from(bytes)
      harmed[i] = (harmed[i] ?? 0) ^ 0x21
      const { records, torn } = readJournal(harmed.toString('utf8'), digest(await readFile(path)))
      expect(torn || records === null, `byte ${i}`).toBe(true)
    }
    expect(book.me.name).toBe('two')
  })

  it('is not taken twice when the run ended between a whole save and its removal', async () => {
    const book = await fileWithJournal('one')
    const journal = await readFile(journalPath(path), 'utf8')
    const next = JSON.stringify({ ...book, me: { name: 'folded' } }, null, 1)
    await writeFile(path, next)
    await writeFile(journalPath(path), journal + writeLine({ foldedInto: digest(next) }))
    expect(await found()).toEqual({ name: 'folded', recovered: null })
  })

  it('taken up and folded by a run that ended before it was removed is known as folded, torn end or not', async () => {
    for (const cut of [0, 3]) {
      await fileWithJournal('one', 'two')
      const bytes = await readFile(journalPath(path))
      await truncate(journalPath(path), bytes.length - cut)
      const file = notebookFile(path)
      const read = await file.read()
      if (read.kind !== 'ready') throw new Error(read.kind)
      // What the kill would have left: the journal as it stands at the moment the whole file has come.
      const journal = new ChangeJournal(journalPath(path), new KeyRing())
      await journal.read(digest(await readFile(path)))
      const next = JSON.stringify({ ...read.notebook, me: { name: 'folded' } }, null, 1)
      await journal.foldingInto(digest(next))
      await writeFile(path, next)
      expect(await found()).toEqual({ name: 'folded', recovered: null })
      await rm(path)
      await rm(journalPath(path))
    }
  })

  it('still counts when the run ended before the whole save came about', async () => {
    await fileWithJournal('one')
    const journal = await readFile(journalPath(path), 'utf8')
    await writeFile(journalPath(path), journal + writeLine({ foldedInto: 'f'.repeat(64) }))
    expect(await found()).toEqual({ name: 'one', recovered: { changes: 1, torn: false } })
  })

  it('that belongs to another file is never applied and never deleted', async () => {
    await fileWithJournal('one')
    const journal = await readFile(journalPath(path), 'utf8')
    const restored = { ...emptyNotebook(at), me: { name: 'restored' } }
    await writeFile(path, JSON.stringify(restored))
    const file = notebookFile(path)
    const read = await file.read()
    expect(read).toMatchObject({ kind: 'ready', notebook: { me: { name: 'restored' } }, recovered: null })
    await file.keep({ ...restored, me: { name: 'new' } }, [{ op: 'replace', path: ['me', 'name'], value: 'new' }])
    expect(await found()).toEqual({ name: 'new', recovered: null })
    const aside = (await readdir(folder)).find((name) => /^notebook\.set-aside-[0-9a-f]{12}\.journal$/.test(name))
    expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe(journal)
  })

  it('without its file is a loss to be told, not a first start', async () => {
    await fileWithJournal('one')
    await rm(path)
    expect(await found()).toMatchObject({ kind: 'damaged', reason: 'gone' })
    const file = notebookFile(path)
    await file.setAside('2026-05-01T10:20:30.456Z')
    expect(await readdir(folder)).toEqual(['notebook.damaged-2026-05-01T10-20-30-456Z.journal'])
    expect(await notebookFile(path).read()).toEqual({ kind: 'missing' })
  })

  it('of an earlier version is applied before the notebook is brought up to this one', async () => {
    const old = JSON.parse(await readFile(join(import.meta.dirname, '../../../tests/notebooks/v1/example.json'), 'utf8')) as Notebook
    const text = JSON.stringify(old)
    await writeFile(path, text)
    await writeFile(journalPath(path), writeLine({ base: digest(text) }) + writeLine({ revision: 1, patches: [{ op: 'replace', path: ['me', 'name'], value: 'Kim' }] }))
    expect(await found()).toEqual({ name: 'Kim', recovered: { changes: 1, torn: false } })
  })
})
