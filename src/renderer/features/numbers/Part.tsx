import { type ReactNode, useId } from 'react'
import styles from './numbers.module.css'

/** A chapter of the numbers. */
export function Part({ heading, about, children }: { heading: string; about?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {about && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  )
}
