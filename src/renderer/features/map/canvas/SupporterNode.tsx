import { memo } from 'react'
import { Handle, type NodeProps, Position } from 'react-flow-renderer'
import { m } from '@domain/messages/messages'
import { circleAt } from '@domain/network/geometry'
import { MOON_LIT, OUTLINE_WIDTH, SECOND_LINE_WIDTH } from '@domain/network/map-ink'
import { formLines, moonPath, outline, restPath, sign, signSize } from '@domain/network/shapes'
import { kindInk } from '@ui/kind-shapes'
import { type MapSession, useMapSession } from '../map-session'
import type { SupporterFlowNode } from './map-elements'
import { NodeLabel } from './NodeLabel'
import styles from './SupporterNode.module.css'

/** A sign in a smaller shape would be a blot, until the map is enlarged; lettering shrinks, in map units, as it is. */
const LEAST_FOR_SIGN = 11
const ENLARGED = 0.75

const [TAB_STOP, ALONE, MOVING, TYING] = [1, 2, 4, 8]

/** What the session says of one supporter, as a number: a node is drawn again only when its own changes. */
function marksOf({ cursor, selected, moving, tying }: MapSession, id: string): number {
  const isAlone = selected.length === 1 && selected[0] === id
  return (cursor === id ? TAB_STOP : 0) | (isAlone ? ALONE : 0) | (moving?.id === id ? MOVING : 0) | (tying ? TYING : 0)
}

/** One supporter: shape, sign, moon and name. The button inside is what the keyboard and screen readers meet. */
export const SupporterNode = memo(function SupporterNode({ id, data, selected, dragging, positionAbsoluteX, positionAbsoluteY, width = 0, height = 0 }: NodeProps<SupporterFlowNode>) {
  const { drawn, lettering, spoken, dim, gives } = data
  const { kind, form, radius, moon, rest } = drawn
  // One question instead of four: on a full map hundreds ask at every change.
  const marks = useMapSession((session) => marksOf(session, id))
  const [tabStop, alone, moving, tying] = [TAB_STOP, ALONE, MOVING, TYING].map((mark) => (marks & mark) !== 0)
  const size = signSize(kind, radius)
  // Small shapes of a crowded map are drawn with a finer pen.
  const thin = (width: number) => width * Math.min(1, Math.sqrt(radius / 18))
  const { behind, ground } = formLines(kind, form, radius)
  const lit = moon && moonPath(moon.x, moon.y, moon.r * MOON_LIT, moon.phase)
  const onTheWay = dragging || moving ? circleAt({ x: positionAbsoluteX + width / 2, y: positionAbsoluteY + height / 2 }) : null
  return (
    <div className={dim ? `${styles.node} ${styles.dim}` : styles.node} style={{ width, height, color: kindInk(kind) }}>
      <div className={styles.button} role="button" tabIndex={tabStop ? 0 : -1} aria-label={spoken} aria-pressed={selected} data-supporter={id}>
        <svg className={styles.art} width={width} height={height} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} aria-hidden>
          <path d={outline(kind, radius + (form === 'group' ? 10 : 6))} className={selected ? `${styles.ring} ${styles.chosen}` : styles.ring} />
          {behind && <path d={behind} className={styles.second} style={{ strokeWidth: `calc(${thin(SECOND_LINE_WIDTH)}px * var(--line, 1))` }} />}
          {ground && <path d={ground} className={styles.second} style={{ strokeWidth: `calc(${thin(SECOND_LINE_WIDTH)}px * var(--line, 1))` }} />}
          <path d={outline(kind, radius)} className={selected ? `${styles.shape} ${styles.solid}` : styles.shape} style={{ strokeWidth: `calc(${thin(OUTLINE_WIDTH)}px * var(--line, 1))` }} />
          {(radius >= LEAST_FOR_SIGN || lettering < ENLARGED) && (
            <path
              d={sign(kind, form, drawn.role)}
              className={selected ? `${styles.sign} ${styles.onSolid}` : styles.sign}
              transform={`translate(${-size / 2} ${-size / 2}) scale(${size / 24})`}
            />
          )}
          {moon && (
            <g>
              <circle cx={moon.x} cy={moon.y} r={moon.r + 2.4} className={styles.moonAir} />
              <circle cx={moon.x} cy={moon.y} r={moon.r} className={styles.moonDisc} />
              {lit && <path d={lit} className={styles.moonLit} />}
            </g>
          )}
          {rest && (
            <g>
              <circle cx={rest.x} cy={rest.y} r={rest.r + 2.4} className={styles.moonAir} />
              <circle cx={rest.x} cy={rest.y} r={rest.r} className={styles.moonDisc} />
              <path d={restPath(rest.x, rest.y, rest.r)} className={styles.rest} strokeWidth={rest.r * 0.26} />
            </g>
          )}
          <NodeLabel drawn={drawn} lettering={lettering} over={selected || onTheWay !== null} gives={gives} circle={onTheWay && m.map.circleOnMap[onTheWay]} />
        </svg>
      </div>
      {/* What React Flow measures to know where ties end: a handle of its own would listen to every change of the canvas, twice for each of hundreds. */}
      <div className={`${styles.middle} source target`} data-handlepos={Position.Top} />
      {tying && <Handle type="target" position={Position.Top} isConnectableStart={false} className={styles.target} />}
      {alone && !dragging && <Handle type="source" position={Position.Right} title={m.map.tieDrag} className={styles.grip} />}
    </div>
  )
})
