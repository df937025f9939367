import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { NotOpened } from '@contract/passphrase-answers'
import { crisisHelp } from '@domain/crisis/crisis-lines'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { SecretField } from '@ui/SecretField'
import { api } from '../../api'
import { CrisisStrip } from '../../features/reach-out/CrisisStrip'
import { countryLines } from '../../features/reach-out/targets'
import { useAppInfo } from '../../navigation/app-info'
import { loadPassphrase, usePassphrase } from '../../notebook/passphrase'
import { takeOpened } from '../../notebook/store'
import { unfinished } from '../../unfinished'
import { Brand } from '../Brand'
import { BothLost } from './BothLost'
import styles from './LockScreen.module.css'
import { OpenPart } from './OpenPart'
import { useOpenPart } from './use-open-part'
import { useWait } from './use-wait'

const words = m.passphrase

const why = (answer: NotOpened, recovery: boolean): string => {
  if (answer.kind === 'mistyped') return words.mistyped
  if (answer.kind === 'wait') return ''
  return recovery ? words.wrongRecovery : words.wrong
}

/** One field, and what nobody should have to unlock anything for: the numbers to call. */
export function LockScreen() {
  const [recovery, setRecovery] = useState(false)
  const [text, setText] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const [ownCountry, setOwnCountry] = useState<string | null>(null)
  const { waitMs, waitFor } = useWait()
  const field = useRef<HTMLInputElement>(null)
  const helpTitle = useRef<HTMLHeadingElement>(null)
  const openPart = useOpenPart(helpTitle)
  const country = usePassphrase(({ state }) => state?.settings?.country ?? null)
  const keyringTrouble = usePassphrase(({ state }) => state?.keyring.trouble === true)
  const system = useAppInfo(({ info }) => info?.country ?? null)
  const help = useMemo(() => crisisHelp(ownCountry ?? country ?? system), [ownCountry, country, system])
  const lines = useMemo(() => countryLines(help, []), [help])

  useEffect(() => field.current?.focus(), [recovery, openPart.isOpen])

  async function unlock(event: FormEvent) {
    event.preventDefault()
    if (text === '' || busy || waitMs > 0) return
    setBusy(true)
    setError('')
    const answer = await api.notebook.unlock({ kind: recovery ? 'recovery' : 'passphrase', text }).finally(() => setBusy(false))
    if (answer.kind !== 'wrong' && answer.kind !== 'wait' && answer.kind !== 'mistyped') {
      const [left] = await Promise.all([api.notebook.takeUnfinished(), loadPassphrase()])
      if (left !== null) unfinished.takeUp(left)
      takeOpened(answer)
      return
    }
    setError(why(answer, recovery))
    announce(why(answer, recovery))
    if (answer.kind !== 'mistyped') waitFor(answer.waitMs)
    field.current?.select()
    field.current?.focus()
  }

  const other = () => {
    setRecovery(!recovery)
    setText('')
    setError('')
  }
  return (
    <div className={styles.frame}>
      <main className={styles.page}>
        <div className={styles.brand}>
          <Brand />
        </div>
        {openPart.isOpen && openPart.read ? (
          <OpenPart read={openPart.read} onBack={() => openPart.open(false)} />
        ) : (
          <form className={styles.form} onSubmit={(event) => void unlock(event)}>
            <h1 className={styles.title}>{words.locked.title}</h1>
            {keyringTrouble && <p className={styles.keyring}>{words.keyring.didNot}</p>}
            <SecretField
              key={String(recovery)}
              label={recovery ? words.recoveryField : words.field}
              value={text}
              onChange={setText}
              readable={recovery}
              hint={recovery ? words.locked.forgottenAbout : undefined}
              error={waitMs > 0 ? `${error} ${words.wait(waitMs)}`.trim() : error}
              inputRef={field}
            />
            <div className={styles.actions}>
              <Button type="submit" variant="fill" size="main" disabled={busy || waitMs > 0}>
                {busy ? words.working : words.locked.unlock}
              </Button>
              <Button variant="bare" size="main" onClick={other}>
                {recovery ? words.locked.remembered : words.locked.forgotten}
              </Button>
            </div>
            {openPart.read && (
              <Button size="main" className={styles.reach} onClick={() => openPart.open(true)}>
                {m.openPart.open} <kbd className={styles.key}>F2</kbd>
              </Button>
            )}
            {recovery && <BothLost hasOpenPart={openPart.read !== null} />}
          </form>
        )}
        <div className={styles.help}>
          <h2 ref={helpTitle} tabIndex={-1} className={styles.helpTitle}>{words.locked.help}</h2>
          <CrisisStrip lines={lines} help={help} onCountry={setOwnCountry} />
        </div>
      </main>
    </div>
  )
}
