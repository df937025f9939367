// The change journal on disk: a change is flushed here before it counts as saved. notebook.json catches up later.
import { dirname } from 'node:path'
import type { Patch } from 'immer'
import { type Disk, realDisk, writeAll } from '../files/disk'
import { syncFolder } from '../files/write-durably'
import type { KeyRing } from '../seal/key-ring'
import { type JournalRead, readJournal, writeLine } from './journal-records'

export class ChangeJournal {
  /** Of the last record; 0 while there is no journal file. */
  private revision = 0
  private started = false
  private size = 0
  /** Bytes of the file up to the end of its last whole line. */
  private whole = 0
  /** An append failed: what stands at the end is unknown, so the next save writes the whole file. */
  broken = false

  constructor(
    readonly path: string,
    private readonly ring: KeyRing,
    private readonly disk: Disk = realDisk,
  ) {}

  get isEmpty(): boolean {
    return !this.started
  }

  /** Bytes added by this run. */
  get bytes(): number {
    return this.size
  }

  /** What an earlier run left, beside the file whose SHA-256 is `file`; null when there is no journal. */
  async read(file: string): Promise<JournalRead | null> {
    try {
      const read = readJournal((await this.disk.readFile(this.path)).toString('utf8'), file, (text) => this.ring.openLine(text))
      // Whatever it holds, this run adds no save to it: it is folded or set aside first.
      this.started = true
      this.broken = true
      this.whole = read.whole
      return read
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  }

  async exists(): Promise<boolean> {
    return this.disk.stat(this.path).then(
      () => true,
      () => false,
    )
  }

  /** Adds one save, flushed. `base` is the SHA-256 of the file the first record goes on from. */
  async append(patches: Patch[], base: string): Promise<void> {
    const first = this.started ? '' : this.line({ base })
    await this.flush(first + this.line({ revision: this.revision + 1, patches }))
    this.revision += 1
  }

  /** Says which file a save of the whole is about to make, so that a crash in between is understood. */
  async foldingInto(file: string): Promise<void> {
    if (!this.started) return
    // After a line that is not whole nothing would be read.
    if (this.broken) await this.disk.truncate(this.path, this.whole)
    await this.flush(this.line({ foldedInto: file }))
  }

  /** All of it stands in the file now. */
  async clear(): Promise<void> {
    const started = this.started
    if (started) await this.disk.rm(this.path, { force: true })
    // Gone, whether or not the folder can be flushed: the next line begins a journal of its own.
    this.forget()
    if (started) await syncFolder(dirname(this.path), this.disk)
  }

  /** Renames it to a dated name. Nothing is deleted. */
  async setAside(name: string): Promise<void> {
    if (await this.exists()) await this.disk.rename(this.path, name)
    this.forget()
  }

  private line(line: Parameters<typeof writeLine>[0]): string {
    return writeLine(line, (text) => this.ring.closeLine(text))
  }

  /** As if it had never been read. The file, if there is one, stays. */
  forget(): void {
    this.revision = 0
    this.started = false
    this.size = 0
    this.whole = 0
    this.broken = false
  }

  private async flush(text: string): Promise<void> {
    const bytes = Buffer.from(text, 'utf8')
    const isNew = !this.started
    try {
      const file = await this.disk.open(this.path, 'a', 0o600)
      try {
        this.started = true
        await writeAll(file, bytes)
        await file.datasync()
      } finally {
        await file.close()
      }
      if (isNew) await syncFolder(dirname(this.path), this.disk)
    } catch (error) {
      this.broken = true
      throw error
    }
    this.size += bytes.length
    this.whole += bytes.length
  }
}
