// Deletes everything Kith keeps on this computer. Once it has begun there is only forward: a marker file is there
// first and goes last, and while it is there nothing is opened, in this run or any later one.
import { join } from 'node:path'
import { z } from 'zod'
import type { DeletionAsked, DeletionBegun, Holdings, Remains } from '@contract/deletion-answers'
import type { SaveFailure } from '@contract/notebook-answers'
import type { SecondFolder } from '../backups/second-folder'
import { type Disk, realDisk, writeAll } from '../files/disk'
import { syncFolder, writeDurably } from '../files/write-durably'
import { saveFailure } from '../notebook/save-failure'
import { HeldElsewhere } from '../notebook/with-lock'
import { readHeader } from '../seal/header'
import { backupsIn, keptIn, namesIn } from './holdings'

const Marker = z.object({ second: z.string().nullable(), alsoSecond: z.boolean() })
type Marker = z.infer<typeof Marker>

type Where = { /** The data folder. */ folder: string; backups: string; second: SecondFolder; /** Of Chromium. */ session: string }
type Parts = {
  /** Whether this process is the one that may write to the notebook. */
  isMine(): Promise<boolean>
  /** Forgets the open notebook and the keys to it, when nothing is being written any more. */
  leave(): Promise<void>
  /** While no backup is made. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
}

/** `none`: nothing is to be deleted, or no longer. `unfinished`: some of it could not be yet. */
export type Deletion = { kind: 'none' } | { kind: 'unfinished'; why: SaveFailure; left: number }

export type DeleteEverything = {
  /** What there is to delete. */
  look(): Promise<Holdings>
  begin(asked: DeletionAsked): Promise<DeletionBegun>
  /** Goes on with what was begun, if anything was. */
  goOn(): Promise<Deletion>
  /** What a deletion finished in this run has left elsewhere, once. */
  remains(): Remains | null
}

export function deleteEverything({ folder, backups, second, session }: Where, { isMine, leave, inTurn }: Parts, disk: Disk = realDisk): DeleteEverything {
  const marker = join(folder, 'deleting.json')
  let running: Promise<Deletion> | null = null
  let remains: Remains | null = null

  /** Null while nothing has been begun. One that cannot be read any more stands for the least that was asked. */
  async function begun(): Promise<Marker | null> {
    try {
      return Marker.safeParse(JSON.parse((await disk.readFile(marker)).toString('utf8'))).data ?? { second: null, alsoSecond: false }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      if (error instanceof SyntaxError) return { second: null, alsoSecond: false }
      throw error
    }
  }

  async function carryOut(asked: Marker): Promise<Deletion> {
    const left: { path: string; error: unknown }[] = []
    const each = async (paths: readonly string[], work: (path: string) => Promise<unknown>) => {
      for (const path of paths) await work(path).catch((error: unknown) => left.push({ path, error }))
    }
    const listed = async (list: () => Promise<string[]>, of: string) =>
      list().catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') left.push({ path: of, error })
        return []
      })
    const kept = await keptIn(folder, disk)
    const own = await listed(() => backupsIn(backups, disk), backups)
    // The second folder may be away: what is left in it is told, and holds nothing up.
    const others = asked.alsoSecond && asked.second !== null ? await backupsIn(asked.second, disk).catch(() => []) : []
    const files = [...kept.notebook, ...own, ...kept.aside, ...kept.rest]

    // First of all, and as well as can be: a file whose slots cannot be written over can perhaps be removed.
    for (const path of [...files, ...others]) await destroySlots(path, disk).catch(() => undefined)
    const remove = (path: string) => disk.rm(path, { force: true })
    await each(files, remove)
    await each([backups], (path) => removeEmpty(path, disk))
    for (const path of others) await remove(path).catch(() => undefined)
    if (asked.second !== null && others.length > 0) await syncFolder(asked.second, disk).catch(() => undefined)
    // Nothing of the person's is in it, and Chromium may hold it open: what stays is new at the next start.
    await disk.rm(session, { force: true, recursive: true }).catch(() => undefined)
    await each([folder], (path) => syncFolder(path, disk))
    if (left[0]) return { kind: 'unfinished', why: saveFailure(left[0].error), left: left.length }
    const remaining = { second: asked.second !== null && (await mayHoldBackups(asked.second, disk)) ? asked.second : null }
    await disk.rm(marker, { force: true })
    await syncFolder(folder, disk).catch(() => undefined)
    remains = remaining
    return { kind: 'none' }
  }

  async function attempt(): Promise<Deletion> {
    try {
      const asked = await begun()
      return asked && (await isMine()) ? await inTurn(() => carryOut(asked)) : { kind: 'none' }
    } catch (error) {
      return { kind: 'unfinished', why: saveFailure(error), left: 0 }
    }
  }

  function goOn(): Promise<Deletion> {
    running ??= attempt().finally(() => (running = null))
    return running
  }

  return {
    async look() {
      const [kept, own, path] = await Promise.all([keptIn(folder, disk), namesIn(backups, disk).then(() => backupsIn(backups, disk)).catch(() => []), second.chosen()])
      const there = path === null ? null : await backupsIn(path, disk).catch(() => null)
      return {
        folder,
        backups: own.length,
        aside: kept.aside.filter((name) => name.endsWith('.json')).length,
        second: path === null ? null : { path, backups: there?.length ?? null },
      }
    },
    async begin(asked) {
      try {
        if (!(await isMine())) throw new HeldElsewhere('another Kith has the notebook open')
        const begins: Marker = { second: await second.chosen(), alsoSecond: asked.second }
        await writeDurably(marker, Buffer.from(JSON.stringify(begins)), disk)
      } catch (error) {
        // It may be there all the same: then there is no way back.
        if ((await begun().catch(() => null)) === null) return { kind: 'failed', why: saveFailure(error) }
      }
      await leave()
      await goOn()
      return { kind: 'begun' }
    },
    goOn,
    remains() {
      const told = remains
      remains = null
      return told
    },
  }
}

/** Writes over what gives the data key back: on a disk that writes where it is told, no remnant of the file can be opened then, whoever knows the passphrase. */
async function destroySlots(path: string, disk: Disk): Promise<void> {
  const bytes = await disk.readFile(path)
  if (readHeader(bytes).kind === 'plain') return
  const file = await disk.open(path, 'r+')
  try {
    await writeAll(file, Buffer.alloc(bytes.indexOf('\n') + 1 || bytes.length))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Something of the person's own in it: then it stays. */
async function removeEmpty(path: string, disk: Disk): Promise<void> {
  await syncFolder(path, disk).catch(ignoreMissing)
  await disk.rmdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') ignoreMissing(error)
  })
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

const mayHoldBackups = (path: string, disk: Disk) =>
  backupsIn(path, disk).then(
    (names) => names.length > 0,
    () => true,
  )
