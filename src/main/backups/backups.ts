// Makes backups, keeps their number in bounds, and finds what a person wants back.
import { join } from 'node:path'
import type { BackupItem, BackupList } from '@contract/backup-answers'
import { type BackupName, backupName } from '@domain/backups/backup-name'
import { backupsToKeep } from '@domain/backups/rotation'
import { dayKeyOf, type Instant } from '@domain/time/day-key'
import { realDisk } from '../files/disk'
import { sweepTemps, writeDurably } from '../files/write-durably'
import { digest } from '../notebook/journal-records'
import { saveFailure } from '../notebook/save-failure'
import { readHeader } from '../seal/header'
import { KeyRing } from '../seal/key-ring'
import { type BackupFile, type BackupRead, listBackups, readBackup, readBackupBytes } from './backup-folder'
import { createCounter } from './count-backup'
import { newestGood, type NewestGood } from './newest-good'
import type { SecondFolder } from './second-folder'

/** Between two backups of a session, unless one is asked for. */
const APART_MS = 5 * 60_000

/** `same`: the newest backup already holds these bytes. */
export type Kept = { kind: 'kept' | 'same' | 'nothing' } | { kind: 'failed'; why: ReturnType<typeof saveFailure> }

type Where = { path: string; journal: string; folder: string; second: SecondFolder }
type Clock = { now(): Instant; zone(): string; /** Milliseconds of a clock that nobody sets. */ elapsed(): number }

export type Backups = ReturnType<typeof createBackups>

