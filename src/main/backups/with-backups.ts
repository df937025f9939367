// The notebook file with its backups behind it: one before a session's first save, more while it changes, and what can
// be gone on from when the file is damaged or gone.
import type { GoodState } from '@contract/notebook-answers'
import type { FileRead, NotebookFile } from '../notebook/notebook-file'
import type { KeyRing } from '../seal/key-ring'
import type { Backups } from './backups'

export function withBackups(file: NotebookFile, backups: Pick<Backups, 'folder' | 'left' | 'prepare' | 'keepFile' | 'isDue' | 'newest' | 'sealedBy'>, ring: KeyRing): NotebookFile {
  let begun = false

  /** The file as this session found it, whatever version wrote it. What fails here is told in Settings and stops no save. */
  async function begin(): Promise<void> {
    if (begun) return
    begun = true
    await backups.prepare()
    await backups.keepFile()
  }

  async function whenWhole(): Promise<void> {
    if (file.unfolded() === 'nothing' && backups.isDue()) await backups.keepFile()
  }

  const sealedBy = async () => (await file.sealedBy()) ?? backups.sealedBy()

  /** What is wrong is told, and helped, once the backups can be read. */
  async function damaged(read: Extract<FileRead, { kind: 'damaged' }>): Promise<FileRead> {
    if (ring.seal === null && (await sealedBy()) !== null) return { kind: 'locked' }
    return { ...read, newest: await newest() }
  }

  async function newest(): Promise<GoodState | null> {
    const found = await backups.newest()
    return found && { at: found.at, changes: found.changes, counts: found.counts }
  }

  return {
    ...file,
    sealedBy,
    async read(): Promise<FileRead> {
      const read = await file.read()
      if (read.kind === 'damaged') return damaged(read)
      if (read.kind !== 'missing') return read
      // A first start has no backups: here a file has gone that was there.
      const left = await backups.left().catch((error: NodeJS.ErrnoException) => error.code ?? error.message)
      if (typeof left === 'string') return { kind: 'unreadable', detail: left }
      return left.length === 0 ? read : damaged({ kind: 'damaged', reason: 'gone', detail: '', size: 0, newest: null })
    },
    async keep(notebook, patches) {
      await begin()
      await file.keep(notebook, patches)
      await whenWhole()
    },
    async write(notebook) {
      await begin()
      await file.write(notebook)
      await whenWhole()
    },
  }
}
