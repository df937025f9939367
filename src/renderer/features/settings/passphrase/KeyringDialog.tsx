import type { Secret } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { refusal } from './refusal'
import { type Outcome, SecretDialog } from './SecretDialog'

const words = m.passphrase.keyring

/** Asked for, so that nobody who finds Kith open can leave themselves a way in. */
export function KeyringDialog({ onClose }: { onClose: () => void }) {
  return <SecretDialog title={words.title} about={words.ask} action={words.do} only="passphrase" act={turnOn} onClose={onClose} />
}

async function turnOn(current: Secret): Promise<Outcome> {
  const answer = await api.passphrase.useKeyring(current)
  if (answer.kind === 'not-kept') return { trouble: words.notKept }
  return answer.kind === 'done' ? { done: words.done } : { wrong: refusal(answer, current.kind) }
}
