// Who sits where within each cell, so that ties are short and cross little.
import { byCell } from './room'
import { type Line, moveTo, type Piece, type Pieces } from './piece'
import { apart, cross } from './segments'

/** Ties gone over between two breaths. */
const AT_A_TIME = 100

/** How many pairs of ties cross, ties with Me included. Yields now and then. */
function* crossingsAmong(lines: readonly Line[]): Generator<void, number> {
  let count = 0
  for (const [i, line] of lines.entries()) {
    for (let j = i + 1; j < lines.length; j++) {
      const other = lines[j]
      if (other && cross(line, other)) count++
    }
    if (i % AT_A_TIME === AT_A_TIME - 1) yield
  }
  return count
}

/** How many pairs of ties cross, ties with Me included. */
export function countCrossings(lines: readonly Line[]): number {
  const steps = crossingsAmong(lines)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** What one crossing weighs beside the length of ties, in map units. */
const CROSSING = 60
/** On a map of more pieces shorter ties have to do: they bring nearly all the gain in crossings, for a tenth of the work. */
const MANY = 60
const SWEEPS = 12
/** Less than this, in map units, is not worth trading seats for. */
const GAIN = 0.5

/** How long all ties are, in map units, with each crossing as so many more. */
export function* lengthAndCrossings(lines: readonly Line[]): Generator<void, number> {
  return sum(lines, lengthOf) + CROSSING * (yield* crossingsAmong(lines))
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
  const crossingsBefore = yield* crossingsAmong(lines)
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
  if ((yield* crossingsAmong(lines)) > crossingsBefore) before.forEach(({ piece, x, y }) => moveTo(piece, x, y))
}

const lengthAround = (a: Piece, b: Piece) => sum(a.ties, lengthOf) + sum(b.ties, lengthOf)

function crossingsAround(a: Piece, b: Piece, lines: readonly Line[]): number {
  let count = 0
  for (const { ties } of [a, b]) for (const own of ties) for (const other of lines) if (cross(own, other)) count++
  return count
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  let total = 0
  for (const one of all) total += of(one)
  return total
}
