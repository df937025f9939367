import type { ReactNode } from 'react'
import styles from './TroublePage.module.css'

type Props = { title: string; text: string; facts: readonly { term: string; value: string }[]; picture: ReactNode; children: ReactNode }

/** A whole, calm window: what happened, the facts, and what can be done. */
export function TroublePage({ title, text, facts, picture, children }: Props) {
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <div className={styles.picture}>{picture}</div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        <dl className={styles.facts}>
          {facts.map(({ term, value }) => (
            <div key={term} className={styles.fact}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {children}
      </div>
    </main>
  )
}
