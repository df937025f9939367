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

export function RemoveDialog({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState<Secret>({ kind: 'passphrase', text: '' })
  const [wrong, setWrong] = useState('')
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function remove(event: FormEvent) {
    event.preventDefault()
    if (current.text === '' || busy) return
    setBusy(true)
    setWrong('')
    setTrouble('')
    const answer = await api.passphrase.remove(current).finally(() => setBusy(false))
    if (answer.kind === 'failed') setTrouble(words.failed(m.storage.failures[answer.why]))
    else if (answer.kind === 'not-saved' || answer.kind === 'nothing') setTrouble(words.notSaved)
    else if (answer.kind !== 'done') setWrong(refusal(answer, current.kind))
    else {
      await loadPassphrase()
      say([words.removeDone, answer.left > 0 ? words.leftPlain(answer.left) : ''].filter(Boolean).join(' '))
      onClose()
    }
  }
  return (
    <Dialog open title={words.removeTitle} onClose={onClose}>
      <form className={styles.step} onSubmit={(event) => void remove(event)}>
        <p className={styles.about}>{words.removeAbout}</p>
        <CurrentSecret value={current} onChange={setCurrent} error={wrong} />
        <p role="alert" className={trouble ? styles.serious : undefined}>
          {trouble}
        </p>
        <div className={styles.actions}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="fill" disabled={busy || current.text === ''}>
            {busy ? words.working : words.removeDo}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
