import { formLines, outline, sign, signSize } from '@domain/network/shapes'
import type { Form, Kind } from '@domain/people/supporter'
import styles from './ShapeMarks.module.css'

type Props = { kind: Kind; form: Form; role?: string; radius: number; solid?: boolean }

/** A supporter's shape as on the map, around 0,0 of the svg it stands in: the form's lines, the outline, the sign. In the text colour. */
export function ShapeMarks({ kind, form, role, radius, solid = false }: Props) {
  const { behind, ground } = formLines(kind, form, radius)
  const side = signSize(kind, radius)
  return (
    <>
      {behind && <path d={behind} className={styles.thin} />}
      {ground && <path d={ground} className={styles.thin} />}
      <path d={outline(kind, radius)} className={solid ? `${styles.shape} ${styles.solid}` : styles.shape} />
      <path d={sign(kind, form, role)} className={solid ? `${styles.sign} ${styles.onSolid}` : styles.sign} transform={`translate(${-side / 2} ${-side / 2}) scale(${side / 24})`} />
    </>
  )
}
