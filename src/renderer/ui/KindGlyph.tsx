import { formLines, outline, sign, signSize } from '@domain/network/shapes'
import type { Form, Kind } from '@domain/people/supporter'
import { kindInk } from './kind-shapes'
import styles from './KindGlyph.module.css'

const R = 20

/** A supporter's shape as on the map: outline, the form's lines, sign. Decorative: the name stands beside it. */
export function KindGlyph({ kind, form, role, size = 48 }: { kind: Kind; form: Form; role?: string; size?: number }) {
  const { behind, ground } = formLines(kind, form, R)
  const side = signSize(kind, R)
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="-29 -29 58 58"
      aria-hidden
      className={styles.glyph}
      style={{ color: kindInk(kind) }}
    >
      {behind && <path d={behind} className={styles.thin} />}
      {ground && <path d={ground} className={styles.thin} />}
      <path d={outline(kind, R)} className={styles.shape} />
      <path d={sign(kind, form, role)} className={styles.sign} transform={`translate(${-side / 2} ${-side / 2}) scale(${side / 24})`} />
    </svg>
  )
}
