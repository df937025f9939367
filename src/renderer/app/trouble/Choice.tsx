import { useId } from 'react'
import { Button } from '@ui/Button'
import styles from './Choice.module.css'

type Props = { label: string; hint?: string; main?: boolean; onChoose: () => void; disabled?: boolean; /** What came of pressing it, when that needs words. */ note?: string | null }

/** One way on, with what it does said beside it before it is pressed. */
export function Choice({ label, hint, main, onChoose, disabled, note }: Props) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <Button variant={main ? 'fill' : 'line'} size="main" onClick={onChoose} disabled={disabled} aria-describedby={hint ? id : undefined}>
        {label}
      </Button>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      <p role="status" className={note ? styles.note : undefined}>
        {note}
      </p>
    </div>
  )
}
