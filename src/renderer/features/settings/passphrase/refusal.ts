// Why what was typed did not open the notebook, in words.
import type { NotOpened, Secret } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'

export function refusal(answer: NotOpened, kind: Secret['kind']): string {
  if (answer.kind === 'mistyped') return m.passphrase.mistyped
  const wrong = kind === 'recovery' ? m.passphrase.wrongRecovery : m.passphrase.wrong
  return answer.waitMs > 0 ? `${wrong} ${m.passphrase.wait(answer.waitMs)}` : wrong
}
