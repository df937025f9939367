import { useMemo, useState } from 'react'
import { m } from '@domain/messages/messages'
import { ME, NAME_SIZE, PLAIN_STYLE } from '@domain/network/drawn'
import { CIRCLE_RADIUS } from '@domain/network/geometry'
import { drawMap } from '@domain/network/map-drawing'
import { FRAME } from '@domain/network/map-frame'
import { nameShown } from '@domain/network/map-lettering'
import { outline } from '@domain/network/shapes'
import { type Circle, CIRCLES, type Supporter } from '@domain/people/supporter'
import { today } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { kindInk } from '@ui/kind-shapes'
import { MapFrame } from '@ui/MapFrame'
import { ShapeMarks } from '@ui/ShapeMarks'
import styles from './CircleStage.module.css'

const NOBODY = new Map<never, never>()

type Props = { people: readonly Supporter[]; current: Supporter; onPick: (circle: Circle) => void }

/** The three circles with everyone of the round where they stand now. Pressing a circle puts the one asked about there. */
export function CircleStage({ people, current, onPick }: Props) {
  const shownName = useShownName()
  const [over, setOver] = useState<Circle | null>(null)
  const drawing = useMemo(() => drawMap({ supporters: people, ties: [], lastContact: NOBODY, today: today() }, { ...PLAIN_STYLE, lettering: 1.25, chosen: new Set([current.id]) }), [people, current.id])
  const byId = new Map(people.map((s) => [s.id, s]))
  return (
    <svg className={styles.map} viewBox={`${FRAME.left} ${FRAME.top} ${FRAME.right - FRAME.left} ${FRAME.bottom - FRAME.top}`} aria-hidden>
      <MapFrame over={over} />
      {[...CIRCLES].reverse().map((circle) => (
        <circle key={circle} r={CIRCLE_RADIUS[circle]} className={styles.ring} onClick={() => onPick(circle)} onPointerEnter={() => setOver(circle)} onPointerLeave={() => setOver(null)} />
      ))}
      <g className={styles.still}>
        <circle r={ME.disc} className={styles.disc} />
        <circle r={ME.line} className={styles.line} />
        <text y={6} textAnchor="middle" className={styles.me}>
          {m.common.me}
        </text>
        {drawing.supporters.map((s) => {
          const here = s.id === current.id
          const label = s.label ?? (here ? s.spareLabel : null)
          const full = byId.get(s.id)
          return (
            <g key={s.id} className={styles.person} style={{ color: kindInk(s.kind), transform: `translate(${s.at.x}px, ${s.at.y}px)` }}>
              {here && <path d={outline(s.kind, s.radius + 7)} className={styles.chosen} />}
              <ShapeMarks kind={s.kind} form={s.form} role={s.role} radius={s.radius} solid={here} />
              {label && full && (
                <text x={label.x} y={label.y} textAnchor={label.anchor} fontSize={NAME_SIZE * drawing.lettering} className={styles.name}>
                  {nameShown(shownName(full))}
                </text>
              )}
            </g>
          )
        })}
      </g>
    </svg>
  )
}
