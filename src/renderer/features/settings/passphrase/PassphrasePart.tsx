import { useEffect, useRef, useState } from 'react'
import type { LockAfter } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { askToLock } from '@renderer/navigation/lock'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { usePassphrase } from '@renderer/notebook/passphrase'
import { useReplica } from '@renderer/notebook/store'
import { Button } from '@ui/Button'
import { Select } from '@ui/Select'
import { Part } from '../Part'
import { KeyringChoice } from './KeyringChoice'
import { OpenPartChoice } from './OpenPartChoice'
import styles from './PassphrasePart.module.css'
import { RemoveDialog } from './RemoveDialog'
import { SealDialog, type SealPurpose } from './SealDialog'

const words = m.passphrase
const AFTER: readonly LockAfter[] = [5, 10, 30, 0]

/** Not while the example is open: it is nobody's. */
export function PassphrasePart() {
  const example = useReplica((replica) => replica.mode === 'example')
  const state = usePassphrase((passphrase) => passphrase.state)
  const [asked, setAsked] = useState<SealPurpose | 'remove' | null>(null)
  const first = useRef<HTMLButtonElement>(null)
  const wanted = usePlace(({ purpose }) => purpose?.kind === 'set-passphrase')
  useEffect(() => {
    if (!wanted) return
    first.current?.focus()
    first.current?.scrollIntoView({ block: 'center' })
    purposeServed()
  }, [wanted])
  if (example || !state) return null

  const setAfter = async (minutes: LockAfter) => usePassphrase.setState({ state: await api.passphrase.setLockAfter(minutes) })
  const close = () => setAsked(null)
  return (
    <Part title={words.title}>
      <div>
        <p className={styles.about}>{state.isSet ? words.isSet : words.about}</p>
        <div className={styles.actions}>
          {state.isSet ? (
            <>
              <Button ref={first} onClick={askToLock}>
                {words.lockNow}
              </Button>
              <Button onClick={() => setAsked('change')}>{words.change}</Button>
              <Button onClick={() => setAsked('recovery')}>{words.newRecovery}</Button>
              <Button onClick={() => setAsked('remove')}>{words.remove}</Button>
            </>
          ) : (
            <Button ref={first} onClick={() => setAsked('set')}>
              {words.set}
            </Button>
          )}
        </div>
      </div>
      {state.isSet && (
        <div className={styles.after}>
          <Select
            label={words.lockAfter}
            value={String(state.lockAfter)}
            options={AFTER.map((minutes) => ({ value: String(minutes), label: words.minutes[minutes] }))}
            onChange={(value) => void setAfter(AFTER.find((minutes) => String(minutes) === value) ?? 10)}
          />
          <p className={styles.hint}>{words.lockAlso}</p>
        </div>
      )}
      {state.isSet && <OpenPartChoice />}
      {state.isSet && <KeyringChoice keyring={state.keyring} />}
      {asked && (asked === 'remove' ? <RemoveDialog onClose={close} /> : <SealDialog purpose={asked} onClose={close} />)}
    </Part>
  )
}
