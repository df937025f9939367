import { memo } from 'react'
import { ViewportPortal } from 'react-flow-renderer'
import type { SupporterId } from '@domain/ids'
import type { DrawnMove, MapDrawing } from '@domain/network/drawn'
import { PLANNED_LINE } from '@domain/network/map-ink'
import { wayBetween } from '@domain/network/planned-drawing'
import { isAround, PLANNED_SIZE, wordsOf } from '@domain/network/planned-lettering'
import type { Position } from '@domain/people/supporter'
import { choose, showPlanned } from '../map-session'
import styles from './PlannedLayer.module.css'

type Props = {
  drawing: MapDrawing
  moved: ReadonlyMap<string, Position>
  /** Those who do not step back; null when nobody does. */
  shown: ReadonlySet<SupporterId> | null
}

const open = (move: DrawnMove) => (move.about === null ? showPlanned(move.id) : choose([move.about]))

/**
 * Planned moves as intent: beneath everyone, the shapes where they will be and the ways there; above, the words.
 * For the pointer only: what is planned is spoken with each supporter, and listed beside the map.
 */
export const PlannedLayer = memo(function PlannedLayer({ drawing, moved, shown }: Props) {
  const { moves, lettering } = drawing
  if (moves.length === 0) return null
  const dim = (move: DrawnMove) => (shown !== null && !(move.about && shown.has(move.about)) ? styles.dim : undefined)
  return (
    <ViewportPortal>
      <svg className={`${styles.layer} ${styles.beneath}`} width="1" height="1" aria-hidden data-planned>
        {moves.map((move) => (
          <g key={move.id} className={dim(move)}>
            <PlannedShape move={move} drawing={drawing} moved={moved} />
          </g>
        ))}
      </svg>
      <svg className={styles.layer} width="1" height="1" aria-hidden>
        {moves.map((move) => move.label && !(move.about && moved.has(move.about)) && (
          <g key={move.id} className={dim(move)}>
            <PlannedWords move={move} lettering={lettering} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
})

function PlannedShape({ move, drawing, moved }: { move: DrawnMove; drawing: MapDrawing; moved: ReadonlyMap<string, Position> }) {
  const now = move.about === null ? undefined : moved.get(move.about)
  const around = isAround(move)
  // Whoever is on the way takes the ring along, and leaves the dots of letting go behind.
  const at = (around && now) || move.at
  return (
    <g>
      {move.way && !(around && now) && <path d={wayNow(move, drawing, now)} className={styles.way} strokeWidth={PLANNED_LINE.wayWidth} strokeDasharray={PLANNED_LINE.wayDots} />}
      <path
        d={move.outline}
        transform={`translate(${at.x} ${at.y})`}
        className={around ? styles.ring : styles.shape}
        style={{ strokeWidth: `calc(${PLANNED_LINE.width}px * var(--line, 1))` }}
        strokeDasharray={PLANNED_LINE.dashes}
        onClick={() => open(move)}
      />
    </g>
  )
}

/** The way from where somebody is being moved to now. */
function wayNow(move: DrawnMove, drawing: MapDrawing, now: Position | undefined): string {
  const way = move.way
  if (!way) return ''
  const drawn = now && drawing.supporters.find((s) => s.id === move.about)
  return drawn ? wayBetween({ ...drawn, at: now }, { ...drawn, at: move.at, radius: move.radius }, way.bend) : way.line
}

function PlannedWords({ move, lettering }: { move: DrawnMove; lettering: number }) {
  const { label } = move
  if (!label) return null
  const x = move.at.x + label.x
  return (
    <g textAnchor={label.anchor}>
      {wordsOf(move)
        .slice(0, label.lines)
        .map((line, i) => (
          <text key={i} className={styles.words} x={x} y={move.at.y + label.y + i * PLANNED_SIZE.by * 1.22 * lettering} fontSize={(i === 0 && move.name !== '' ? PLANNED_SIZE.name : PLANNED_SIZE.by) * lettering}>
            {line}
          </text>
        ))}
    </g>
  )
}
