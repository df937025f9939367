// notebook.json on disk, with the change journal beside it. The only file that knows lowdb.
import { dirname } from 'node:path'
import type { Patch } from 'immer'
import { Low } from 'lowdb'
import type { DamageReason, GoodState, SaveFailure } from '@contract/notebook-answers'
import type { Notebook } from '@domain/notebook'
import { realDisk } from '../files/disk'
import { sweepTemps, writeDurably } from '../files/write-durably'
import { KeyRing } from '../seal/key-ring'
import type { Seal } from '../seal/seal'
import { DurableJson, journalPath } from './durable-json'

/** What an earlier run had not folded into the file any more: saves taken from the journal, and whether its end was cut. */
export type Recovered = { changes: number; torn: boolean }

export type FileRead =
  | { kind: 'missing' }
  | { kind: 'ready'; notebook: Notebook; savedAt: string; recovered: Recovered | null }
  /** Sealed, and nobody has unlocked it yet. */
  | { kind: 'locked' }
  | { kind: 'newer'; version: number }
  | { kind: 'damaged'; reason: DamageReason; detail: string; size: number; newest: GoodState | null }
  | { kind: 'unreadable'; detail: string }
  /** Another process writes to it, on this computer or another. */
  | { kind: 'in-use'; host: string; since: string }
  /** Everything was to be deleted, and some of it could not be yet. */
  | { kind: 'deleting'; why: SaveFailure; left: number }

/** Where a notebook is kept. Two implementations: the file, and memory for the example. */
export type NotebookPlace = {
  readonly path: string
  read(): Promise<FileRead>
  /**
   * Resolves when the notebook is safely kept: `patches` lead to it from what was kept before. Rejects with
   * the reason and keeps what was there.
   */
  keep(notebook: Notebook, patches: readonly Patch[]): Promise<void>
  /** Writes the whole notebook. Resolves when it is safely kept; rejects with the reason and keeps the old one. */
  write(notebook: Notebook): Promise<void>
  /** How much is kept in the journal only. */
  unfolded(): 'nothing' | 'some' | 'much'
}

/** Beyond this many bytes the journal is folded into the file even while the person goes on writing. */
const LARGE_JOURNAL = 1_000_000

export type NotebookFile = NotebookPlace & {
  /** Makes the folder, for the owner alone, and clears what an interrupted write left. Once, by the one instance. */
  prepare(): Promise<void>
  /** Renames the file to a dated name beside it, so that a new one can begin. Nothing is deleted. */
  setAside(at: string): Promise<string>
  /** A file that reads as a notebook although its checksum is wrong: keeps a copy under a dated name and opens it from now on. */
  acceptFound(at: string): Promise<void>
  /** The header a locked notebook is unlocked with, as one line; null when there is none. */
  sealedBy(): Promise<string | null>
  /** Writes the whole notebook sealed otherwise, or no longer. @see DurableJson.reseal */
  reseal(notebook: Notebook, next: Seal | null): Promise<boolean>
  /** Puts the very bytes of another file in its place. The one that is there has been set aside. */
  put(bytes: Uint8Array): Promise<void>
  /** What was read is forgotten; the file stays. */
  leave(): void
  /** Undoes `setAside`, when nothing could take the file's place. */
  putBack(aside: string): Promise<void>
}

export function notebookFile(path: string, { largeJournal = LARGE_JOURNAL, disk = realDisk, ring = new KeyRing() } = {}): NotebookFile {
  const adapter = new DurableJson(path, ring, disk)
  const low = new Low<Notebook | null>(adapter, null)
  const write = async (notebook: Notebook) => {
    low.data = notebook
    await low.write()
    // Kept by whoever holds the notebook; here it would only be a second copy.
    low.data = null
  }
  const damagedName = (at: string) => path.replace(/\.json$/, '') + `.damaged-${at.replace(/[:.]/g, '-')}.json`
  return {
    path,
    async prepare() {
      await disk.mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await disk.chmod(dirname(path), 0o700)
      await sweepTemps(dirname(path), '', disk)
    },
    read: () => adapter.readOutcome(),
    async keep(notebook, patches) {
      // A patch of everything would put the whole notebook into the journal, to be folded at once.
      const whole = patches.length === 0 || patches.some((patch) => patch.path.length === 0)
      if (whole || !(await adapter.append(patches))) await write(notebook)
    },
    write,
    unfolded: () => (adapter.journal.isEmpty ? 'nothing' : adapter.journal.bytes > largeJournal ? 'much' : 'some'),
    async setAside(at) {
      const aside = damagedName(at)
      // Journal first: beside a file that is not there any more it would look like a loss.
      await adapter.journal.setAside(journalPath(aside))
      await disk.rename(path, aside).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
      })
      adapter.forget()
      return aside
    },
    sealedBy: () => adapter.sealedBy(),
    reseal: (notebook, next) => adapter.reseal(notebook, next),
    put: (bytes) => writeDurably(path, bytes, disk),
    leave: () => adapter.leave(),
    acceptFound: (at) => adapter.acceptFound(damagedName(at)),
    async putBack(aside) {
      // Of the two either may not have been there.
      await disk.rename(aside, path).catch(() => undefined)
      await disk.rename(journalPath(aside), journalPath(path)).catch(() => undefined)
    },
  }
}
