import { CircleAlert } from 'lucide-react'
import styles from './field.module.css'

/** The line under a field: what is wrong, else a hint. Never colour alone. */
export function FieldNote({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  if (error)
    return (
      <p id={id} className={styles.error}>
        <CircleAlert className={styles.errorIcon} aria-hidden strokeWidth={1.6} />
        {error}
      </p>
    )
  return hint ? (
    <p id={id} className={styles.hint}>
      {hint}
    </p>
  ) : null
}
