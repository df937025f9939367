import type { LegendEntry, LegendStroke } from '@domain/network/map-legend'
import styles from './LegendSample.module.css'

const classOf = ({ ink, fill }: LegendStroke) => [styles[ink], fill !== 'none' && styles[fill]].filter(Boolean).join(' ')

/** One sample of the map's legend, drawn as on the map. Its words stand beside it. `box`: left edge and width, in map units. */
export function LegendSample({ strokes, box }: Pick<LegendEntry, 'strokes'> & { box: { x: number; width: number } }) {
  return (
    <svg width={`${box.width / 16}rem`} height="1.25rem" viewBox={`${box.x} -10 ${box.width} 20`} aria-hidden>
      {strokes.map((stroke) => (
        <path key={stroke.d} d={stroke.d} className={classOf(stroke)} strokeWidth={stroke.width} strokeDasharray={stroke.dots ?? undefined} />
      ))}
    </svg>
  )
}
