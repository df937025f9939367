// The map's plane: circles, sectors, and where a new supporter finds room. Units are map units, Me at 0,0, y down.
import type { Circle, Kind, Position } from '../people/supporter'

/** Outer edge of each circle. */
export const CIRCLE_RADIUS: Record<Circle, number> = { inner: 132, middle: 214, outer: 292 }

/** Half the size of a supporter's shape, by circle. */
export const SHAPE_RADIUS: Record<Circle, number> = { inner: 22, middle: 20, outer: 18 }

/** Nearest a supporter's centre may come to Me (a disc of 27 and air), and the farthest out. */
export const NEAREST = 58
export const FARTHEST = 278

/** Start of each kind's quarter, degrees clockwise from east (y points down). *Other* has no sector. */
export const SECTOR_START: Record<Exclude<Kind, 'other'>, number> = { peer: 0, mentor: 90, family: 180, therapy: 270 }

export function distance(a: Position, b: Position): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** Position decides the circle. */
export function circleAt(position: Position): Circle {
  const radius = Math.hypot(position.x, position.y)
  if (radius <= CIRCLE_RADIUS.inner) return 'inner'
  return radius <= CIRCLE_RADIUS.middle ? 'middle' : 'outer'
}

/** The sector a position lies in. */
export function sectorAt(position: Position): Exclude<Kind, 'other'> {
  if (position.y >= 0) return position.x >= 0 ? 'peer' : 'mentor'
  return position.x >= 0 ? 'therapy' : 'family'
}

export function polar(radius: number, degrees: number): Position {
  const angle = (degrees * Math.PI) / 180
  return { x: Math.round(radius * Math.cos(angle) * 10) / 10, y: Math.round(radius * Math.sin(angle) * 10) / 10 }
}

/** Keeps a dragged supporter on the map: never on Me, never past the edge. */
export function clampToMap(position: Position): Position {
  const radius = Math.hypot(position.x, position.y)
  if (radius < 1) return { x: 0, y: -NEAREST }
  const kept = Math.min(FARTHEST, Math.max(NEAREST, radius))
  const factor = kept / radius
  return { x: Math.round(position.x * factor * 10) / 10, y: Math.round(position.y * factor * 10) / 10 }
}

/** Distances from Me at which shapes stand, the preferred first. */
export const LANES: Record<Circle, readonly number[]> = {
  inner: [98, 84, 112, 68],
  middle: [174, 158, 192, 148, 202],
  outer: [252, 236, 268, 226, 276],
}

/** Labels are wide and sit below: two supporters side by side need more room than two stacked ones. */
function crowding(a: Position, b: Position): number {
  return Math.hypot((a.x - b.x) / 1.6, a.y - b.y)
}

/**
 * A free place for a supporter of this kind in this circle, given the places taken: the candidate
 * farthest from everyone else, the first of equals, so the same map always gives the same place.
 */
export function findPlace(kind: Kind, circle: Circle, taken: readonly Position[]): Position {
  const start = kind === 'other' ? 0 : SECTOR_START[kind]
  const span = kind === 'other' ? 360 : 90
  const inset = kind === 'other' ? 0 : 12
  const within = placeBetween(start, span, inset, circle, taken)
  // The inner circle is not divided: where a quarter of it is full, the next one over has room.
  if (within.room >= FULL || circle !== 'inner' || kind === 'other') return within.place
  const beside = placeBetween(start - SPILL, span + 2 * SPILL, 0, circle, taken)
  return beside.room > within.room ? beside.place : within.place
}

/** Less room than this around a place, and shapes begin to cover each other. */
const FULL = 48
/** Degrees a full quarter of the inner circle may reach beyond its ends. */
const SPILL = 42

function placeBetween(start: number, span: number, inset: number, circle: Circle, taken: readonly Position[]): { place: Position; room: number } {
  let best = polar(LANES[circle][0] ?? 98, start + span / 2)
  let bestRoom = -1
  for (const radius of LANES[circle])
    for (let degrees = start + inset; degrees <= start + span - inset; degrees += 3) {
      const place = polar(radius, degrees)
      // The first lane and the middle of the sector win ties, so sparse maps look settled.
      const centred = 1 - Math.abs(degrees - start - span / 2) / span
      const room = Math.min(90, ...taken.map((other) => crowding(place, other))) + centred - LANES[circle].indexOf(radius) * 2
      if (room > bestRoom) [best, bestRoom] = [place, room]
    }
  return { place: best, room: bestRoom }
}
