// The requests about the passphrase, one line each.
import type { requests } from '@contract/contract'
import type { PassphraseState } from '@contract/passphrase-answers'
import type { Handlers } from '@contract/request'
import { m } from '@domain/messages/messages'
import type { Sealing } from './notebook/sealing'
import type { SaveAs } from './save-as'
import type { KeyRing } from './seal/key-ring'
import type { KeyringSlot } from './seal/keyring-slot'
import type { LockPreferencesFile } from './seal/lock-preferences'

type Services = {
  sealing: Sealing
  ring: KeyRing
  keyring: KeyringSlot
  keyringTrouble: { is: boolean }
  state(): Promise<PassphraseState>
  lockPreferences: LockPreferencesFile
  /** Writes down how the lock screen is to look. */
  keepLook(): Promise<void>
  saveAs: SaveAs
  printKey(key: string): Promise<Uint8Array>
}

export function passphraseHandlers({ sealing, ring, keyring, keyringTrouble, state, lockPreferences, keepLook, saveAs, printKey }: Services): Handlers<typeof requests>['passphrase'] {
  return {
    state,
    prepare: (asked) => sealing.prepare(asked),
    saveRecoveryKey: async (format) => {
      const key = sealing.recoveryKey()
      if (key === null) return { kind: 'cancelled' }
      const { name, kinds, text } = m.passphrase.file
      return saveAs(`${name}.${format}`, { name: kinds[format], extensions: [format] }, () => (format === 'pdf' ? printKey(key) : Buffer.from(text(key), 'utf8')))
    },
    keep: async (old) => {
      const answer = await sealing.keep(old)
      if (answer.kind === 'done') await keepLook()
      return answer
    },
    giveUp: () => sealing.giveUp(),
    remove: (current) => sealing.remove(current),
    useKeyring: async (current) => {
      const not = await sealing.whyNot(current)
      if (not || !ring.seal) return not ?? { kind: 'not-kept' }
      try {
        await keyring.turnOn(ring.seal)
      } catch {
        return { kind: 'not-kept' }
      }
      keyringTrouble.is = false
      return { kind: 'done' }
    },
    forgetKeyring: async () => {
      await keyring.turnOff()
      keyringTrouble.is = false
      return state()
    },
    setLockAfter: async (minutes) => {
      await lockPreferences.change({ lockAfter: minutes })
      return state()
    },
  }
}
