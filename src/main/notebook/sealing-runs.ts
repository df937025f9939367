// What the tests of sealing start from: runs of the app on a real folder, up to what it says of the notebook.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { createBackups } from '../backups/backups'
import { secondFolder } from '../backups/second-folder'
import { withBackups } from '../backups/with-backups'
import { Attempts } from '../seal/attempts'
import { KeyRing } from '../seal/key-ring'
import { OPEN_PART, openPart } from '../open-part/open-part'
import { withOpenPart } from '../open-part/with-open-part'
import { copiesOf } from './copies'
import { createDesk } from './desk'
import { journalPath } from './durable-json'
import { notebookFile } from './notebook-file'
import { createSealing } from './sealing'

/** The least that is allowed. */
const cost = { N: 2 ** 15, r: 1, p: 1 }
export const at = '2026-05-01T10:20:30.456Z' as Instant

export const named = (name: string): Notebook => ({ ...emptyNotebook(at), me: { name } })
export const rename = (name: string) => ({ type: 'me/rename' as const, name })
export const nameOf = (opened: { kind: string }) => ('notebook' in opened ? (opened.notebook as Notebook).me.name : opened.kind)

/** One run of the app. `elapsed` answers milliseconds. */
export async function startIn(folder: string, elapsed: () => number) {
  const path = join(folder, 'notebook.json')
  const ring = new KeyRing()
  const attempts = new Attempts(elapsed)
  const now = () => at
  const second = secondFolder(join(folder, 'backup-folder.json'))
  const backups = createBackups({ path, journal: journalPath(path), folder: join(folder, 'backups'), second }, { now, zone: () => 'Europe/Berlin', elapsed }, undefined, ring)
  const part = openPart(join(folder, OPEN_PART), ring)
  const file = withOpenPart(withBackups(notebookFile(path, { ring }), backups, ring), part)
  await file.prepare()
  const desk = createDesk({ file, backups, ring, attempts }, now, () => 'Europe/Berlin')
  const sealing = createSealing({ desk, file, backups, copies: copiesOf({ path, folders: backups.folders, ring }), keyring: { follow: async () => undefined }, ring, attempts }, cost)
  return { desk, sealing, ring, backups, part, opened: await desk.own().open() }
}

/** The files in a folder in which a word can be read. */
export async function readableIn(folder: string, word: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && (await readFile(join(entry.parentPath, entry.name))).includes(word)) found.push(entry.name)
  return found.sort()
}
