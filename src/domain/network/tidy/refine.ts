// Moves pieces about within their cells, one at a time, as long as the map gets tidier by it.
import { bestLabel, costOf, nearCost, tieCost } from './cost'
import { AIR } from './lanes'
import { swap } from './order'
import { moveTo, type Piece, type Pieces } from './piece'
import { bandOf, byCell, insetAt, isInCell, placeIn } from './room'
import { apart } from './segments'

export type Spot = { x: number; y: number }

const SWEEPS = 8
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
    /** What pieces cost where they stand, until one moves. */
    const costs = new Map<Piece, number>()
    const costNow = (piece: Piece) => {
      const cost = costs.get(piece) ?? costOf(piece, pieces, withLabels)
      costs.set(piece, cost)
      return cost
    }
    for (const { members } of byCell(moving))
      for (const [i, a] of members.entries()) {
        for (const b of members.slice(i + 1))
          if ((sweep === 0 || unsettled.has(a) || unsettled.has(b)) && trade(a, b, pieces, withLabels, costNow(a) + costNow(b) - GAIN)) {
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
  const atFirstSight = places.flatMap(({ x, y }) => {
    moveTo(piece, x, y)
    const near = nearCost(piece, pieces, withLabels)
    return near < least ? [{ x, y, near }] : []
  })
  for (const { x, y, near } of atFirstSight.sort((a, b) => a.near - b.near).slice(0, LOOKED_AT)) {
    if (near >= least) break
    moveTo(piece, x, y)
    const place = near + tieCost(piece, pieces, least - near)
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

/** Trades the places of two, if both then cost less than `most`. */
function trade(a: Piece, b: Piece, pieces: Pieces, withLabels: boolean, most: number): boolean {
  const [labelOfA, labelOfB] = [a.label, b.label]
  swap(a, b)
  if (isTidierTraded(a, b, pieces, withLabels, most)) return true
  swap(a, b)
  a.label = labelOfA
  b.label = labelOfB
  return false
}

/** Whether both cost less than `most` where they stand now; gives them names there. Most are told by the cost of their places alone. */
function isTidierTraded(a: Piece, b: Piece, pieces: Pieces, withLabels: boolean, most: number): boolean {
  const labelOfB = b.label
  a.label = b.label = null
  let least = nearCost(a, pieces, withLabels) + nearCost(b, pieces, withLabels)
  if (least >= most) return false
  const tiesOfA = tieCost(a, pieces, most - least)
  least += tiesOfA
  if (least >= most) return false
  const tiesOfB = tieCost(b, pieces, most - least)
  if (least + tiesOfB >= most) return false
  if (withLabels) {
    b.label = labelOfB
    a.label = bestLabel(a, pieces).label
    b.label = null
    b.label = bestLabel(b, pieces).label
  }
  return costOf(a, pieces, withLabels, tiesOfA) + costOf(b, pieces, withLabels, tiesOfB) < most
}
