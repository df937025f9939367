import type { Secret } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { SecretField } from '@ui/SecretField'
import styles from './steps.module.css'

type Props = { value: Secret; onChange: (value: Secret) => void; error: string; /** Where only the passphrase itself will do. */ only?: 'passphrase' }

/** What opens the notebook now: the passphrase, or the recovery key of someone who has forgotten it. */
export function CurrentSecret({ value, onChange, error, only }: Props) {
  const recovery = value.kind === 'recovery'
  return (
    <div>
      <SecretField
        key={value.kind}
        label={recovery ? m.passphrase.currentRecovery : m.passphrase.current}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        readable={recovery}
        error={error}
      />
      {!only && (
        <Button variant="bare" className={styles.other} onClick={() => onChange({ kind: recovery ? 'passphrase' : 'recovery', text: '' })}>
          {recovery ? m.passphrase.usePassphrase : m.passphrase.useRecovery}
        </Button>
      )}
    </div>
  )
}
