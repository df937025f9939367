import { type DrawnSupporter, NAME_SIZE, ROLE_SIZE } from '@domain/network/drawn'
import { MOON_LIT, OUTLINE_WIDTH, SECOND_LINE_WIDTH } from '@domain/network/map-ink'
import { nameShown, roleShown } from '@domain/network/map-lettering'
import { formLines, moonPath, outline, sign, signSize } from '@domain/network/shapes'
import type { Standing } from '@domain/snapshots/overlay'
import { kindInk } from '@ui/kind-shapes'
import styles from './PictureSupporter.module.css'

/** A sign in a smaller shape would be a blot. */
const LEAST_FOR_SIGN = 11

/** Shape and sign: in line for those who stayed, solid for newcomers, a dashed ghost for those no longer there. */
export function PictureShape({ drawn, standing, pointed }: { drawn: DrawnSupporter; standing: Standing; pointed: boolean }) {
  const { kind, form, radius, role, moon, at } = drawn
  const size = signSize(kind, radius)
  const { behind, ground } = formLines(kind, form, radius)
  const thin = Math.min(1, Math.sqrt(radius / 18))
  const lit = moon && moonPath(moon.x, moon.y, moon.r * MOON_LIT, moon.phase)
  return (
    <g transform={`translate(${at.x} ${at.y})`} className={styles[standing]} style={{ color: kindInk(kind) }}>
      {pointed && <path d={outline(kind, radius + (form === 'group' ? 10 : 6))} className={styles.ring} />}
      {behind && <path d={behind} className={styles.second} strokeWidth={SECOND_LINE_WIDTH * thin} />}
      {ground && <path d={ground} className={styles.second} strokeWidth={SECOND_LINE_WIDTH * thin} />}
      <path d={outline(kind, radius)} className={styles.shape} strokeWidth={OUTLINE_WIDTH * thin} />
      {radius >= LEAST_FOR_SIGN && <path d={sign(kind, form, role)} className={styles.sign} transform={`translate(${-size / 2} ${-size / 2}) scale(${size / 24})`} />}
      {moon && (
        <g className={styles.moon}>
          <circle cx={moon.x} cy={moon.y} r={moon.r + 2.4} className={styles.air} />
          <circle cx={moon.x} cy={moon.y} r={moon.r} className={styles.disc} />
          {lit && <path d={lit} className={styles.lit} />}
        </g>
      )}
    </g>
  )
}

/** Name and role where the drawing has room for them; `over`: shown whether there is room or not. */
export function PictureLabel({ drawn, lettering, gone, over }: { drawn: DrawnSupporter; lettering: number; gone: boolean; over: boolean }) {
  const label = drawn.label ?? (over ? drawn.spareLabel : null)
  if (!label) return null
  const [x, y] = [drawn.at.x + label.x, drawn.at.y + label.y]
  return (
    <g textAnchor={label.anchor} className={gone ? `${styles.label} ${styles.ghostly}` : styles.label}>
      <text x={x} y={y} className={styles.name} fontSize={NAME_SIZE * lettering}>
        {nameShown(drawn.name)}
      </text>
      {label.lines === 2 && drawn.role !== '' && (
        <text x={x} y={y + ROLE_SIZE * 1.22 * lettering} className={styles.role} fontSize={ROLE_SIZE * lettering}>
          {roleShown(drawn.role)}
        </text>
      )}
    </g>
  )
}
