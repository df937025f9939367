// Whether a passphrase is set, as main last said, and locking.
import { create } from 'zustand'
import type { PassphraseState } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'
import { api } from '../api'
import { goTo } from '../navigation/place'
import { useReplica } from './store'

export const usePassphrase = create<{ state: PassphraseState | null }>(() => ({ state: null }))

export async function loadPassphrase(): Promise<void> {
  usePassphrase.setState({ state: await api.passphrase.state() })
}

/** Locks, where a passphrase is set; leads to setting one where none is. `unfinished` can be taken up after unlocking. */
export async function lock(unfinished: string): Promise<void> {
  if (usePassphrase.getState().state?.isSet !== true) {
    goTo('settings', { kind: 'set-passphrase' })
    announce(m.passphrase.first)
    return
  }
  const answer = await api.notebook.lock(unfinished)
  // Blank paper until main loads the window anew.
  if (answer.kind === 'locked') useReplica.setState(useReplica.getInitialState(), true)
  if (answer.kind !== 'not-saved') return
  showToast({ text: m.passphrase.notLocked })
  announce(m.passphrase.notLocked)
}
