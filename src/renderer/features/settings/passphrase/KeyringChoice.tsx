import { useState } from 'react'
import type { PassphraseState } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { usePassphrase } from '@renderer/notebook/passphrase'
import { Button } from '@ui/Button'
import { KeyringDialog } from './KeyringDialog'
import styles from './PassphrasePart.module.css'
import { say } from './say'

const words = m.passphrase.keyring

/** Off unless asked for, and never instead of the passphrase. */
export function KeyringChoice({ keyring }: { keyring: PassphraseState['keyring'] }) {
  const [asking, setAsking] = useState(false)
  const { on, offer, trouble } = keyring
  async function turnOff() {
    usePassphrase.setState({ state: await api.passphrase.forgetKeyring() })
    say(words.off)
  }
  return (
    <div>
      <h3 className={styles.name}>{words.title}</h3>
      <p className={styles.hint}>{on ? (trouble ? words.isOnTrouble : words.isOn) : offer === 'offered' ? words.about : words.refused[offer]}</p>
      <div className={styles.actions}>
        {on && <Button onClick={() => void turnOff()}>{words.turnOff}</Button>}
        {offer === 'offered' && (!on || trouble) && <Button onClick={() => setAsking(true)}>{on ? words.renew : words.turnOn}</Button>}
      </div>
      {asking && <KeyringDialog onClose={() => setAsking(false)} />}
    </div>
  )
}
