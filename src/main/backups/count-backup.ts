// How much each backup holds. Read once, and again only when the file has changed: a list of them is read often.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Counts, countsOf } from '@domain/backups/counts'
import { type Notebook, SCHEMA_VERSION } from '@domain/notebook'
import { readBytes } from '../notebook/notebook-bytes'
import type { KeyRing } from '../seal/key-ring'
import { type BackupFile, readBackupBytes } from './backup-folder'

/** Null for a backup that does not read well. */
export function createCounter(ring: KeyRing): (folder: string, file: BackupFile) => Promise<Counts | null> {
  const known = new Map<string, Counts | null>()
  return async (folder, file) => {
    const path = join(folder, file.name)
    // What cannot be read while locked can be later.
    const key = `${path} ${file.size} ${file.changed} ${ring.seal?.key.id ?? ''}`
    let counts = known.get(key)
    if (counts === undefined) {
      const bytes = await readFile(path).catch(() => null)
      counts = bytes && count(bytes, ring)
      known.set(key, counts)
    }
    return counts
  }
}

/** With a right checksum it is what was checked when it was made, and need not be checked through again. */
function count(bytes: Uint8Array, ring: KeyRing): Counts | null {
  const opened = ring.open(bytes)
  const found = opened.kind === 'open' ? readBytes(opened.bytes) : null
  if (found?.kind === 'text' && found.checksum === 'right') {
    const document = JSON.parse(found.text) as Notebook
    if (document.schemaVersion === SCHEMA_VERSION) return countsOf(document)
  }
  const read = readBackupBytes(bytes, ring)
  return read.kind === 'good' ? countsOf(read.notebook) : null
}
