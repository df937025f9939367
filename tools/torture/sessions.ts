// A few sessions of Kith's storage, as a person leads them: begun, saved, folded, quit, killed, backed up, restored.
import { restoreStep } from '@domain/history'
import type { Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { createBackups } from '@main/backups/backups'
import { withBackups } from '@main/backups/with-backups'
import type { Disk } from '@main/files/disk'
import { journalPath } from '@main/notebook/durable-json'
import { notebookFile } from '@main/notebook/notebook-file'
import { createNotebookStore, type NotebookStore } from '@main/notebook/notebook-store'
import { KeyRing } from '@main/seal/key-ring'
import { untilKilled } from './failing-disk'

export const FOLDER = '/data'
export const PATH = `${FOLDER}/notebook.json`
const none = { chosen: async () => null, choose: async () => undefined, forget: async () => undefined }

/** What was asked for and what was acknowledged. Each state of the notebook is named by its number, in `me.name`. */
export type Watch = { asked(n: number): void; acknowledged(n: number): void }

export const numberOf = (book: Notebook): number => Number(book.me.name) || 0

/** The storage as the app puts it together, at a minute of a day long ago. */
export function storageOn(disk: Disk, minute: () => number, ring = new KeyRing()) {
  const now = () => new Date(Date.UTC(2026, 0, 1) + minute() * 60_000).toISOString() as Instant
  const backups = createBackups(
    { path: PATH, journal: journalPath(PATH), folder: `${FOLDER}/backups`, second: none },
    { now, zone: () => 'Europe/Berlin', elapsed: () => minute() * 60_000 },
    disk,
    ring,
  )
  return { now, backups, file: withBackups(notebookFile(PATH, { disk, ring }), backups, ring) }
}

/** One run of the app, up to the first notebook on screen. */
export async function openOn(disk: Disk, minute: number, ring = new KeyRing()) {
  const { now, backups, file } = storageOn(disk, () => minute, ring)
  await file.prepare().catch(() => undefined)
  const store = createNotebookStore(file, 'own', now)
  return { opened: await store.open(), store, file, backups, later: (minutes: number) => (minute += minutes) }
}

export type Step = (store: NotebookStore, n: number) => ReturnType<NotebookStore['apply']>

export const rename: Step = (store, n) => store.apply({ type: 'me/rename', name: String(n) })
export const replace: Step = (store, n) => store.replaceWith({ ...store.current()!, me: { name: String(n) } }, restoreStep)

/** All of it, one save after another. Rejects at the first answer that is not what a healthy disk gives. */
export async function liveOn(disk: Disk, watch: Watch): Promise<void> {
  let n = 0
  const save = async (store: NotebookStore, step: Step = rename) => {
    watch.asked(++n)
    const answer = await step(store, n)
    if (answer.kind !== 'applied' || answer.saved.kind !== 'saved') throw new Error(`save ${n}: ${JSON.stringify(answer.kind === 'applied' ? answer.saved : answer)}`)
    watch.acknowledged(n)
  }
  const session = async (minute: number, on = disk) => {
    const run = await openOn(on, minute)
    if (run.opened.kind !== 'ready') throw new Error(`minute ${minute}: ${run.opened.kind}`)
    return run
  }
  const first = await session(0)
  for (let i = 0; i < 3; i++) await save(first.store)
  await first.store.settled()
  await save(first.store)
  await first.store.settled()
  // Due for a backup of its own.
  first.later(6)
  await save(first.store)
  await first.store.settled()

  const process = untilKilled(disk)
  const second = await session(60, process.disk)
  for (let i = 0; i < 2; i++) await save(second.store)
  // Without a word: what it saved is in its journal.
  process.kill()

  const third = await session(120)
  await save(third.store)
  await save(third.store, replace)
  await save(third.store)
  await third.store.settled()
}
