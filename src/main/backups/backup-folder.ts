// One folder of backups. Each is a notebook file of its own: nothing but a name says that it is a backup.
import { join } from 'node:path'
import { type BackupName, type Dated, readBackupName } from '@domain/backups/backup-name'
import { readNotebook } from '@domain/migrations/read-notebook'
import type { Notebook } from '@domain/notebook'
import { type Disk, realDisk } from '../files/disk'
import type { KeyRing } from '../seal/key-ring'
import { digest } from '../notebook/journal-records'
import { readBytes } from '../notebook/notebook-bytes'

export type BackupFile = Dated & { name: BackupName; /** Bytes. */ size: number; /** When the file system last saw it change, in ms. */ changed: number }

export type BackupRead =
  | { kind: 'good'; notebook: Notebook; text: string; /** SHA-256 of all bytes. */ sum: string; /** SHA-256 of what is in them, which sealing does not change. */ inside: string }
  | { kind: 'bad'; why: string }

/** The newest first, by their number; none when the folder is not there. Rejects when it cannot be looked into. */
export async function listBackups(folder: string, disk: Disk = realDisk): Promise<BackupFile[]> {
  const names = await disk.readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files: BackupFile[] = []
  for (const name of names) {
    const dated = readBackupName(name)
    const about = dated && (await disk.stat(join(folder, name)).catch(() => null))
    if (dated && about?.isFile()) files.push({ ...dated, name: name as BackupName, size: about.size, changed: about.mtimeMs })
  }
  return files.sort((a, b) => b.number - a.number || (a.name < b.name ? 1 : -1))
}

/** Reads all of it and checks it as a notebook is checked on opening. Any trouble is an answer. */
export async function readBackup(folder: string, name: BackupName, ring: KeyRing, disk: Disk = realDisk): Promise<BackupRead> {
  try {
    return readBackupBytes(await disk.readFile(join(folder, name)), ring)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { kind: 'bad', why: code ?? message }
  }
}

export function readBackupBytes(bytes: Uint8Array, ring: KeyRing): BackupRead {
  const opened = ring.open(bytes)
  if (opened.kind !== 'open') return { kind: 'bad', why: opened.kind }
  const found = readBytes(opened.bytes)
  if (found.kind === 'not-text') return { kind: 'bad', why: found.kind }
  if (found.checksum === 'wrong') return { kind: 'bad', why: 'changed' }
  const read = readNotebook(found.text)
  if (read.kind !== 'ready') return { kind: 'bad', why: read.kind === 'broken' ? read.reason : read.kind }
  return { kind: 'good', notebook: read.notebook, text: found.text, sum: opened.sealed ? digest(bytes) : found.sum, inside: found.sum }
}
