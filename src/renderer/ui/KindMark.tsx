import { outline } from '@domain/network/shapes'
import type { Kind } from '@domain/people/supporter'
import styles from './KindMark.module.css'
import { kindInk } from './kind-shapes'

type Props = {
  kind: Kind
  size?: number
  /** Only its outline: someone who is not there. */
  hollow?: boolean
}

/** A small solid shape in the kind's ink; its name stands beside it. */
export function KindMark({ kind, size = 15, hollow }: Props) {
  const ink = kindInk(kind)
  return (
    <svg width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="-7.5 -7.5 15 15" aria-hidden className={hollow ? styles.hollow : undefined}>
      <path d={outline(kind, hollow ? 4.4 : 5)} style={hollow ? { stroke: ink } : { fill: ink }} />
    </svg>
  )
}
