// A passphrase for the preview: nothing is sealed, but every screen has its answers. `right` unlocks, anything else does not.
import type { KithApi } from '@contract/api'
import type { NotOpened, PassphraseState, Secret } from '@contract/passphrase-answers'

const RECOVERY_KEY = 'S75C-QK6D-SV7X-1MEJ-TFAD-BNPQ-V0A0'

export function memoryPassphrase(isSet: boolean) {
  let state: PassphraseState = { isSet, lockAfter: 10, keyring: { offer: 'offered', on: false, trouble: false }, settings: null }
  let wrongs = 0
  const refusal = (secret: Secret | null): NotOpened | null => {
    if (secret === null || secret.text === 'right' || secret.text === RECOVERY_KEY) return null
    if (secret.kind === 'recovery') return { kind: 'mistyped' }
    return { kind: 'wrong', waitMs: ++wrongs > 3 ? 4000 : 0 }
  }
  const passphrase: KithApi['passphrase'] = {
    state: async () => state,
    prepare: async ({ current }) => refusal(current) ?? { kind: 'prepared', recoveryKey: RECOVERY_KEY },
    saveRecoveryKey: async () => ({ kind: 'saved', path: '/media/robin/STICK/kith-recovery-key.txt' }),
    keep: async () => {
      state = { ...state, isSet: true }
      return { kind: 'done', left: 0, away: null }
    },
    giveUp: async () => undefined,
    remove: async (current) => {
      const not = refusal(current)
      if (not) return not
      state = { ...state, isSet: false }
      return { kind: 'done', left: 0, away: null }
    },
    useKeyring: async (current) => {
      const not = refusal(current)
      if (not) return not
      state = { ...state, keyring: { ...state.keyring, on: true } }
      return { kind: 'done' }
    },
    forgetKeyring: async () => (state = { ...state, keyring: { ...state.keyring, on: false } }),
    setLockAfter: async (lockAfter) => (state = { ...state, lockAfter }),
  }
  return { passphrase, refusal }
}
