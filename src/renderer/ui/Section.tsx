import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

/** A hairline, then a quiet italic label. */
export function Section({ label, action, children }: { label: string; action?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.label}>
          {label}
        </h3>
        {action}
      </div>
      {children}
    </section>
  )
}
