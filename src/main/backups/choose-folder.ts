// Asks for a second folder, and puts the newest backup into it at once, so that what is wrong with it is known now.
import type { FolderChosen } from '@contract/backup-answers'
import { askWhichFolder } from '../dialogs'
import { saveFailure } from '../notebook/save-failure'
import type { Backups } from './backups'
import { isSameFolder } from './second-folder'

/** `own`: folders in which a second copy would be none. */
export async function chooseFolder(backups: Backups, own: readonly string[], keep: () => Promise<unknown>): Promise<FolderChosen> {
  const folder = await askWhichFolder()
  if (!folder) return { kind: 'cancelled' }
  for (const one of own) if (await isSameFolder(folder, one)) return { kind: 'same' }
  try {
    await backups.second.choose(folder)
    await keep()
    return { kind: 'chosen', list: await backups.list() }
  } catch (error) {
    return { kind: 'failed', why: saveFailure(error) }
  }
}
