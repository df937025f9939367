import { type FormEvent, useState } from 'react'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { TextField } from '@ui/TextField'
import styles from './steps.module.css'

const words = m.passphrase.confirm

/** Which two groups are asked for: from the key itself, so that going back and forth asks for the same. */
function twoOf(groups: readonly string[]): [number, number] {
  const first = (groups[0]?.charCodeAt(0) ?? 0) % 3
  return [first, 3 + ((groups[6]?.charCodeAt(3) ?? 0) % 4)]
}

const plain = (text: string) => text.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')

type Props = { recoveryKey: string; onBack: () => void; /** Resolves to what went wrong, in words. */ onKeep: () => Promise<string> }

export function ConfirmStep({ recoveryKey, onBack, onKeep }: Props) {
  const groups = recoveryKey.split('-')
  const asked = twoOf(groups)
  const [typed, setTyped] = useState(['', ''])
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const isRight = (i: number) => plain(typed[i] ?? '') === groups[asked[i] ?? -1]

  async function keep(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!isRight(0) || !isRight(1) || busy) return
    setBusy(true)
    setTrouble(await onKeep().finally(() => setBusy(false)))
  }
  return (
    <form className={styles.step} onSubmit={(event) => void keep(event)}>
      <p className={styles.about}>{words.about}</p>
      <div className={styles.two}>
        {asked.map((group, i) => (
          <TextField
            key={group}
            label={words.group(group + 1)}
            value={typed[i] ?? ''}
            onChange={(text) => setTyped(typed.map((one, at) => (at === i ? text : one)))}
            error={tried && !isRight(i) ? words.wrong : undefined}
          />
        ))}
      </div>
      <p role="alert" className={trouble ? styles.serious : undefined}>
        {trouble}
      </p>
      <div className={styles.actions}>
        <Button onClick={onBack}>{words.back}</Button>
        <Button type="submit" variant="fill" disabled={busy}>
          {busy ? m.passphrase.working : words.done}
        </Button>
      </div>
    </form>
  )
}
