import { useId } from 'react'
import fieldStyles from './field.module.css'
import { FieldNote } from './FieldNote'
import { ScreenReaderText } from './ScreenReaderText'
import styles from './TextArea.module.css'
import { useCommit } from './use-commit'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  /** When the person leaves the field, and only if it changed. */
  onCommit?: (value: string) => void
  placeholder?: string
  rows?: number
  serif?: boolean
  hideLabel?: boolean
  error?: string
}

/** Ruled paper that grows with what is written. */
export function TextArea({ label, value, onChange, onCommit, placeholder, rows = 3, serif, hideLabel, error }: Props) {
  const id = useId()
  const { onFocus, onBlur } = useCommit(value, onCommit)
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={hideLabel ? undefined : fieldStyles.label}>
        {hideLabel ? <ScreenReaderText>{label}</ScreenReaderText> : label}
      </label>
      <textarea
        id={id}
        rows={rows}
        className={serif ? `${styles.area} ${styles.serif}` : styles.area}
        value={value}
        placeholder={placeholder}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <FieldNote id={`${id}-note`} error={error} />
    </div>
  )
}
