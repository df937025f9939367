import type { DrawnTie } from '@domain/network/drawn'
import { AMONG_OPACITY, TIE_LINE } from '@domain/network/map-ink'
import styles from './PictureTie.module.css'

/** One tie, as the drawing says. `faint`: beneath what changed; `stressed`: it is what changed. */
export function PictureTie({ tie, look }: { tie: DrawnTie; look: 'plain' | 'faint' | 'stressed' }) {
  if (tie.line === '') return null
  const { width, among, dots } = TIE_LINE[tie.quality]
  const between = tie.a !== null
  return (
    <g className={styles[look]} opacity={look === 'plain' && between ? AMONG_OPACITY : undefined}>
      <path d={tie.line} className={styles.line} strokeWidth={between ? among : width} strokeDasharray={dots ?? undefined} />
      {tie.heads.map((head) => (
        <path key={head} d={head} className={styles.head} />
      ))}
    </g>
  )
}
