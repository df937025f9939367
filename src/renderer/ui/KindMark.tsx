import { outline } from '@domain/network/shapes'
import type { Kind } from '@domain/people/supporter'
import { kindInk } from './kind-shapes'

/** A small solid shape in the kind's ink; its name stands beside it. */
export function KindMark({ kind, size = 15 }: { kind: Kind; size?: number }) {
  return (
    <svg width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="-7.5 -7.5 15 15" aria-hidden>
      <path d={outline(kind, 5)} style={{ fill: kindInk(kind) }} />
    </svg>
  )
}
