import type { DraftProblem } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import styles from './fields.module.css'

type Props = { trouble: DraftProblem | 'not-kept' | null; hint?: string }

export function KeepBar({ trouble, hint }: Props) {
  return (
    <div className={styles.save}>
      <Button type="submit" variant="fill" size="main">
        {m.common.keep}
      </Button>
      <p className={styles.said} role="status">
        {trouble === null ? hint : <strong>{trouble === 'not-kept' ? m.journal.notKept : m.journal.problem(trouble)}</strong>}
      </p>
    </div>
  )
}
