import type { ReactNode } from 'react'
import { m } from '@domain/messages/messages'
import styles from './numbers.module.css'

type Props = {
  statement: ReactNode
  /** What the number can mean, and what it cannot. */
  can: string
  cannot: ReactNode
  children?: ReactNode
}

/** One number: said in a sentence, with whom it is about; beside it what it can and what it cannot mean. */
export function Figure({ statement, can, cannot, children }: Props) {
  return (
    <article className={styles.figure}>
      <div className={styles.said}>
        <h3 className={styles.statement}>{statement}</h3>
        {children}
      </div>
      <dl className={styles.meaning}>
        <dt>{m.numbers.can}</dt>
        <dd>{can}</dd>
        <dt>{m.numbers.cannot}</dt>
        <dd>{cannot}</dd>
      </dl>
    </article>
  )
}
