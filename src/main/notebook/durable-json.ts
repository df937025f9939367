// The lowdb adapter of notebook.json: whole saves that are never half there, and single changes in the journal beside it.
import type { Patch } from 'immer'
import type { DamageReason } from '@contract/notebook-answers'
import { readNotebook } from '@domain/migrations/read-notebook'
import type { Notebook } from '@domain/notebook'
import { type About, type Disk, realDisk } from '../files/disk'
import { writeDurably } from '../files/write-durably'
import { readHeader } from '../seal/header'
import type { KeyRing } from '../seal/key-ring'
import type { Seal } from '../seal/seal'
import { ChangeJournal } from './change-journal'
import { ChangedOutside } from './changed-outside'
import { digest } from './journal-records'
import { notebookBytes, readBytes } from './notebook-bytes'
import type { FileRead, Recovered } from './notebook-file'
import { withRecords } from './with-records'

export const journalPath = (path: string) => path.replace(/\.json$/, '') + '.journal'

/** What a file system says of a file that nobody has touched. */
type Touch = Pick<About, 'size' | 'mtimeMs' | 'ino'>

export class DurableJson {
  readonly journal: ChangeJournal

  /** SHA-256 of the bytes last read or written; null while there is no file. */
  private known: string | null = null
  private touched: Touch | null = null

  /** SHA-256 of a whole save of which nobody knows whether it came as far as its name. */
  private attempted: string | null = null

  /** The bytes of an earlier version, still to be kept aside before this version's first write. */
  private older: { version: number; bytes: Uint8Array } | null = null

  /** The journal found does not go on from the file found: it is renamed before this run's first write. */
  private foreign = false

  /** SHA-256 of bytes whose checksum is wrong, which the person chose to open all the same. */
  private accepted: string | null = null

  /** The file last read or written was sealed: it is never written over in the clear, but by removing the passphrase. */
  private sealed = false

  constructor(
    private readonly path: string,
    private readonly ring: KeyRing,
    private readonly disk: Disk = realDisk,
  ) {
    this.journal = new ChangeJournal(journalPath(path), ring, disk)
  }

  forget(): void {
    this.known = null
    this.attempted = null
    this.touched = null
    this.older = null
    this.foreign = false
    this.accepted = null
    this.sealed = false
  }

  /** Forgets file and journal alike, as if neither had been read. */
  leave(): void {
    this.forget()
    this.journal.forget()
  }

  /** The header of the sealed file, as one line; null when it is not sealed, or its header cannot be read. */
  async sealedBy(): Promise<string | null> {
    const read = readHeader(await this.disk.readFile(this.path).catch(() => Buffer.alloc(0)))
    return read.kind === 'sealed' ? read.line : null
  }

  /** Keeps the file as it was found under another name, and opens it from now on although its checksum is wrong. */
  async acceptFound(copy: string): Promise<void> {
    const bytes = await this.disk.readFile(this.path)
    await writeDurably(copy, bytes, this.disk)
    this.accepted = digest(bytes)
  }

  async read(): Promise<Notebook | null> {
    const outcome = await this.readOutcome()
    return outcome.kind === 'ready' ? outcome.notebook : null
  }

  async readOutcome(): Promise<FileRead> {
    let bytes: Buffer
    let about: About
    const damaged = (reason: DamageReason, detail: string, size = 0): FileRead => ({ kind: 'damaged', reason, detail, size, newest: null })
    try {
      about = await this.disk.stat(this.path)
      if (!about.isFile()) return damaged('not-a-file', about.isDirectory() ? 'a folder' : 'not a plain file')
      bytes = await this.disk.readFile(this.path)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT') return { kind: 'unreadable', detail: code ?? message }
      if (await this.isTaken()) return damaged('gone', 'a link to a file that is not there')
      // A first start has no journal: here a file has gone that was there.
      return (await this.journal.exists()) ? damaged('gone', '') : { kind: 'missing' }
    }
    const opened = this.ring.open(bytes)
    if (opened.kind === 'broken') return damaged('seal-broken', '', bytes.length)
    if (opened.kind !== 'open') return opened
    const found = readBytes(opened.bytes)
    if (found.kind === 'not-text') return damaged('not-text', 'the bytes are not UTF-8 text', bytes.length)
    const { text } = found
    const sum = opened.sealed ? digest(bytes) : found.sum
    let recovery: Awaited<ReturnType<DurableJson['recover']>>
    try {
      recovery = await this.recover(text, sum)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      return { kind: 'unreadable', detail: code ?? message }
    }
    const read = readNotebook(recovery.text)
    if (read.kind === 'newer') return read
    if (read.kind === 'broken') return damaged(read.reason, read.detail, bytes.length)
    // It reads as a notebook, but not as the one that was written.
    if (found.checksum === 'wrong' && this.accepted !== sum) return damaged('changed', '', bytes.length)
    this.known = sum
    this.sealed = opened.sealed
    this.touched = about
    this.older = read.migratedFrom === null ? null : { version: read.migratedFrom, bytes }
    return { kind: 'ready', notebook: read.notebook, savedAt: about.mtime.toISOString(), recovered: recovery.recovered }
  }

