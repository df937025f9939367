// What stands in the file, read the way another program would read it.
import { readFile } from 'node:fs/promises'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Supporter } from '@domain/people/supporter'
import type { Instant } from '@domain/time/day-key'

/** The notebook as it stands on disk; an empty one while there is no file yet. */
export async function onDisk(path: string): Promise<Notebook> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Notebook
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return emptyNotebook('2026-01-01T00:00:00.000Z' as Instant)
    throw error
  }
}

export async function supporterOnDisk(path: string, name: string): Promise<Supporter | undefined> {
  return Object.values((await onDisk(path)).supporters).find((supporter) => supporter.name === name)
}
