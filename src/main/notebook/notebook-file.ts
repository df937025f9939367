// notebook.json on disk, through lowdb with our own adapter. The only file that knows lowdb.
import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Adapter, Low } from 'lowdb'
import type { DamageReason } from '@contract/notebook-answers'
import { readNotebook } from '@domain/migrations/read-notebook'
import type { Notebook } from '@domain/notebook'
import { sweepTemps, writeDurably } from '../files/write-durably'
import { ChangedOutside } from './changed-outside'

export type FileRead =
  | { kind: 'missing' }
  | { kind: 'ready'; notebook: Notebook; savedAt: string }
  | { kind: 'newer'; version: number }
  | { kind: 'damaged'; reason: DamageReason; detail: string; size: number }
  | { kind: 'unreadable'; detail: string }

/** Where a notebook is kept. Two implementations: the file, and memory for the example. */
export type NotebookPlace = {
  readonly path: string
  read(): Promise<FileRead>
  /** Resolves when the notebook is safely kept; rejects with the reason and keeps the old one. */
  write(notebook: Notebook): Promise<void>
}

export type NotebookFile = NotebookPlace & {
  /** Makes the folder, for the owner alone, and clears what an interrupted write left. Once, by the one instance. */
  prepare(): Promise<void>
  /** Renames the file to a dated name beside it, so that a new one can begin. Nothing is deleted. */
  setAside(at: string): Promise<string>
  /** Undoes `setAside`, when nothing could take the file's place. */
  putBack(aside: string): Promise<void>
}

export function notebookFile(path: string): NotebookFile {
  const adapter = new DurableJson(path)
  const low = new Low<Notebook | null>(adapter, null)
  return {
    path,
    async prepare() {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await chmod(dirname(path), 0o700)
      await sweepTemps(dirname(path))
    },
    read: () => adapter.readOutcome(),
    async write(notebook) {
      low.data = notebook
      await low.write()
    },
    async setAside(at) {
      const aside = path.replace(/\.json$/, '') + `.set-aside-${at.replace(/[:.]/g, '-')}.json`
      await rename(path, aside)
      adapter.forget()
      return aside
    },
    putBack: (aside) => rename(aside, path),
  }
}

class DurableJson implements Adapter<Notebook | null> {
  /** SHA-256 of the bytes last read or written; null while there is no file. */
  private known: string | null = null

  /** The bytes of an earlier version, still to be kept aside before this version's first write. */
  private older: { version: number; bytes: Uint8Array } | null = null

  constructor(private readonly path: string) {}

  forget(): void {
    this.known = null
    this.older = null
  }

  async read(): Promise<Notebook | null> {
    const outcome = await this.readOutcome()
    return outcome.kind === 'ready' ? outcome.notebook : null
  }

  async readOutcome(): Promise<FileRead> {
    let bytes: Buffer
    let savedAt: string
    try {
      const about = await stat(this.path)
      if (!about.isFile()) return { kind: 'damaged', reason: 'not-a-file', detail: about.isDirectory() ? 'a folder' : 'not a plain file', size: 0 }
      savedAt = about.mtime.toISOString()
      bytes = await readFile(this.path)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', detail: code ?? message }
    }
    const damaged = (reason: DamageReason, detail: string): FileRead => ({ kind: 'damaged', reason, detail, size: bytes.length })
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return damaged('not-text', 'the bytes are not UTF-8 text')
    }
    const read = readNotebook(text)
    if (read.kind === 'newer') return read
    if (read.kind === 'broken') return damaged(read.reason, read.detail)
    this.known = digest(bytes)
    this.older = read.migratedFrom === null ? null : { version: read.migratedFrom, bytes }
    return { kind: 'ready', notebook: read.notebook, savedAt }
  }

  async write(notebook: Notebook | null): Promise<void> {
    if (notebook === null) throw new Error('there is no notebook to write')
    const bytes = Buffer.from(JSON.stringify(notebook, null, 1), 'utf8')
    const onDisk = await this.onDisk()
    // A file that is gone takes nothing with it when we write all we have; one that differs would.
    if (onDisk !== null && onDisk !== this.known) throw new ChangedOutside('the file was changed by another program')
    if (this.older) {
      await writeDurably(`${this.path.replace(/\.json$/, '')}.version-${this.older.version}.json`, this.older.bytes)
      this.older = null
    }
    await writeDurably(this.path, bytes)
    this.known = digest(bytes)
  }

  private async onDisk(): Promise<string | null> {
    try {
      return digest(await readFile(this.path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
