import { createElement } from 'react'
import type { Form, Kind } from '@domain/people/supporter'
import { kindIcon } from './kind-icon'
import { kindInk, kindPath } from './kind-shapes'
import styles from './KindGlyph.module.css'

const R = 20
const ICON = R * 0.98

/** The map's outlined shape with its icon: groups have a second line, places a ground line. Decorative. */
export function KindGlyph({ kind, form, role, size = 48 }: { kind: Kind; form: Form; role?: string; size?: number }) {
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="-29 -29 58 58"
      aria-hidden
      className={styles.glyph}
      style={{ color: kindInk(kind) }}
    >
      {form === 'group' && <path d={kindPath(kind, 0, 0, R + 4)} className={styles.thin} />}
      <path d={kindPath(kind, 0, 0, R)} className={styles.shape} />
      {form === 'place' && <path d={`M${-R} ${R + 4.5}H${R}`} className={styles.thin} />}
      {createElement(kindIcon(kind, form, role), { x: -ICON / 2, y: -ICON / 2, width: ICON, height: ICON, strokeWidth: 1.7 })}
    </svg>
  )
}
