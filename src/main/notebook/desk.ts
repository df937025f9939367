// What lies open: the person's own notebook, or the example laid over it. The two never mix.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import type { Restored } from '@contract/backup-answers'
import type { Applied, Opened, OtherUnusable } from '@contract/notebook-answers'
import type { Locked, NotOpened, Secret } from '@contract/passphrase-answers'
import type { BackupName } from '@domain/backups/backup-name'
import type { Change } from '@domain/change'
import { restoreStep } from '@domain/history'
import { readNotebook } from '@domain/migrations/read-notebook'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import { leadingUpTo } from '@domain/sample/shift-days'
import { dayKeyOf, type Instant } from '@domain/time/day-key'
import type { Backups, Kept } from '../backups/backups'
import type { Attempts } from '../seal/attempts'
import type { KeyRing } from '../seal/key-ring'
import type { Seal } from '../seal/seal'
import { memoryPlace } from './memory-place'
import { notebookBytes } from './notebook-bytes'
import { notebookFile, type NotebookFile } from './notebook-file'
import { createNotebookStore, type NotebookStore } from './notebook-store'

export type Desk = {
  /** The store every edit goes to. */
  open(): NotebookStore
  own(): NotebookStore
  /** A change to what lies open. Before one that brings in much at once, the notebook is kept as a backup. */
  apply(change: Change): Promise<Applied>
  /** The notebook as it is now, kept as a backup. */
  keepBackup(): Promise<Kept>
  /** A backup takes the notebook's place, as one step; the state before is kept as a backup first. */
  restore(name: BackupName): Promise<Restored>
  openExample(): Promise<Opened>
  closeExample(): Promise<Opened>
  /** After damage: the file is kept under a dated name and a new notebook begins. */
  beginAnew(): Promise<Opened>
  /** After damage: the file is opened although its checksum is wrong; a copy is kept under a dated name. */
  openAsFound(): Promise<Opened>
  /** After damage: the newest good state moves in, the file is kept under a dated name. Opens as before when there is none. */
  takeNewest(): Promise<Opened>
  /** After damage: another file moves in, if it is a notebook; the damaged one is kept under a dated name. */
  moveIn(path: string): Promise<Opened | z.infer<typeof OtherUnusable>>
  /** Whether the notebook is sealed and nobody has unlocked it, as far as it has been looked at. */
  isLocked(): boolean
  /** The bytes a copy of the open notebook has: sealed as the own one is. */
  copyBytes(): Uint8Array | null
  /** Opens a locked notebook with what the keyring gave back, if it did. */
  unlockWith(open: (line: string) => Promise<Seal | null>): Promise<boolean>
  /** Opens a locked notebook, or says why not. */
  unlock(secret: Secret): Promise<Opened | NotOpened>
  /** Saves what is to be saved, and forgets the notebook and the keys to it. `unfinished` is kept in memory, sealed. */
  lock(unfinished: string | null): Promise<Locked>
  /** Forgets all of it, saved or not, once nothing is being written: everything is to be deleted. */
  forget(): Promise<void>
  /** What is being written, in case the page stops. In memory, as the notebook is. */
  keepUnfinished(text: string | null): void
  /** What was kept last, or at the last lock, once; null while locked. */
  takeUnfinished(): string | null
  /** With passphrase and recovery key lost: the sealed file is kept under a dated name and a new notebook begins. */
  leaveLocked(): Promise<Opened>
}

/** These touch so much at once that a person may only see later what went wrong. */
const MUCH_AT_ONCE: ReadonlySet<Change['type']> = new Set(['journal/import', 'map/bring-in'] as const)

type Parts = { file: NotebookFile; backups: Pick<Backups, 'keep' | 'keepFile' | 'read' | 'newest'>; ring: KeyRing; attempts: Attempts }

