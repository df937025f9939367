import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { api } from '../../api'
import { loadPassphrase } from '../../notebook/passphrase'
import { takeOpened } from '../../notebook/store'
import styles from './LockScreen.module.css'

const words = m.passphrase.locked

/** What is left to do with neither passphrase nor recovery key. Behind one press more, and nothing is deleted. */
export function BothLost({ hasOpenPart }: { hasOpenPart: boolean }) {
  const [asked, setAsked] = useState(false)
  const begin = async () => {
    const opened = await api.notebook.leaveLocked()
    await loadPassphrase()
    takeOpened(opened)
  }
  return (
    <div className={styles.lost}>
      <Button variant="bare" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {words.both}
      </Button>
      {asked && (
        <>
          <p className={styles.about}>{words.bothAbout}</p>
          {hasOpenPart && <p className={styles.about}>{m.openPart.goes}</p>}
          <Button onClick={() => void begin()}>{words.begin}</Button>
        </>
      )}
    </div>
  )
}
