// What has to be known while the notebook is locked. Kept beside it, in the clear, so it is as little as can be.
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { LockAfter } from '@contract/passphrase-answers'
import { LockedSettings } from '@domain/settings'
import { writeDurably } from '../files/write-durably'

const Kept = z.object({
  /** Minutes without a key or a movement; 0: never. */
  lockAfter: LockAfter,
  /** Whether the window is kept out of screenshots and recordings, where the system can do that. */
  outOfCaptures: z.boolean().default(true),
  /** Without them someone who needs large letters could not read what to type where. */
  settings: LockedSettings.nullable(),
})
export type LockPreferences = z.infer<typeof Kept>

const USUAL: LockPreferences = { lockAfter: 10, outOfCaptures: true, settings: null }

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
      const text = (preferences: LockPreferences) => JSON.stringify(Kept.parse(preferences), null, 1)
      const before = await read()
      const after = text({ ...before, ...patch })
      if (after !== text(before)) await writeDurably(path, Buffer.from(after))
    },
  }
}
