import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = { title: string; text: string; action?: ReactNode; picture?: ReactNode }

/** What a place is for, and the one thing to do next. */
export function EmptyState({ title, text, action, picture }: Props) {
  return (
    <div className={styles.state}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
