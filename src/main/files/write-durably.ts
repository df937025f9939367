// Puts bytes on disk so that at every moment either the old file or the new one is there, whole.
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { type Disk, realDisk, writeAll } from './disk'

const TEMP = /^\..+\.[0-9a-f]{16}\.tmp$/

/** The file as it came back from the disk differs from what was written. */
export class VerifyError extends Error {
  override name = 'VerifyError'
  readonly code = 'EVERIFY'
}

/** As `replaceWhole`, and then flushes the folder: resolves only when a power cut could no longer take the new file away. */
export async function writeDurably(path: string, bytes: Uint8Array, disk: Disk = realDisk): Promise<void> {
  await replaceWhole(path, bytes, disk)
  await syncFolder(dirname(path), disk)
}

/**
 * A file of the person's own: whole or not at all. It stands there even where the folder cannot be flushed,
 * as on some network shares and sticks, so that is no reason to say it does not.
 */
export async function writeOut(path: string, bytes: Uint8Array, disk: Disk = realDisk): Promise<void> {
  await replaceWhole(path, bytes, disk)
  await syncFolder(dirname(path), disk).catch(() => undefined)
}

/** Letters of the target's name in the temp file's: a name of the full 255 bytes leaves no room for more than its beginning. */
const MOST_OF_NAME = 50

/**
 * Writes a unique temp file beside the target (owner only), flushes it, reads it back and compares, and
 * renames it over the target. Resolves only when all of that has happened; rejects with the file system's
 * error and leaves the old file untouched.
 */
export async function replaceWhole(path: string, bytes: Uint8Array, disk: Disk = realDisk): Promise<void> {
  const temp = join(dirname(path), `.${[...basename(path)].slice(0, MOST_OF_NAME).join('')}.${randomBytes(8).toString('hex')}.tmp`)
  try {
    const file = await disk.open(temp, 'wx', 0o600)
    try {
      await writeAll(file, bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await disk.readFile(temp)).equals(bytes)) throw new VerifyError(`what was written to ${basename(path)} did not come back`)
    await renamePatiently(temp, path, disk)
  } catch (error) {
    await disk.rm(temp, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Removes temp files an interrupted write left behind, of files whose names begin so. Only for the holder of the instance lock. */
export async function sweepTemps(folder: string, beginning = '', disk: Disk = realDisk): Promise<void> {
  for (const name of await disk.readdir(folder)) if (TEMP.test(name) && name.startsWith(`.${beginning}`)) await disk.rm(join(folder, name), { force: true })
}

const wait = (ms: number) => new Promise<unknown>((resolve) => setTimeout(resolve, ms))

/** On Windows a virus scanner or sync client may hold the target for a moment: ten more tries, over more than a second. */
export async function renamePatiently(from: string, to: string, disk: Disk, patient = process.platform === 'win32', pause = wait): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await disk.rename(from, to)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (!patient || attempt >= 10 || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error
      await pause(20 * (attempt + 1))
    }
  }
}

/** Makes the rename itself survive a power cut. Windows cannot open a folder for this. */
export async function syncFolder(folder: string, disk: Disk = realDisk): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
