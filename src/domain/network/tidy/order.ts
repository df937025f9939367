// Who sits where within each cell, so that ties are short and cross little.
import { byCell } from './room'
import { type Line, moveTo, type Piece, type Pieces } from './piece'
import { apart, doCross } from './segments'

/** How many pairs of ties cross, ties with Me included unless left out. */
export function countCrossings(lines: readonly Line[]): number {
  let count = 0
  lines.forEach((line, i) => {
    for (const other of lines.slice(i + 1)) if (doCross(line.a, line.b, other.a, other.b)) count++
  })
  return count
}

/** What one crossing weighs beside the length of ties, in map units. */
const CROSSING = 60
/** On a map of more pieces shorter ties have to do: they bring nearly all the gain in crossings, for a tenth of the work. */
const MANY = 60
const SWEEPS = 12
/** Less than this, in map units, is not worth trading seats for. */
const GAIN = 0.5

/** How long all ties are, in map units, with each crossing as so many more. */
export function lengthAndCrossings(lines: readonly Line[]): number {
  return sum(lines, lengthOf) + CROSSING * countCrossings(lines)
}

const lengthOf = ({ a, b, weight }: Line) => apart(a, b) * weight

export function swap(a: Piece, b: Piece): void {
  const { x, y, room } = a
  moveTo(a, b.x, b.y)
  moveTo(b, x, y)
  a.room = b.room
  b.room = room
}

/**
 * Lets pieces of one cell trade seats wherever that makes ties shorter or cross less, and each fits where
 * the other sits. Never leaves more crossings than it found. Yields now and then.
 */
export function* reorder({ all, lines }: Pieces): Generator<void> {
  const before = all.map((piece) => ({ piece, x: piece.x, y: piece.y }))
  const crossingsBefore = countCrossings(lines)
  yield
  const costOf = all.length > MANY ? lengthAround : (a: Piece, b: Piece) => lengthAround(a, b) + CROSSING * crossingsAround(a, b, lines)
  const cells = byCell(all).map(({ members }) => members)
  for (let sweep = 0, traded = true; traded && sweep < SWEEPS; sweep++) {
    traded = false
    for (const members of cells) {
      for (const [i, a] of members.entries())
        for (const b of members.slice(i + 1)) {
          if (a.ties.length + b.ties.length === 0 || a.disc > b.room || b.disc > a.room) continue
          const was = costOf(a, b)
          swap(a, b)
          if (costOf(a, b) < was - GAIN) traded = true
          else swap(a, b)
        }
      yield
    }
  }
  if (countCrossings(lines) > crossingsBefore) before.forEach(({ piece, x, y }) => moveTo(piece, x, y))
}

const lengthAround = (a: Piece, b: Piece) => sum(a.ties, lengthOf) + sum(b.ties, lengthOf)

function crossingsAround(a: Piece, b: Piece, lines: readonly Line[]): number {
  let count = 0
  for (const { ties } of [a, b]) for (const own of ties) for (const other of lines) if (doCross(own.a, own.b, other.a, other.b)) count++
  return count
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  let total = 0
  for (const one of all) total += of(one)
  return total
}
