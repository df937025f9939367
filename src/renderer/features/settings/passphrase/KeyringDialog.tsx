import { type FormEvent, useState } from 'react'
import type { Secret } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { loadPassphrase } from '@renderer/notebook/passphrase'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { CurrentSecret } from './CurrentSecret'
import { refusal } from './refusal'
import { say } from './say'
import styles from './steps.module.css'

const words = m.passphrase

/** Asked for, so that nobody who finds Kith open can leave themselves a way in. */
export function KeyringDialog({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState<Secret>({ kind: 'passphrase', text: '' })
  const [wrong, setWrong] = useState('')
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function turnOn(event: FormEvent) {
    event.preventDefault()
    if (current.text === '' || busy) return
    setBusy(true)
    setWrong('')
    setTrouble('')
    const answer = await api.passphrase.useKeyring(current).finally(() => setBusy(false))
    if (answer.kind === 'not-kept') setTrouble(words.keyring.notKept)
    else if (answer.kind !== 'done') setWrong(refusal(answer, current.kind))
    else {
      await loadPassphrase()
      say(words.keyring.done)
      onClose()
    }
  }
  return (
    <Dialog open title={words.keyring.title} onClose={onClose}>
      <form className={styles.step} onSubmit={(event) => void turnOn(event)}>
        <p className={styles.about}>{words.keyring.ask}</p>
        <CurrentSecret value={current} onChange={setCurrent} error={wrong} only="passphrase" />
        <p role="alert" className={trouble ? styles.serious : undefined}>
          {trouble}
        </p>
        <div className={styles.actions}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="fill" disabled={busy || current.text === ''}>
            {busy ? words.working : words.keyring.do}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
