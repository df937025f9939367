// Saving a file where the person says: asked first, whole or not at all, and never over the notebook.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FileFilter } from 'electron'
import type { Exported } from '@contract/contract'
import { m } from '@domain/messages/messages'
import { askWhereToSave } from './dialogs'
import { saveFailure } from './notebook/save-failure'
import { CalledOff } from './pdf/print-pdf'
import { writeDurably } from './files/write-durably'

/** `make` is not called for a save that is cancelled. */
export type SaveAs = (name: string, filter: FileFilter, make: () => Uint8Array | Promise<Uint8Array>) => Promise<Exported>

/** `notebookPath` is refused, under whatever name it is chosen. */
export const saveInto =
  (notebookPath: string): SaveAs =>
  async (name, filter, make) => {
    const path = await askWhereToSave(name, filter)
    if (!path) return { kind: 'cancelled' }
    if (await isSameFile(path, notebookPath)) return { kind: 'failed', detail: m.files.ownFile }
    return orWhyNot(async () => {
      await writeDurably(path, await make())
      return { kind: 'saved', path }
    })
  }

/** What saving came to; a failure in words a person can act on. */
export async function orWhyNot(save: () => Promise<Exported>): Promise<Exported> {
  try {
    return await save()
  } catch (error) {
    if (error instanceof CalledOff) return { kind: 'cancelled' }
    const why = saveFailure(error)
    return { kind: 'failed', detail: why === 'other' ? (error as Error).message : m.storage.failures[why] }
  }
}

/** The same path, or another name for the same file. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true
  const [a, b] = await Promise.all([stat(one).catch(() => null), stat(other).catch(() => null)])
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev
}
