import { m } from '@domain/messages/messages'
import styles from './Brand.module.css'

/** Two open circles around a centre: the map in small. */
export function Brand() {
  return (
    <div className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden>
        <g fill="none" stroke="var(--accent)" strokeWidth="1.5" strokeLinecap="round">
          <path d="M12 1.5A10.5 10.5 0 1 1 3.2 6.3" />
          <path d="M12 6.2A5.8 5.8 0 1 0 17.3 9.6" />
        </g>
        <circle cx="12" cy="12" r="2.4" fill="var(--accent)" />
      </svg>
      <span className={styles.name}>{m.common.appName}</span>
    </div>
  )
}
