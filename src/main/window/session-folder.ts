// Where Chromium keeps what it keeps of a session: apart from the notebook, and new at every start. The pages' own
// session is in memory; this is for the default one, which nobody uses.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** A name nobody gives to a folder of their own: it is emptied without asking. */
export const sessionFolder = (dataFolder: string) => join(dataFolder, 'kith-chromium-session')

/** Before `ready`, by the one instance. */
export function keepSessionApart(dataFolder: string): void {
  const folder = sessionFolder(dataFolder)
  const clear = () => {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Held open by a Chromium that is just ending: the next start has it.
    }
  }
  clear()
  app.setPath('sessionData', folder)
  app.on('quit', clear)
}
