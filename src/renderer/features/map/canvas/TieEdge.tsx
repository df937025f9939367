import { memo } from 'react'
import type { EdgeProps } from 'react-flow-renderer'
import { TieArt } from './TieArt'
import type { TieFlowEdge } from './map-elements'
import styles from './TieEdge.module.css'

/** React Flow marks every edge as one the map cannot be dragged by; a drag that begins near a tie is meant for the map. */
function letMapMove(hit: SVGPathElement | null): void {
  hit?.closest('.react-flow__edge')?.classList.remove('nopan')
}

/** One tie, exactly as the drawing says; React Flow's own routing is not used. */
export const TieEdge = memo(function TieEdge({ data }: EdgeProps<TieFlowEdge>) {
  if (!data || data.line === '') return null
  return (
    <TieArt tie={data}>
      <path ref={letMapMove} className={styles.hit} d={data.line} />
    </TieArt>
  )
})
