// What has to be known while the notebook is locked. Kept beside it, in the clear, so it is as little as can be.
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { LockAfter } from '@contract/passphrase-answers'
import { writeDurably } from '../files/write-durably'

const Kept = z.object({
  /** Minutes without a key or a movement; 0: never. */
  lockAfter: LockAfter,
  /** Whose crisis lines the lock screen shows, where the person chose a country. */
  country: z.string().regex(/^[A-Z]{2}$/).nullable(),
})
export type LockPreferences = z.infer<typeof Kept>

const USUAL: LockPreferences = { lockAfter: 10, country: null }

export type LockPreferencesFile = {
  read(): Promise<LockPreferences>
  /** Writes only what differs. */
  change(patch: Partial<LockPreferences>): Promise<void>
}

export function lockPreferences(path: string): LockPreferencesFile {
  const read = async () => {
    try {
      return Kept.parse(JSON.parse(await readFile(path, 'utf8')))
    } catch {
      return USUAL
    }
  }
  return {
    read,
    async change(patch) {
      const before = await read()
      const after = { ...before, ...patch }
      if (after.lockAfter !== before.lockAfter || after.country !== before.country) await writeDurably(path, Buffer.from(JSON.stringify(after)))
    },
  }
}
