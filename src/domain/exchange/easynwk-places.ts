// Where someone stands on an easyNWK map, and where that is on ours. Its sectors lie elsewhere, and it has three
// horizons of equal width; closeness is kept exactly, the angle within a sector as far as the sectors match.
import { CIRCLE_RADIUS, clampToMap } from '../network/geometry'
import type { Circle, Kind, Position } from '../people/supporter'

/** `angle`: degrees anticlockwise from east, -180 to 180. `distance`: 100 at the outer horizon. */
export type Polar = { angle: number; distance: number }

/** Ends of our circles, just inside their lines, against the ends of its horizons. */
const RINGS: readonly { circle: Circle; from: number; to: number; near: number; far: number }[] = [
  { circle: 'inner', from: 58, to: CIRCLE_RADIUS.inner - 1, near: 0, far: 100 / 3 },
  { circle: 'middle', from: CIRCLE_RADIUS.inner + 1, to: CIRCLE_RADIUS.middle - 1, near: 100 / 3, far: 200 / 3 },
  { circle: 'outer', from: CIRCLE_RADIUS.middle + 1, to: 278, near: 200 / 3, far: 100 },
]

/** Its sectors: family and friends above, colleagues below at the left, professional help below at the right. */
export function kindAt(angle: number): Kind {
  if (angle >= 0) return 'family'
  return angle < -90 ? 'other' : 'therapy'
}

/** Null when the person was never placed. */
export function fromPolar({ angle, distance }: Polar): { kind: Kind; circle: Circle; position: Position } | null {
  if (!(distance > 0)) return null
  const kind = kindAt(angle)
  const ring = RINGS.find(({ far }) => distance <= far) ?? RINGS[2]!
  const share = Math.min(1, (distance - ring.near) / (ring.far - ring.near))
  const radius = ring.from + share * (ring.to - ring.from)
  // Ours, in degrees clockwise from east: family 180 to 270, therapy 270 to 360.
  const turn = kind === 'family' ? 270 - angle / 2 : kind === 'therapy' ? 270 - angle : -angle
  return { kind, circle: ring.circle, position: clampToMap({ x: radius * cos(turn), y: radius * sin(turn) }) }
}

/** Where a supporter of ours goes. Peers, mentors and others share what it calls colleagues. */
export function toPolar(kind: Kind, circle: Circle, position: Position): Polar {
  const ring = RINGS.find((each) => each.circle === circle) ?? RINGS[1]!
  const radius = Math.min(ring.to, Math.max(ring.from, Math.hypot(position.x, position.y)))
  // A hair inside the horizon, so that rounding never moves anyone into the next one.
  const share = Math.min(0.999, Math.max(0.001, (radius - ring.from) / (ring.to - ring.from)))
  const turn = ((Math.atan2(position.y, position.x) * 180) / Math.PI + 360) % 360
  return { angle: round(angleOf(kind, turn)), distance: round(ring.near + share * (ring.far - ring.near)) }
}

function angleOf(kind: Kind, turn: number): number {
  if (kind === 'family') return within(2 * (270 - within(turn, 180, 270)), 0.1, 179.9)
  if (kind === 'therapy') return within(270 - within(turn, 270, 360), -89.9, -0.1)
  return within(-within(turn, 0, 180) / 2 - 90, -179.9, -90.1)
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
const round = (value: number) => Math.round(value * 1000) / 1000
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
