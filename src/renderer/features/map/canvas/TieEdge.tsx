import { memo } from 'react'
import type { EdgeProps } from 'react-flow-renderer'
import { TIE_LINE } from '@domain/network/map-ink'
import type { TieFlowEdge } from './map-elements'
import styles from './TieEdge.module.css'

/** One tie, exactly as the drawing says; React Flow's own routing is not used. */
export const TieEdge = memo(function TieEdge({ data }: EdgeProps<TieFlowEdge>) {
  if (!data || data.line === '') return null
  const { tie, line, heads, lit, dim, quiet } = data
  const ink = TIE_LINE[tie.quality]
  const among = tie.a !== null
  const classes = [styles.tie, among && styles.among, quiet && styles.quiet, lit && styles.lit, dim && styles.dim].filter(Boolean).join(' ')
  return (
    <g className={classes}>
      <path className={styles.line} d={line} style={{ strokeWidth: `calc(${among ? ink.among : ink.width}px * var(--line, 1))` }} strokeDasharray={ink.dots ?? undefined} />
      {heads.map((d, i) => (
        <path key={i} className={styles.head} d={d} />
      ))}
    </g>
  )
})
