import { useId } from 'react'
import styles from './Checkbox.module.css'

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void; hint?: string }

export function Checkbox({ label, checked, onChange, hint }: Props) {
  const id = useId()
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
