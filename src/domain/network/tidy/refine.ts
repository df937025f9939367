// Moves pieces about within their cells, one at a time, as long as the map gets tidier by it.
import { bestLabel, costOf, nearCost, tieCost } from './cost'
import { AIR } from './lanes'
import { swap } from './order'
import { moveTo, type Piece, type Pieces } from './piece'
import { bandOf, byCell, insetAt, isInCell, placeIn } from './room'
import { apart } from './segments'

export type Spot = { x: number; y: number }

const SWEEPS = 8
/** Beyond what rounding could make of a sum: what is left out by it is surely too much. */
const SURELY = 1e-3
/** Less than this is not worth a move. */
const GAIN = 0.5
/** Distance between places tried, along a lane and between lanes. */
const STEP = 13

/** All places a piece may take in its cell, with room for its shape. */
function placesFor({ cell, disc }: Piece): Spot[] {
  const { from, to } = bandOf(cell.circle, disc, AIR)
  const lanes = to <= from ? 1 : Math.min(5, Math.floor((to - from) / STEP) + 1)
  return Array.from({ length: lanes }, (_, i) => (lanes === 1 ? (from + to) / 2 : from + ((to - from) * i) / (lanes - 1))).flatMap((radius) => {
    const inset = insetAt(radius, disc, AIR)
    const span = Math.max(0, Math.PI / 2 - 2 * inset)
    const steps = Math.max(1, Math.floor((radius * span) / STEP))
    return Array.from({ length: steps + 1 }, (_, i) => placeIn(cell.quarter, radius, inset + (span * i) / steps))
  })
}

/** Whoever stands or is tied this near to a move is looked at again. */
const REACH = 130

/**
 * Moves those that may move until nothing gets tidier, or long enough: those near the ones it is
 * about first. Yields after each piece looked at.
 */
export function* refine(pieces: Pieces, moving: readonly Piece[], withLabels: boolean, about: readonly Piece[] = moving): Generator<void> {
  const places = new Map(moving.map((piece) => [piece, placesFor(piece)]))
  if (withLabels) yield* settleLabels(pieces)
  const unsettled = new Set<Piece>()
  const unsettleNear = (spot: Spot) => {
    for (const piece of moving) if (apart(piece, spot) < REACH) unsettled.add(piece)
  }
  for (const piece of about) unsettleNear(piece)
  for (let sweep = 0; sweep < SWEEPS && unsettled.size > 0; sweep++) {
    for (const piece of moving) {
      if (!unsettled.delete(piece)) continue
      const was = { x: piece.x, y: piece.y }
      if (toBestPlace(piece, places.get(piece) ?? [], pieces, withLabels)) {
        unsettleNear(was)
        unsettleNear(piece)
      }
      yield
    }
    // What each costs where it stands, until something moves.
    const costs = new Map<Piece, number>()
    const costNow = (piece: Piece) => {
      const known = costs.get(piece) ?? costOf(piece, pieces, withLabels)
      costs.set(piece, known)
      return known
    }
    for (const { members } of byCell(moving))
      for (const [i, a] of members.entries()) {
        for (const b of members.slice(i + 1))
          if ((sweep === 0 || unsettled.has(a) || unsettled.has(b)) && trade(a, b, pieces, withLabels, costNow(a) + costNow(b))) {
            costs.clear()
            unsettleNear(a)
            unsettleNear(b)
          }
        yield
      }
  }
}

/** Gives every name its best side, twice over, so that each has seen where the others went. */
export function* settleLabels(pieces: Pieces): Generator<void> {
  for (let round = 0; round < 2; round++) {
    for (const piece of pieces.all) piece.label = bestLabel(piece, pieces).label
    yield
  }
}

/** So many of the places that look best at first sight are looked at closely. */
const LOOKED_AT = 12

function toBestPlace(piece: Piece, places: readonly Spot[], pieces: Pieces, withLabels: boolean): boolean {
  const was = { x: piece.x, y: piece.y, label: piece.label }
  let best = was
  // Nobody may stay out of their own circle or sector, however well they stand there.
  let least = isInCell(piece, AIR) ? costOf(piece, pieces, withLabels) - GAIN : Infinity
  const atFirstSight = places.map((spot) => {
    moveTo(piece, spot.x, spot.y)
    return { ...spot, near: nearCost(piece, pieces, withLabels) }
  })
  for (const { x, y, near } of atFirstSight.sort((a, b) => a.near - b.near).slice(0, LOOKED_AT)) {
    if (near >= least) break
    moveTo(piece, x, y)
    const place = near + tieCost(piece, pieces, least - near + SURELY)
    if (place >= least) continue
    const named = withLabels ? bestLabel(piece, pieces) : { label: null, cost: 0 }
    if (place + named.cost >= least) continue
    least = place + named.cost
    best = { x, y, label: named.label }
  }
  moveTo(piece, best.x, best.y)
  piece.label = best.label
  return best !== was
}

/** Lets two change places if that is tidier than what it costs them now. */
function trade(a: Piece, b: Piece, pieces: Pieces, withLabels: boolean, was: number): boolean {
  const labels = [a.label, b.label]
  swap(a, b)
  if (withLabels)
    for (const piece of [a, b]) {
      piece.label = null
      piece.label = bestLabel(piece, pieces).label
    }
  if (isBelow(was - GAIN, a, b, pieces, withLabels)) return true
  swap(a, b)
  ;[a.label = null, b.label = null] = labels
  return false
}

/** Whether two pieces together cost less than `most`. Nothing costs less than nothing, so what is quickly known often settles it. */
function isBelow(most: number, a: Piece, b: Piece, pieces: Pieces, withLabels: boolean): boolean {
  const near = nearCost(a, pieces, withLabels) + nearCost(b, pieces, withLabels)
  const left = most - near + SURELY
  if (left <= 0 || tieCost(a, pieces, left) >= left) return false
  return costOf(a, pieces, withLabels) + costOf(b, pieces, withLabels) < most
}
