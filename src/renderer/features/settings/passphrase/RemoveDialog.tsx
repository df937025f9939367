import type { Secret } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { refusal } from './refusal'
import { type Outcome, SecretDialog } from './SecretDialog'

const words = m.passphrase

export function RemoveDialog({ onClose }: { onClose: () => void }) {
  return <SecretDialog title={words.removeTitle} about={words.removeAbout} action={words.removeDo} act={remove} onClose={onClose} />
}

async function remove(current: Secret): Promise<Outcome> {
  const answer = await api.passphrase.remove(current)
  if (answer.kind === 'failed') return { trouble: words.failed(m.storage.failures[answer.why]) }
  if (answer.kind === 'not-saved' || answer.kind === 'nothing') return { trouble: words.notSaved }
  if (answer.kind !== 'done') return { wrong: refusal(answer, current.kind) }
  return { done: [words.removeDone, answer.left > 0 ? words.leftPlain(answer.left) : ''].filter(Boolean).join(' ') }
}
