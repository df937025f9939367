// Saving a file where the person says: asked first, whole or not at all, and never over the notebook.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FileFilter } from 'electron'
import type { Exported } from '@contract/contract'
import { m } from '@domain/messages/messages'
import { askWhereToSave } from './dialogs'
import { type Disk, realDisk } from './files/disk'
import { CalledOff } from './pdf/print-pdf'
import { writeOut } from './files/write-durably'

/** `make` is not called for a save that is cancelled. */
export type SaveAs = (name: string, filter: FileFilter, make: () => Uint8Array | Promise<Uint8Array>) => Promise<Exported>

/** `notebookPath` is refused, under whatever name it is chosen. */
export const saveInto =
  (notebookPath: string, disk: Disk = realDisk): SaveAs =>
  async (name, filter, make) => {
    const path = await askWhereToSave(name, filter)
    if (!path) return { kind: 'cancelled' }
    const [there, own] = await Promise.all([aboutFile(path), aboutFile(notebookPath)])
    if (resolve(path) === resolve(notebookPath) || (there && own && there.ino === own.ino && there.dev === own.dev)) return { kind: 'failed', detail: m.files.ownFile }
    // Said before anything is made: systems disagree on the error.
    if (there?.isDirectory()) return { kind: 'failed', detail: m.files.notSaved['is-a-folder'] }
    return orWhyNot(async () => {
      await writeOut(path, await make(), disk)
      return { kind: 'saved', path }
    })
  }

/** What saving came to; what stood in its way in words a person can act on. */
export async function orWhyNot(save: () => Promise<Exported>): Promise<Exported> {
  try {
    return await save()
  } catch (error) {
    return error instanceof CalledOff ? { kind: 'cancelled' } : { kind: 'failed', detail: whyNotSaved(error) }
  }
}

const REASONS: Record<string, keyof typeof m.files.notSaved> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ENAMETOOLONG: 'name-too-long',
  EISDIR: 'is-a-folder',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
}

/** Errors of the file system have such a code; others come from making the file. */
const OF_A_DISK = /^E[A-Z]+$/

function whyNotSaved(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return OF_A_DISK.test(code ?? '') ? m.files.notSaved[REASONS[code ?? ''] ?? 'other'] : m.files.notMade(message)
}

const aboutFile = (path: string) => stat(path).catch(() => null)
