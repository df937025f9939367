import { useId } from 'react'
import styles from './Segmented.module.css'

type Props<T extends string> = {
  label: string
  /** Null where none of them is the current one. */
  value: T | null
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  hideLabel?: boolean
}

/** A few choices side by side; the current one is underlined. Native radios: arrows, Tab and names come with them. */
export function Segmented<T extends string>({ label, value, options, onChange, hideLabel }: Props<T>) {
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={hideLabel ? undefined : id} aria-label={hideLabel ? label : undefined} className={styles.group}>
      {!hideLabel && (
        <span id={id} className={styles.label}>
          {label}
        </span>
      )}
      <span className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={id}
              className={styles.input}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.text} data-text={option.label}>
              {option.label}
            </span>
          </label>
        ))}
      </span>
    </div>
  )
}
