import { type FormEvent, useState } from 'react'
import type { OldBackups, Secret } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { isLongEnough } from '@domain/passphrase'
import { api } from '@renderer/api'
import { Button } from '@ui/Button'
import { SecretField } from '@ui/SecretField'
import { Segmented } from '@ui/Segmented'
import { CurrentSecret } from './CurrentSecret'
import { refusal } from './refusal'
import type { SealPurpose } from './SealDialog'
import styles from './steps.module.css'

const words = m.passphrase
const OLD = ['seal-anew', 'delete'] as const
const ABOUT: Record<SealPurpose, string> = { set: words.about, change: words.changeAbout, recovery: words.recoveryAbout }

type Props = { purpose: SealPurpose; old: OldBackups; onOld: (old: OldBackups) => void; onClose: () => void; onPrepared: (recoveryKey: string) => void }

export function AskStep({ purpose, old, onOld, onClose, onPrepared }: Props) {
  const [current, setCurrent] = useState<Secret>({ kind: 'passphrase', text: '' })
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, setWrong] = useState('')
  /** Nothing is called wrong before the person says that they are ready. */
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const asksNew = purpose !== 'recovery'
  const passphrase = asksNew ? next : current.text
  const isReady = asksNew ? isLongEnough(next) && next === again : current.text !== ''

  async function goOn(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!isReady || busy) return
    setBusy(true)
    setWrong('')
    const answer = await api.passphrase.prepare({ passphrase, current: purpose === 'set' ? null : current }).finally(() => setBusy(false))
    if (answer.kind === 'prepared') onPrepared(answer.recoveryKey)
    else setWrong(refusal(answer, current.kind))
  }
  return (
    <form className={styles.step} onSubmit={(event) => void goOn(event)}>
      <p className={styles.about}>{ABOUT[purpose]}</p>
      {purpose !== 'set' && <CurrentSecret value={current} onChange={setCurrent} error={wrong} only={asksNew ? undefined : 'passphrase'} />}
      {asksNew && (
        <>
          <SecretField label={words.next} value={next} onChange={setNext} hint={isLongEnough(next) ? words.longEnough : words.lengthHint} error={tried && !isLongEnough(next) ? words.tooShort : ''} />
          <SecretField label={words.again} value={again} onChange={setAgain} error={tried && next !== again ? words.differs : ''} />
          <p className={styles.serious}>{words.lost}</p>
        </>
      )}
      {purpose === 'change' && (
        <div>
          <Segmented label={words.old.title} value={old} options={OLD.map((value) => ({ value, label: words.old[value] }))} onChange={onOld} />
          <p className={styles.calm}>{old === 'delete' ? words.old.deleteHint : words.old.sealHint}</p>
        </div>
      )}
      {purpose === 'set' && <p className={styles.calm}>{words.disk}</p>}
      <div className={styles.actions}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button type="submit" variant="fill" disabled={busy}>
          {busy ? words.working : words.goOn}
        </Button>
      </div>
    </form>
  )
}
