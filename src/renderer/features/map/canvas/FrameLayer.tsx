import { ViewportPortal } from 'react-flow-renderer'
import { m } from '@domain/messages/messages'
import { CIRCLE_RADIUS } from '@domain/network/geometry'
import { CIRCLE_NAMES, SEAMS, SECTORS } from '@domain/network/map-frame'
import { kindInk } from '@ui/kind-shapes'
import { useMapSession } from '../map-session'
import styles from './FrameLayer.module.css'

/** Circles, sectors, ticks and their names, beneath everything. */
export function FrameDrawing() {
  const over = useMapSession((session) => session.overCircle)
  return (
    <g>
      <circle r={CIRCLE_RADIUS.outer} className={styles.outer} />
      <circle r={CIRCLE_RADIUS.middle} className={styles.middle} />
      <circle r={CIRCLE_RADIUS.inner} className={styles.inner} />
      {over && <circle r={CIRCLE_RADIUS[over]} className={styles.over} />}
      <path d={SEAMS} className={styles.seam} />
      {SECTORS.map((sector) => (
        <g key={sector.kind} style={{ color: kindInk(sector.kind) }}>
          <path d={sector.edge} className={styles.edge} />
          <path d={sector.ticks} className={styles.ticks} />
          <path id={`sector-${sector.kind}`} d={sector.nameArc} fill="none" />
          <text className={styles.sector} textAnchor={sector.anchor} style={{ fill: kindInk(sector.kind, 'text') }}>
            <textPath href={`#sector-${sector.kind}`} startOffset={sector.offset}>
              {m.vocabulary.kinds[sector.kind]}
            </textPath>
          </text>
        </g>
      ))}
      {CIRCLE_NAMES.map(({ circle, y }) => (
        <text key={circle} y={y} textAnchor="middle" className={over === circle ? `${styles.circle} ${styles.named}` : styles.circle}>
          {m.map.circleOnMap[circle]}
        </text>
      ))}
    </g>
  )
}

export function FrameLayer() {
  return (
    <ViewportPortal>
      <svg className={styles.layer} width="1" height="1" aria-hidden>
        <FrameDrawing />
      </svg>
    </ViewportPortal>
  )
}
