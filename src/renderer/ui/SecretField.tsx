import { type Ref, useId, useState } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import { m } from '@domain/messages/messages'
import fieldStyles from './field.module.css'
import { FieldNote } from './FieldNote'
import styles from './SecretField.module.css'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string
  inputRef?: Ref<HTMLInputElement>
  /** Shown from the start: something copied from paper, which is hard to type unseen. */
  readable?: boolean
}

/** One line nobody beside the person is to read, unless they ask to see it. */
export function SecretField({ label, value, onChange, hint, error, inputRef, readable = false }: Props) {
  const id = useId()
  const [shown, setShown] = useState(readable)
  const Icon = shown ? EyeOff : Eye
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          ref={inputRef}
          type={shown ? 'text' : 'password'}
          className={readable ? `${styles.input} ${styles.key}` : styles.input}
          value={value}
          maxLength={1024}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <button type="button" className={styles.show} aria-pressed={shown} aria-label={m.passphrase.showOf(label)} onClick={() => setShown(!shown)}>
          <Icon className={styles.icon} aria-hidden strokeWidth={1.6} />
          {m.passphrase.show}
        </button>
      </div>
      <FieldNote id={`${id}-note`} hint={hint} error={error} />
    </div>
  )
}
