// Where someone will stand once a planned move is made: near where they stand now, clear of everyone else.
import type { Circle, Kind, Position } from '../people/supporter'
import { distance, findPlace, LANES, polar, SECTOR_START } from './geometry'
import { CIRCLE_NAMES } from './map-frame'

/** Shapes this far apart have room for a short name between them; at the least, they do not touch. */
const APART = [62, 51] as const
/** Degrees from the line between two sectors that stay free of shapes. */
const INSET = 9
/** The inner circle is not divided: there, the next quarter over is open too, for so many degrees. */
const SPILL = 42
/** What standing outside the own quarter costs, in map units of way. */
const OUTSIDE = 24

/** Standing on the line between Me and someone costs something, on the own one more. */
const ON_A_LINE = { within: 24, others: 8, own: 26 }

/** The circles' names stand on the map too. */
const LETTERED: readonly Position[] = CIRCLE_NAMES.map(({ y }) => ({ x: 0, y: y - 4 }))

/** A place for someone who was not on the map before: the roomiest of their sector. */
export function placeForNewcomer(kind: Kind, circle: Circle, taken: readonly Position[]): Position {
  return findPlace(kind, circle, [...taken, ...LETTERED])
}

/**
 * A free place for `kind` in `circle`, the one nearest to `from`, so that the way there is short. On a map
 * too full for that, the roomiest place. The same map always gives the same place.
 */
export function placeNearby(kind: Kind, circle: Circle, from: Position, taken: readonly Position[]): Position {
  const sector = kind === 'other' ? { start: 0, end: 360 } : { start: SECTOR_START[kind] + INSET, end: SECTOR_START[kind] + 90 - INSET }
  const spill = circle === 'inner' && kind !== 'other' ? SPILL : 0
  for (const apart of APART) {
    let best: Position | null = null
    let least = Infinity
    for (const radius of LANES[circle])
      for (let degrees = sector.start - spill; degrees <= sector.end + spill; degrees += 3) {
        const place = polar(radius, degrees)
        const outside = degrees < sector.start || degrees > sector.end ? OUTSIDE : 0
        const cost = distance(place, from) + outside + onLines(place, from, taken)
        if (cost < least && [...taken, ...LETTERED].every((other) => distance(place, other) >= apart)) [best, least] = [place, cost]
      }
    if (best) return best
  }
  return findPlace(kind, circle, taken)
}

function onLines(place: Position, from: Position, taken: readonly Position[]): number {
  const near = (end: Position) => {
    const length = Math.hypot(end.x, end.y) || 1
    const along = (place.x * end.x + place.y * end.y) / length
    const aside = Math.abs(place.x * end.y - place.y * end.x) / length
    return along > 0 && along < length && aside < ON_A_LINE.within
  }
  return (near(from) ? ON_A_LINE.own : 0) + taken.filter(near).length * ON_A_LINE.others
}