export function createDesk({ file, backups, ring, attempts }: Parts, now: () => Instant, zone: () => string): Desk {
  let own = createNotebookStore(file, 'own', now)
  let example: NotebookStore | null = null
  /** What is being written, as the page last said. */
  let keptUnfinished: string | null = null
  /** What was being written at the last lock, sealed. */
  let sealedUnfinished: string | null = null

  const moveIn = (notebook: Notebook) => replaceFile(() => file.write(notebook))

  async function replaceFile(write: () => Promise<void>): Promise<Opened> {
    example = null
    const aside = await file.setAside(now())
    try {
      await write()
    } catch {
      // No room, say: without this the next start would look like a first one.
      await file.putBack(aside)
    }
    own = createNotebookStore(file, 'own', now)
    return own.open()
  }

  /** What a locked notebook lets nobody do, whoever asks. */
  async function unlessLocked<T>(work: () => Promise<T>): Promise<T | Opened> {
    const opened = await own.open()
    return opened.kind === 'locked' ? opened : work()
  }

  /** Of notebook, keys and example, nothing stays in memory. */
  function letGo(): void {
    own.close()
    file.leave()
    ring.forget()
    example = null
    keptUnfinished = null
    own = createNotebookStore(file, 'own', now)
  }

  async function keepBackup(): Promise<Kept> {
    // Brought into the file first: a backup of the same bytes is made only once.
    await own.settled()
    const book = own.current()
    return book ? backups.keep(notebookBytes(book).bytes) : { kind: 'nothing' }
  }

  return {
    open: () => example ?? own,
    own: () => own,
    isLocked: () => own.isLocked(),
    async apply(change) {
      if (!example && MUCH_AT_ONCE.has(change.type)) await keepBackup()
      return (example ?? own).apply(change)
    },
    keepBackup,
    async restore(name) {
      if (example) return { kind: 'not-open' }
      const read = await backups.read(name)
      if (read.kind === 'bad') return { kind: 'unusable' }
      const kept = await keepBackup()
      if (kept.kind === 'failed') return { kind: 'not-kept', why: kept.why }
      return own.replaceWith(read.notebook, restoreStep)
    },
    async openExample() {
      // Loaded only when asked for: most people see it once.
      const { default: text } = await import('../../../resources/example-notebook.json?raw')
      const read = readNotebook(text)
      if (read.kind !== 'ready') throw new Error(`the example notebook is ${read.kind}`)
      const book = leadingUpTo(read.notebook, dayKeyOf(now(), zone()))
      // How the person reads does not change with what they read: text size, theme and country stay theirs.
      const settings = own.current()?.settings ?? book.settings
      example = createNotebookStore(memoryPlace({ ...book, settings }), 'example', now)
      return example.open()
    },
    closeExample() {
      example = null
      return own.open()
    },
    // Written at once: with backups beside it, no file would look like a file that has gone.
    beginAnew: () => unlessLocked(() => moveIn(emptyNotebook(now()))),
    openAsFound: () =>
      unlessLocked(async () => {
        if (!own.current()) await file.acceptFound(now())
        return own.open()
      }),
    async takeNewest() {
      const state = own.current() ? null : await backups.newest()
      return state ? moveIn(state.notebook) : own.open()
    },
    moveIn: (path) =>
      unlessLocked(async () => {
        const read = await notebookFile(path, { ring }).read()
        if (read.kind === 'locked') {
          const bytes = await readFile(path)
          ring.forget()
          return replaceFile(() => file.put(bytes))
        }
        if (read.kind !== 'ready') {
          const why = read.kind === 'damaged' ? read.reason : read.kind === 'newer' ? 'newer' : 'unreadable'
          return { kind: 'other-unusable', name: basename(path), why }
        }
        return moveIn(read.notebook)
      }),
    copyBytes() {
      const book = (example ?? own).current()
      if (!book) return null
      const { bytes } = notebookBytes(book)
      return example ? bytes : ring.close(bytes)
    },
    async unlockWith(open) {
      const line = ring.seal ? null : await file.sealedBy()
      const seal = line === null ? null : await open(line)
      if (seal) ring.seal = seal
      return seal !== null
    },
    async unlock(secret) {
      const line = ring.seal ? null : await file.sealedBy()
      if (line === null) return own.open()
      const tried = await attempts.open(line, secret)
      if (tried.kind !== 'open') return tried
      ring.seal = tried.seal
      return own.open()
    },
    async lock(unfinished) {
      if (!ring.seal) return { kind: 'no-passphrase' }
      await own.settled()
      const leave = async () => {
        const writing = unfinished ?? keptUnfinished
        sealedUnfinished = writing === null ? null : ring.closeLine(writing)
        letGo()
        // Looked at at once, so that the door knows.
        await own.open()
        return true
      }
      // What could not be saved is in memory alone: it is not thrown away.
      const left = own.current() ? await own.alone(leave) : await leave()
      return { kind: left ? 'locked' : 'not-saved' }
    },
    async forget() {
      while (own.isBusy()) await own.settled()
      sealedUnfinished = null
      letGo()
    },
    keepUnfinished(text) {
      keptUnfinished = own.current() ? text : null
    },
    takeUnfinished() {
      const kept = keptUnfinished
      keptUnfinished = null
      if (sealedUnfinished === null || !ring.seal) return kept
      const text = ring.openLine(sealedUnfinished)
      sealedUnfinished = null
      return text
    },
    async leaveLocked() {
      const opened = await own.open()
      return opened.kind === 'locked' ? moveIn(emptyNotebook(now())) : opened
    },
  }
}
