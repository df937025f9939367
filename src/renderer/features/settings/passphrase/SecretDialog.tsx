import { type FormEvent, useState } from 'react'
import type { Secret } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { loadPassphrase } from '@renderer/notebook/passphrase'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { CurrentSecret } from './CurrentSecret'
import { say } from './say'
import styles from './steps.module.css'

/** What came of it: done, with what to say; the secret is not right; or something else went wrong. */
export type Outcome = { done: string } | { wrong: string } | { trouble: string }

type Props = {
  title: string
  about: string
  /** On the button. */
  action: string
  /** Where only the passphrase itself will do. */
  only?: 'passphrase'
  act: (current: Secret) => Promise<Outcome>
  onClose: () => void
}

/** Asks for the passphrase before something is done that weakens it. */
export function SecretDialog({ title, about, action, only, act, onClose }: Props) {
  const [current, setCurrent] = useState<Secret>({ kind: 'passphrase', text: '' })
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [busy, setBusy] = useState(false)
  const trouble = outcome && 'trouble' in outcome ? outcome.trouble : ''

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (current.text === '' || busy) return
    setBusy(true)
    setOutcome(null)
    const answer = await act(current).finally(() => setBusy(false))
    setOutcome(answer)
    if (!('done' in answer)) return
    await loadPassphrase()
    say(answer.done)
    onClose()
  }
  return (
    <Dialog open title={title} onClose={onClose}>
      <form className={styles.step} onSubmit={(event) => void submit(event)}>
        <p className={styles.about}>{about}</p>
        <CurrentSecret value={current} onChange={setCurrent} error={outcome && 'wrong' in outcome ? outcome.wrong : ''} {...(only ? { only } : {})} />
        <p role="alert" className={trouble ? styles.serious : undefined}>
          {trouble}
        </p>
        <div className={styles.actions}>
          <Button onClick={onClose}>{m.passphrase.cancel}</Button>
          <Button type="submit" variant="fill" disabled={busy || current.text === ''}>
            {busy ? m.passphrase.working : action}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
