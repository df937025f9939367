import { useId } from 'react'
import { m } from '@domain/messages/messages'
import { CIRCLE_RADIUS } from '@domain/network/geometry'
import { CIRCLE_NAMES, SEAMS, SECTORS } from '@domain/network/map-frame'
import type { Circle } from '@domain/people/supporter'
import { kindInk } from './kind-shapes'
import styles from './MapFrame.module.css'

/** Circles, sectors, ticks and their names, beneath everything a map shows. SVG content, in map units. `over`: the circle to stress. */
export function MapFrame({ over = null }: { over?: Circle | null }) {
  const id = useId()
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
          <path id={`${id}${sector.kind}`} d={sector.nameArc} fill="none" />
          <text className={styles.sector} textAnchor={sector.anchor} style={{ fill: kindInk(sector.kind, 'text') }}>
            <textPath href={`#${id}${sector.kind}`} startOffset={sector.offset}>
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
