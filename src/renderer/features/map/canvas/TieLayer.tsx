import { memo } from 'react'
import { ViewportPortal } from 'react-flow-renderer'
import type { TieData } from './map-elements'
import { TieArt } from './TieArt'
import layer from './FrameLayer.module.css'
import styles from './TieEdge.module.css'

/** Width of a tie that has stepped back, in map units. */
const FAINT = 0.75

/** All ties that have stepped back, as one line: hundreds of them cost no more than one. */
const QuietTies = memo(function QuietTies({ ties }: { ties: readonly TieData[] }) {
  return [false, true].map((dim) => {
    const lines = ties.flatMap((tie) => (tie.dim === dim && tie.line !== '' ? tie.line : []))
    if (lines.length === 0) return null
    return <path key={String(dim)} className={`${styles.line} ${dim ? styles.dim : styles.quiet}`} d={lines.join('')} data-ties={lines.length} style={{ strokeWidth: `calc(${FAINT}px * var(--line, 1))` }} />
  })
})

/** The ties React Flow does not have: those that have stepped back, and those of whoever is on the way. */
export function TieLayer({ quiet, moving }: { quiet: readonly TieData[]; moving: readonly TieData[] }) {
  return (
    <ViewportPortal>
      <svg className={layer.layer} width="1" height="1" aria-hidden>
        <QuietTies ties={quiet} />
      </svg>
      <svg className={moving.length > 0 ? `${layer.layer} ${layer.onTheWay}` : layer.layer} width="1" height="1" aria-hidden>
        {moving.map((tie) => tie.line !== '' && <TieArt key={tie.tie.id} tie={tie} />)}
      </svg>
    </ViewportPortal>
  )
}
