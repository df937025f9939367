// What is lettered beside a planned move, and the room it takes among the names of the map.
import type { DrawnMove } from './drawn'
import { type Box, type LabelRequest, shifted, type Weighted } from './label-placement'
import { fitLine, letterWidth } from './letter-width'
import { halfExtent } from './shapes'
import { curveBetween } from './tie-curve'
import { samples } from './tie-drawing'

/** Size of a date beside its shape, and of the name of someone not there yet. */
export const PLANNED_SIZE = { by: 13, name: 14 }

/** The name of someone not there yet, as it is lettered; long ones are cut. */
export function plannedNameShown(name: string): string {
  return fitLine(name, PLANNED_SIZE.name, 'regular', 215)
}

/** The lines to letter: a name, a date, both or neither. */
export function wordsOf(move: Pick<DrawnMove, 'name' | 'by'>): string[] {
  return [plannedNameShown(move.name), move.by].filter((line) => line !== '')
}

/** Asks for room for the words of a move; in a crowd for one line. The serif italic is narrower than the faces measured: room to spare. */
export function moveAsk(move: DrawnMove, lettering: number, crowded: boolean): LabelRequest {
  const [first = '', second = ''] = wordsOf(move)
  return {
    at: move.at,
    extent: halfExtent(move.kind, isAround(move) ? 'person' : move.form, move.radius),
    name: letterWidth(first, (move.name === '' ? PLANNED_SIZE.by : PLANNED_SIZE.name) * lettering, 'regular') + 2,
    role: second === '' || crowded ? 0 : letterWidth(second, PLANNED_SIZE.by * lettering, 'regular') + 2,
    // The names of those who are there come first, then who is hoped for, then dates.
    importance: move.name === '' ? -2 : -1,
  }
}

/** A ring around someone who stays where they are, until they do or do not leave. */
export const isAround = (move: DrawnMove) => move.about !== null && (move.way === null || move.what === 'let-go')

/** Where somebody will stand no name stands; a ring around somebody takes the room that is theirs already. */
export function moveBlock(move: DrawnMove): Box[] {
  if (isAround(move)) return []
  const { x, up, down } = halfExtent(move.kind, move.form, move.radius)
  return [shifted({ left: -x, right: x, top: -up, bottom: down }, move.at)]
}

/** Points along the way there, for names to keep clear of. */
export function movePoints(move: DrawnMove): Weighted[] {
  const [x1, y1, x2, y2, x3, y3] = (move.way?.line.match(/-?[\d.]+/g) ?? []).map(Number)
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return []
  const from = { x: x1, y: y1 }
  const curve = x3 === undefined || y3 === undefined ? curveBetween(from, { x: x2, y: y2 }, 0) : { from, bend: { x: x2, y: y2 }, to: { x: x3, y: y3 } }
  return samples(curve).map((p) => ({ ...p, weight: 2 }))
}
