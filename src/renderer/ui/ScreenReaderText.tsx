import type { ReactNode } from 'react'
import styles from './ScreenReaderText.module.css'

/** Words for those who listen; nothing on screen. */
export function ScreenReaderText({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>
}