export function createBackups({ path, journal, folder, second }: Where, { now, zone, elapsed }: Clock, disk = realDisk, ring = new KeyRing()) {
  let trouble: BackupList['trouble'] = null
  /** When the last one was made or tried; null in a session without. */
  let last: number | null = null
  let queue: Promise<unknown> = Promise.resolve()
  const countOf = createCounter(ring)

  const isThere = (path: string) =>
    disk.stat(path).then(
      (about) => about.isDirectory(),
      () => false,
    )

  async function folders(): Promise<string[]> {
    const other = await second.chosen()
    return other === null ? [folder] : [folder, other]
  }

  /** One folder's copy, whole or not at all, and the backups that have had their time. */
  async function put(into: string, name: BackupName, bytes: Uint8Array): Promise<void> {
    // Reads back what it wrote and compares, before the name is there.
    await writeDurably(join(into, name), bytes, disk)
    const files = await listBackups(into, disk)
    const keep = backupsToKeep(files, (at) => dayKeyOf(at, zone()))
    for (const file of files) if (!keep.has(file.number) && file.name !== name) await disk.rm(join(into, file.name), { force: true })
  }

  async function make(bytes: Uint8Array): Promise<Kept> {
    const read = readBackupBytes(bytes, ring)
    // What does not read well is no backup; opening the file tells about it.
    if (read.kind === 'bad') return { kind: 'nothing' }
    last = elapsed()
    const other = await second.chosen()
    let name: BackupName
    try {
      await disk.mkdir(folder, { recursive: true, mode: 0o700 })
      await disk.chmod(folder, 0o700)
      const there = await listBackups(folder, disk)
      const elsewhere = other === null ? [] : await listBackups(other, disk).catch(() => [])
      const newest = there[0]
      const before = newest && ring.open(await disk.readFile(join(folder, newest.name)))
      if (newest && before?.kind === 'open' && digest(before.bytes) === read.inside) {
        trouble = null
        if (other !== null && !elsewhere.some((file) => file.name === newest.name)) await copy(other, newest.name, bytes)
        return { kind: 'same' }
      }
      name = backupName({ number: Math.max(0, ...[...there, ...elsewhere].map((file) => file.number)) + 1, at: now() })
      await put(folder, name, bytes)
      trouble = null
    } catch (error) {
      trouble = { where: 'here', why: saveFailure(error) }
      return { kind: 'failed', why: trouble.why }
    }
    if (other !== null) await copy(other, name, bytes)
    return { kind: 'kept' }
  }

  /** A second folder that is not there now, a stick pulled out say, is told and stops nothing. */
  async function copy(into: string, name: BackupName, bytes: Uint8Array): Promise<void> {
    await put(into, name, bytes).catch((error: unknown) => (trouble = { where: 'second', why: saveFailure(error) }))
  }

  /** One at a time, in the order asked for. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = queue.then(work)
    queue = mine.catch(() => undefined)
    return mine
  }

  return {
    folder,
    second,
    /** Clears what an interrupted backup left. Once, by the one process that writes. */
    async prepare(): Promise<void> {
      // In a folder of the person's own, only what is surely ours.
      for (const one of await folders()) await sweepTemps(one, 'kith-backup-', disk).catch(() => undefined)
    },
    /** What is in the data folder, readable or not. Rejects when it cannot be looked into. */
    left: () => listBackups(folder, disk),
    /** Keeps the notebook file as it stands, byte for byte. */
    keepFile: (): Promise<Kept> =>
      inTurn(async () => {
        const bytes = await disk.readFile(path).catch(() => null)
        return bytes === null ? { kind: 'nothing' } : make(bytes)
      }),
    /** Keeps these bytes of a notebook, sealed as the notebook is. */
    keep: (bytes: Buffer): Promise<Kept> => inTurn(() => make(ring.close(bytes))),
    /** While no backup is made. */
    inTurn,
    /** The second folder, when one is chosen and is not there now. */
    async away(): Promise<string | null> {
      const other = await second.chosen()
      return other === null || (await isThere(other)) ? null : other
    },
    /** Deletes every backup but the newest, in each folder. Resolves to how many could not be. */
    keepNewestOnly: (): Promise<number> =>
      inTurn(async () => {
        let left = 0
        for (const one of await folders())
          for (const file of (await listBackups(one, disk).catch(() => [])).slice(1)) await disk.rm(join(one, file.name), { force: true }).catch(() => left++)
        return left
      }),
    /** Where backups lie: the data folder's own, and the person's if there is one. */
    folders,
    /** The header of the newest backup, when that is sealed: the notebook is then unlocked with it, should its file be damaged. */
    async sealedBy(): Promise<string | null> {
      for (const file of await listBackups(folder, disk).catch(() => [])) {
        const read = await disk.readFile(join(folder, file.name)).then(readHeader, () => ({ kind: 'broken' as const }))
        if (read.kind !== 'broken') return read.kind === 'sealed' ? read.line : null
      }
      return null
    },
    /** Whether it is time for another one, if something has changed. */
    isDue: () => last === null || elapsed() - last >= APART_MS,
    /** Reads one back from wherever it reads well. */
    async read(name: BackupName): Promise<BackupRead> {
      let read: BackupRead = { kind: 'bad', why: 'ENOENT' }
      for (const one of await folders()) if (read.kind === 'bad') read = await readBackup(one, name, ring, disk)
      return read
    },
    newest: async (): Promise<NewestGood | null> => newestGood(await folders(), journal, ring, disk),
    async list(): Promise<BackupList> {
      await queue
      const other = await second.chosen()
      const reachable = other !== null && (await isThere(other))
      const here = await listBackups(folder, disk)
      const there = reachable ? await listBackups(other, disk).catch(() => []) : []
      const items: BackupItem[] = []
      const item = async (file: BackupFile, from: string, where: BackupItem['where']) =>
        items.push({ name: file.name, at: file.at, size: file.size, counts: await countOf(from, file), where })
      const both = new Set(there.map((file) => file.name))
      for (const file of here) await item(file, folder, both.delete(file.name) ? 'both' : 'here')
      for (const file of there) if (other !== null && both.has(file.name)) await item(file, other, 'second')
      const number = new Map([...here, ...there].map((file) => [file.name, file.number]))
      items.sort((a, b) => (number.get(b.name) ?? 0) - (number.get(a.name) ?? 0))
      const told = trouble?.where === 'second' && other === null ? null : trouble
      return { folder, second: other === null ? null : { path: other, reachable }, trouble: told, items }
    },
  }
}
