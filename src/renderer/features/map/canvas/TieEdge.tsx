import { memo } from 'react'
import type { EdgeProps } from 'react-flow-renderer'
import type { DrawnTie } from '@domain/network/drawn'
import { TIE_LINE } from '@domain/network/map-ink'
import type { TieFlowEdge } from './map-elements'
import styles from './TieEdge.module.css'

/** On a map of hundreds: strong ties, faintly. The others come when someone they belong to is pointed at or chosen. */
const isSeenInCrowd = (tie: DrawnTie) => tie.quality === 'strong'

const FAINT = 0.75

/** React Flow marks every edge as one the map cannot be dragged by; a drag that begins near a tie is meant for the map. */
function letMapMove(hit: SVGPathElement | null): void {
  hit?.closest('.react-flow__edge')?.classList.remove('nopan')
}

/** One tie, exactly as the drawing says; React Flow's own routing is not used. */
export const TieEdge = memo(function TieEdge({ data }: EdgeProps<TieFlowEdge>) {
  if (!data || data.line === '') return null
  const { tie, line, heads, lit, dim, many, quiet } = data
  if (quiet && !lit && !isSeenInCrowd(tie)) return null
  const ink = TIE_LINE[tie.quality]
  const among = tie.a !== null
  const classes = [styles.tie, among && styles.among, among && many && styles.many, quiet && styles.quiet, lit && styles.lit, dim && styles.dim].filter(Boolean).join(' ')
  return (
    <g className={classes}>
      {(lit || !quiet) && <path ref={letMapMove} className={styles.hit} d={line} />}
      <path className={styles.line} d={line} style={{ strokeWidth: `calc(${quiet && !lit ? FAINT : among ? ink.among : ink.width}px * var(--line, 1))` }} strokeDasharray={ink.dots ?? undefined} />
      {(lit || !quiet) && heads.map((d, i) => (
        <path key={i} className={styles.head} d={d} />
      ))}
    </g>
  )
})
