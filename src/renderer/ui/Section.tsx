import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

type Props = { label: string; action?: ReactNode; children: ReactNode; /** Of its heading: 2 right under a page's title. */ level?: 2 | 3 }

/** A hairline, then a quiet italic label. */
export function Section({ label, action, children, level = 3 }: Props) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={styles.label}>
          {label}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
