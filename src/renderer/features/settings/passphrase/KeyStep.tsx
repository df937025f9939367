import { useState } from 'react'
import { Check, Copy } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import styles from './steps.module.css'

const words = m.passphrase.key

/** The recovery key, large enough to be copied by hand. */
export function KeyStep({ recoveryKey, onDone }: { recoveryKey: string; onDone: () => void }) {
  const [note, setNote] = useState('')
  const [copied, setCopied] = useState(false)
  const tell = (text: string) => {
    setNote(text)
    announce(text)
  }
  async function copy() {
    await api.app.copy(recoveryKey)
    setCopied(true)
    tell(words.copied)
  }
  async function save(format: 'pdf' | 'txt') {
    const answer = await api.passphrase.saveRecoveryKey(format)
    if (answer.kind === 'saved') tell(words.saved(answer.path))
    if (answer.kind === 'failed') tell(words.notSaved(answer.detail))
  }
  return (
    <div className={styles.step}>
      <p className={styles.about}>{words.about}</p>
      <ol className={styles.key} aria-label={words.title}>
        {recoveryKey.split('-').map((group, i) => (
          <li key={i}>{group}</li>
        ))}
      </ol>
      <div className={styles.ways}>
        <Button icon={copied ? Check : Copy} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button onClick={() => void save('pdf')}>{words.savePdf}</Button>
        <Button onClick={() => void save('txt')}>{words.save}</Button>
      </div>
      <p className={styles.calm}>{note}</p>
      <div className={styles.actions}>
        <Button variant="fill" onClick={onDone}>
          {words.written}
        </Button>
      </div>
    </div>
  )
}