  /** Adds changes to the journal, which costs the same however large the notebook is. False: only a whole save will do. */
  async append(patches: readonly Patch[]): Promise<boolean> {
    // A file whose checksum is wrong is written anew, so that it is asked about once.
    if (this.known === null || this.older !== null || this.accepted !== null || this.attempted !== null || this.journal.broken) return false
    const now = await this.disk.stat(this.path).catch(() => null)
    if (now === null) return false
    if (!this.isStamped(now) && (await this.onDisk()) !== this.known) throw new ChangedOutside('the file was changed by another program')
    this.touched = now
    await this.journal.append([...patches], this.known)
    return true
  }

  async write(notebook: Notebook | null): Promise<void> {
    if (notebook === null) throw new Error('there is no notebook to write')
    if (this.sealed && !this.ring.seal) throw new Error('a sealed notebook is not written in the clear')
    const plain = notebookBytes(notebook)
    const bytes = this.ring.close(plain.bytes)
    const sum = this.ring.seal ? digest(bytes) : plain.sum
    const onDisk = await this.onDisk()
    // A file that is gone takes nothing with it when we write all we have; one that differs would.
    if (onDisk !== null && onDisk !== this.known && onDisk !== this.attempted) throw new ChangedOutside('the file was changed by another program')
    const name = this.path.replace(/\.json$/, '')
    if (this.older) {
      await writeDurably(`${name}.version-${this.older.version}.json`, this.older.bytes, this.disk)
      this.older = null
    }
    if (this.foreign) {
      await this.journal.setAside(`${name}.set-aside-${(this.known ?? '').slice(0, 12)}.journal`)
      this.foreign = false
    }
    await this.journal.foldingInto(sum)
    try {
      await writeDurably(this.path, bytes, this.disk)
    } catch (error) {
      // It may have come as far as its new name.
      const there = await this.onDisk().catch(() => undefined)
      if (there === sum) await this.remember(sum)
      else if (there === undefined) this.attempted = sum
      throw error
    }
    await this.remember(sum)
    // Left behind, it says itself that all of it stands in the file.
    await this.journal.clear().catch(() => undefined)
  }

  /**
   * The whole notebook sealed otherwise, or no longer: at every moment the old file is there or the new one, with
   * no journal beside either. Afterwards the ring has the seal of the one that is there. Resolves to whether the
   * new one is there for good; rejects when the old one is.
   */
  async reseal(notebook: Notebook, next: Seal | null): Promise<boolean> {
    await this.write(notebook)
    // One that is left could not be read beside the new file, or could be by anyone.
    if (!this.journal.isEmpty) await this.journal.clear()
    const before = { seal: this.ring.seal, known: this.known, sealed: this.sealed }
    this.ring.seal = next
    this.sealed = next !== null
    try {
      await this.write(notebook)
      return true
    } catch (error) {
      // It came as far as its name: only whether a power cut could take it back is not known.
      if (this.known !== before.known) return false
      this.ring.seal = before.seal
      this.sealed = before.sealed
      throw error
    }
  }

  /** The text of the notebook with what the journal adds to it. */
  private async recover(text: string, sum: string): Promise<{ text: string; recovered: Recovered | null }> {
    const journal = await this.journal.read(sum)
    this.foreign = journal !== null && journal.records === null
    if (!journal?.records || (journal.records.length === 0 && !journal.torn)) return { text, recovered: null }
    const together = withRecords(text, journal.records)
    // Our own mistake, if ever: the file as it is beats nothing, and the journal is kept aside.
    if (together === null) this.foreign = true
    return { text: together ?? text, recovered: { changes: together === null ? 0 : journal.records.length, torn: journal.torn || together === null } }
  }

  private async remember(sum: string): Promise<void> {
    this.known = sum
    this.attempted = null
    this.accepted = null
    this.sealed = this.ring.seal !== null
    this.touched = await this.disk.stat(this.path).catch(() => null)
  }

  /** Whether the file's stamp is the one we left or found; if not, its bytes decide. */
  private isStamped(now: Touch): boolean {
    const { touched } = this
    return touched !== null && now.size === touched.size && now.mtimeMs === touched.mtimeMs && now.ino === touched.ino
  }

  /** The name is, if only by a link that leads nowhere. */
  private isTaken(): Promise<boolean> {
    return this.disk.lstat(this.path).then(
      () => true,
      () => false,
    )
  }

  private async onDisk(): Promise<string | null> {
    try {
      return digest(await this.disk.readFile(this.path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  }
}
