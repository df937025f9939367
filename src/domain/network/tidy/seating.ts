// Gives everyone a seat in their cell, as near as can be to the order they stand in around Me.
import { seatsFor, type Seat } from './lanes'
import { moveTo, type Piece } from './piece'
import { byCell, placeIn, turnIn } from './room'

export function seat(all: readonly Piece[]): void {
  for (const { cell, members } of byCell(all)) {
    const seats = seatsFor(cell.circle, members.map(({ disc }) => disc))
    if (!seats) continue
    const turn = new Map(members.map((piece) => [piece, turnIn(cell.quarter, piece)]))
    for (const [from, run] of alike(seats)) {
      const sitters = bySize(members).slice(from, from + run.length).sort((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0) || out(a) - out(b))
      const places = run.map((one) => ({ ...placeIn(cell.quarter, one.radius, one.turn), room: one.disc }))
      places.sort((a, b) => turnIn(cell.quarter, a) - turnIn(cell.quarter, b) || out(a) - out(b))
      sitters.forEach((piece, i) => {
        const place = places[i]
        if (!place) return
        moveTo(piece, place.x, place.y)
        piece.room = place.room
      })
    }
  }
}

/** Runs of seats of one size, with where each begins: who sits in which of them is free. */
function alike(seats: readonly Seat[]): [number, Seat[]][] {
  const runs: [number, Seat[]][] = []
  for (const [i, one] of seats.entries()) {
    const run = runs.at(-1)?.[1]
    if (run?.[0]?.disc === one.disc) run.push(one)
    else runs.push([i, [one]])
  }
  return runs
}

/** The largest first, as full lanes are filled; the order is theirs alone. */
const bySize = (members: readonly Piece[]) => [...members].sort((a, b) => b.disc - a.disc)

const out = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y)
