import type { ReactNode } from 'react'
import { TIE_LINE } from '@domain/network/map-ink'
import type { TieData } from './map-elements'
import styles from './TieEdge.module.css'

/** A tie as it is drawn: its line, and a head where energy flows to. `children` lie beneath. */
export function TieArt({ tie: { tie, line, heads, lit, dim, many }, children }: { tie: TieData; children?: ReactNode }) {
  const ink = TIE_LINE[tie.quality]
  const among = tie.a !== null
  const classes = [styles.tie, among && styles.among, among && many && styles.many, lit && styles.lit, dim && styles.dim].filter(Boolean).join(' ')
  return (
    <g className={classes}>
      {children}
      <path className={styles.line} d={line} style={{ strokeWidth: `calc(${among ? ink.among : ink.width}px * var(--line, 1))` }} strokeDasharray={ink.dots ?? undefined} />
      {heads.map((d, i) => (
        <path key={i} className={styles.head} d={d} />
      ))}
    </g>
  )
}
