import type { Form, Kind } from '@domain/people/supporter'
import { kindInk } from './kind-shapes'
import styles from './KindGlyph.module.css'
import { ShapeMarks } from './ShapeMarks'

/** A supporter's shape as on the map, by itself. Decorative: the name stands beside it. */
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
      <ShapeMarks kind={kind} form={form} role={role} radius={20} />
    </svg>
  )
}
