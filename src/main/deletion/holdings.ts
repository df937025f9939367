// Every file Kith itself keeps, by what it is. Whatever else a person has put into the folder is not among them.
import { join } from 'node:path'
import { readBackupName } from '@domain/backups/backup-name'
import type { Disk } from '../files/disk'
import { OPEN_PART } from '../open-part/open-part'

/** What a write that was cut off leaves beside the file it was for. */
const TEMP = /^\.(notebook|lock|backup-folder|keyring|without-passphrase|kith-backup-)\S*\.[0-9a-f]{16}\.tmp$/
const ASIDE = /^notebook\..+\.(json|journal)$/
const PREFERENCES = ['lock.json', 'backup-folder.json', 'keyring.json', OPEN_PART]

export type Kept = { notebook: string[]; aside: string[]; rest: string[] }

/** In the data folder. Paths. */
export async function keptIn(folder: string, disk: Disk): Promise<Kept> {
  const names = await namesIn(folder, disk)
  const those = (wanted: (name: string) => boolean) => names.filter(wanted).map((name) => join(folder, name))
  return {
    notebook: those((name) => name === 'notebook.json' || name === 'notebook.journal'),
    aside: those((name) => ASIDE.test(name)),
    rest: those((name) => TEMP.test(name) || PREFERENCES.includes(name)),
  }
}

/** Backups, and what a backup that was cut off left. Rejects when the folder cannot be looked into. */
export async function backupsIn(folder: string, disk: Disk): Promise<string[]> {
  const names = await disk.readdir(folder)
  return names.filter((name) => readBackupName(name) !== null || (name.startsWith('.kith-backup-') && TEMP.test(name))).map((name) => join(folder, name))
}

/** None in a folder that is not there. */
export const namesIn = (folder: string, disk: Disk): Promise<string[]> =>
  disk.readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
