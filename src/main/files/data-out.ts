// Puts a map's data files where the person chooses: one file through a save dialog, a pair into a folder.
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exported } from '@contract/contract'
import type { DataFile } from '@domain/exchange/data-files'
import { askWhichFolder } from '../dialogs'
import { writeOut } from './write-durably'

/** Names in the folder that are free: `-2`, `-3` … is added to all of them, so that a pair stays a pair. */
async function freePaths(folder: string, files: readonly DataFile[]): Promise<string[]> {
  for (let n = 1; ; n++) {
    const paths = files.map(({ name, ending }) => join(folder, `${name}${n === 1 ? '' : `-${n}`}.${ending}`))
    const taken = await Promise.all(paths.map((path) => access(path).then(() => true, () => false)))
    if (!taken.includes(true)) return paths
  }
}

/** Writes all of them or none, and never over a file that is there. Rejects with the file system's error. */
export async function writePair(files: readonly DataFile[]): Promise<Exported> {
  const folder = await askWhichFolder()
  if (!folder) return { kind: 'cancelled' }
  const paths = await freePaths(folder, files)
  const written: string[] = []
  try {
    for (const [i, path] of paths.entries()) {
      await writeOut(path, Buffer.from(files[i]?.text ?? '', 'utf8'))
      written.push(path)
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true })))
    throw error
  }
  return { kind: 'saved', path: paths.join(', ') }
}
