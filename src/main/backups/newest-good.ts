// What can be gone on from when the file itself cannot: the newest backup that reads well, and what the journal adds to it.
import type { GoodState } from '@contract/notebook-answers'
import { countsOf } from '@domain/backups/counts'
import { readNotebook } from '@domain/migrations/read-notebook'
import type { Notebook } from '@domain/notebook'
import { type Disk, realDisk } from '../files/disk'
import { readJournal } from '../notebook/journal-records'
import { withRecords } from '../notebook/with-records'
import type { KeyRing } from '../seal/key-ring'
import { listBackups, readBackup } from './backup-folder'

export type NewestGood = GoodState & { notebook: Notebook }

/**
 * Looks through the folders, newest backup first. A backup is the very bytes of the file at its time, so a
 * journal that goes on from that file goes on from the backup too.
 */
export async function newestGood(folders: readonly string[], journal: string, ring: KeyRing, disk: Disk = realDisk): Promise<NewestGood | null> {
  const lists = await Promise.all(folders.map(async (folder) => (await listBackups(folder, disk).catch(() => [])).map((file) => ({ ...file, folder }))))
  const files = lists.flat().sort((a, b) => b.number - a.number)
  const lines = await disk.readFile(journal).then((bytes) => bytes.toString('utf8'), () => '')
  for (const { folder, name, at } of files) {
    const read = await readBackup(folder, name, ring, disk)
    if (read.kind === 'bad') continue
    const records = readJournal(lines, read.sum, (text) => ring.openLine(text)).records ?? []
    const after = records.length === 0 ? null : withRecords(read.text, records)
    const together = after === null ? null : readNotebook(after)
    const notebook = together?.kind === 'ready' ? together.notebook : read.notebook
    return { at, changes: notebook === read.notebook ? 0 : records.length, counts: countsOf(notebook), notebook }
  }
  return null
}
