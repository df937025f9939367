import type { ReactNode } from 'react'
import styles from './Toolbar.module.css'

/** The bar on top of a place: its name and its controls. Wraps rather than cuts. */
export function Toolbar({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  )
}
