import { useId } from 'react'
import styles from './Checkbox.module.css'
import { ScreenReaderText } from './ScreenReaderText'

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void; hint?: string; /** The label is said, not shown: what it is about stands beside it. */ bare?: boolean }

export function Checkbox({ label, checked, onChange, hint, bare }: Props) {
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
          {bare ? <ScreenReaderText>{label}</ScreenReaderText> : label}
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
