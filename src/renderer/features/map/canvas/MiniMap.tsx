import type { KeyboardEvent, PointerEvent } from 'react'
import { m } from '@domain/messages/messages'
import type { MapDrawing } from '@domain/network/drawn'
import { CIRCLE_RADIUS } from '@domain/network/geometry'
import type { Position } from '@domain/people/supporter'
import { kindInk } from '@ui/kind-shapes'
import type { View } from '../map-session'
import styles from './MiniMap.module.css'

/** Half the side of the small map, in map units: the outer circle and a little air. */
const HALF = 304
const DOT = 11

const STEPS: Record<string, Position> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } }
/** Part of what is seen by which an arrow key moves on. */
const STEP = 0.25

type Props = {
  drawing: MapDrawing
  view: View
  /** Of the canvas, CSS pixels. */
  size: { width: number; height: number }
  selected: readonly string[]
  shown: ReadonlySet<string> | null
  onMove: (view: View) => void
}

/** The whole map, small, and which part of it is seen: while the map is enlarged or moved away. Drag or arrow keys move on. */
export function MiniMap({ drawing, view, size, selected, shown, onMove }: Props) {
  const seen = { x: -view.x / view.zoom, y: -view.y / view.zoom, width: size.width / view.zoom, height: size.height / view.zoom }
  const centreOn = ({ x, y }: Position) => onMove({ zoom: view.zoom, x: size.width / 2 - x * view.zoom, y: size.height / 2 - y * view.zoom })
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    centreOn({ x: ((event.clientX - box.left) / box.width) * 2 * HALF - HALF, y: ((event.clientY - box.top) / box.height) * 2 * HALF - HALF })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    centreOn({ x: seen.x + seen.width * (0.5 + step.x * STEP), y: seen.y + seen.height * (0.5 + step.y * STEP) })
  }
  const chosen = new Set(selected)
  return (
    <div className={styles.frame} role="group" aria-label={m.mapEditor.miniMap} tabIndex={0} onKeyDown={onKeyDown}>
      <svg
        className={styles.map}
        viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
        aria-hidden
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          follow(event)
        }}
        onPointerMove={follow}
      >
        <circle r={CIRCLE_RADIUS.outer} className={styles.outer} />
        <circle r={CIRCLE_RADIUS.middle} className={styles.ring} />
        <circle r={CIRCLE_RADIUS.inner} className={styles.ring} />
        <circle r={DOT} className={styles.me} />
        {drawing.supporters.map(({ id, at, kind, radius }) => (
          <circle
            key={id}
            cx={at.x}
            cy={at.y}
            r={Math.max(5, (DOT * radius) / 20)}
            style={{ fill: kindInk(kind) }}
            className={chosen.has(id) ? styles.chosen : shown && !shown.has(id) ? styles.dim : undefined}
          />
        ))}
        <rect {...seen} className={styles.seen} />
      </svg>
    </div>
  )
}
