// What is safely on disk: the file, and the change journal beside it.
import { stat } from 'node:fs/promises'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Supporter } from '@domain/people/supporter'
import type { Instant } from '@domain/time/day-key'
import { notebookFile } from '@main/notebook/notebook-file'

/** The notebook as it stands on disk; an empty one while there is no file yet. */
export async function onDisk(path: string): Promise<Notebook> {
  const stamp = async () => (await stat(path).catch(() => null))?.mtimeMs
  const before = await stamp()
  const read = await notebookFile(path).read()
  // The app brought the file up to its journal while we looked: both must be of one moment.
  if ((await stamp()) !== before) return onDisk(path)
  if (read.kind === 'missing') return emptyNotebook('2026-01-01T00:00:00.000Z' as Instant)
  if (read.kind !== 'ready') throw new Error(`the file is ${read.kind}`)
  return read.notebook
}

export async function supporterOnDisk(path: string, name: string): Promise<Supporter | undefined> {
  return Object.values((await onDisk(path)).supporters).find((supporter) => supporter.name === name)
}
