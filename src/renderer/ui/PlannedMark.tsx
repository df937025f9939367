import { outline } from '@domain/network/shapes'
import type { Kind } from '@domain/people/supporter'
import styles from './PlannedMark.module.css'

/** A small dashed shape: something meant to be. Its words stand beside it. */
export function PlannedMark({ kind, size = 16 }: { kind: Kind; size?: number }) {
  return (
    <svg width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="-8 -8 16 16" aria-hidden>
      <path d={outline(kind, 6)} className={styles.mark} />
    </svg>
  )
}
