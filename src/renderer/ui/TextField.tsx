import { type Ref, useId } from 'react'
import fieldStyles from './field.module.css'
import { FieldNote } from './FieldNote'
import { ScreenReaderText } from './ScreenReaderText'
import styles from './TextField.module.css'
import { useCommit } from './use-commit'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  /** When the person has finished: left the field or pressed Enter, and only if it changed. */
  onCommit?: (value: string) => void
  placeholder?: string
  hint?: string
  error?: string
  type?: 'text' | 'tel' | 'email' | 'number' | 'time' | 'date'
  /** The person's own words, in the serif face. */
  serif?: boolean
  hideLabel?: boolean
  inputRef?: Ref<HTMLInputElement>
  disabled?: boolean
}

export function TextField({ label, value, onChange, onCommit, placeholder, hint, error, type = 'text', serif, hideLabel, inputRef, disabled }: Props) {
  const id = useId()
  const { commit, onFocus, onBlur } = useCommit(value, onCommit)
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={hideLabel ? undefined : fieldStyles.label}>
        {hideLabel ? <ScreenReaderText>{label}</ScreenReaderText> : label}
      </label>
      <input
        id={id}
        ref={inputRef}
        type={type}
        className={serif ? `${styles.input} ${styles.serif}` : styles.input}
        value={value}
        placeholder={placeholder}
        disabled={disabled}
        autoComplete="off"
        spellCheck={type === 'text'}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={(event) => {
          // Enter also ends a word being composed in Japanese, Chinese or Korean: that is not a commit.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit()
        }}
      />
      <FieldNote id={`${id}-note`} hint={hint} error={error} />
    </div>
  )
}
