// The notebook file with its backups behind it: a file that is damaged or gone comes with what can be gone on from.
import type { GoodState } from '@contract/notebook-answers'
import type { FileRead, NotebookFile } from '../notebook/notebook-file'
import { listBackups } from './backup-folder'
import type { NewestGood } from './newest-good'

type Behind = { folder: string; newest(): Promise<NewestGood | null> }

export function withBackups(file: NotebookFile, { folder, newest }: Behind): NotebookFile {
  const state = async (): Promise<GoodState | null> => {
    const found = await newest()
    return found && { at: found.at, changes: found.changes, counts: found.counts }
  }
  return {
    ...file,
    async read(): Promise<FileRead> {
      const read = await file.read()
      if (read.kind === 'damaged') return { ...read, newest: await state() }
      if (read.kind !== 'missing') return read
      // A first start has no backups: here a file has gone that was there.
      const left = await listBackups(folder).catch((error: NodeJS.ErrnoException) => error.code ?? error.message)
      if (typeof left === 'string') return { kind: 'unreadable', detail: left }
      return left.length === 0 ? read : { kind: 'damaged', reason: 'gone', detail: '', size: 0, newest: await state() }
    },
  }
}
