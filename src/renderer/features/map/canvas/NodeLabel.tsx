import { type DrawnSupporter, NAME_SIZE, ROLE_SIZE } from '@domain/network/drawn'
import { nameShown, roleShown } from '@domain/network/map-lettering'
import styles from './NodeLabel.module.css'

type Props = {
  drawn: DrawnSupporter
  lettering: number
  /** Chosen or on the way: the name shows even where there is no room for it. */
  over: boolean
  /** Gives way to a name shown over it. */
  gives: boolean
  /** While moving: the circle beneath, in place of the role. */
  circle: string | null
}

/** Name, role and, when it is longer than was meant, the days since the last contact. */
export function NodeLabel({ drawn, lettering, over, gives, circle }: Props) {
  const label = drawn.label ?? drawn.spareLabel
  const hidden = (drawn.label === null || gives) && !over
  const second = circle !== null || (label.lines === 2 && (drawn.role !== '' || drawn.late !== null))
  return (
    <g className={hidden ? styles.spare : undefined} textAnchor={label.anchor}>
      <text x={label.x} y={label.y} className={styles.name} fontSize={NAME_SIZE * lettering}>
        {nameShown(drawn.name)}
      </text>
      {second && (
        <text x={label.x} y={label.y + ROLE_SIZE * 1.22 * lettering} className={circle === null ? styles.role : styles.circle} fontSize={ROLE_SIZE * lettering}>
          {circle ?? roleShown(drawn.role)}
          {circle === null && drawn.late !== null && (
            <tspan className={styles.late}>
              {drawn.role === '' ? '' : ' · '}
              {drawn.late}
            </tspan>
          )}
        </text>
      )}
    </g>
  )
}
