// What is untidy about where one piece stands: too near to others, names beneath things, long or crossing ties.
import { CIRCLE_RADIUS } from '../geometry'
import { NAME_SIZE, ROLE_SIZE } from '../drawn'
import { type Box, overlaps } from '../label-placement'
import { FRAME_LETTERING } from '../map-frame'
import { AIR } from './lanes'
import { type Label, type Piece, type Pieces, type Side, SIDES } from './piece'
import { apart, distanceTo, doCross, runsThrough } from './segments'

/** In the same coin: a unit is about twenty map units of tie. An overlap outweighs every name, however urgent it has become. */
const COST = { overlap: 1e9, near: 1.2, name: 150, role: 22, throughShape: 25, pastShape: 6, crossing: 8, length: 0.05, underName: 7, underRole: 4, offMiddle: 0.12 }
const NEAR = 14
const ME_BOX: Box = { left: -31, right: 31, top: -31, bottom: 31 }
/** Lettering of the frame, apart by whether it lies outside the circles: most names come nowhere near that. */
const OUTSIDE = FRAME_LETTERING.filter((box) => nearest(box) > CIRCLE_RADIUS.outer)
const INSIDE = [ME_BOX, ...FRAME_LETTERING.filter((box) => nearest(box) <= CIRCLE_RADIUS.outer)]
const LABEL_GAP = 7

/** How near to Me a box comes. */
function nearest({ left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0))
}

/** How far a point may lie from the middle of its circle's band before it looks off. */
const MIDDLE = { inner: 98, middle: 174, outer: 252 }

/** What a piece costs where it stands by what is near it and how long its ties are: the part that is quickly known. */
export function nearCost(piece: Piece, { all, me }: Pieces, withLabels: boolean): number {
  let cost = COST.offMiddle * Math.abs(apart(piece, me) - MIDDLE[piece.cell.circle])
  const { shape } = piece
  for (const other of all) {
    if (other === piece) continue
    const gap = apart(piece, other) - piece.disc - other.disc
    if (gap < AIR - 0.15) cost += COST.overlap + (AIR - gap) * 50
    else if (gap < NEAR) cost += (NEAR - gap) * COST.near
    if (withLabels && other.label) cost += beneath(shape, other.label) * other.urgency
  }
  if (withLabels) for (const box of INSIDE) if (overlaps(shape, box)) cost += COST.throughShape
  for (const { a, b, weight } of piece.ties) cost += COST.length * weight * apart(a, b)
  return cost
}

/** What it costs by ties that cross each other, or run through shapes; not counted further once it is `enough`. */
export function tieCost(piece: Piece, { all, me, lines }: Pieces, enough = Infinity): number {
  let cost = 0
  for (const { a, b } of piece.ties) {
    for (const other of all) if (other !== a && other !== b) cost += passing(a, b, other)
    if (a !== me) cost += passing(a, b, me)
    if (cost >= enough) return cost
  }
  for (const line of lines) {
    if (line.a !== piece && line.b !== piece) cost += passing(line.a, line.b, piece)
    for (const own of piece.ties) if (doCross(line.a, line.b, own.a, own.b)) cost += COST.crossing
    if (cost >= enough) return cost
  }
  return cost
}

/** Beyond this gap a tie is well past a shape. */
const PAST = 9

function passing(a: Piece, b: Piece, piece: Piece): number {
  const { x, y } = piece
  const reach = piece.disc + PAST
  // Most are nowhere near each other.
  if ((x < a.x - reach && x < b.x - reach) || (x > a.x + reach && x > b.x + reach)) return 0
  if ((y < a.y - reach && y < b.y - reach) || (y > a.y + reach && y > b.y + reach)) return 0
  const gap = distanceTo(a, b, piece) - piece.disc
  return gap < 3 ? COST.throughShape : gap < PAST ? COST.pastShape : 0
}

const beneath = (box: Box, label: Label) => (overlaps(box, label.whole, 2) ? (overlaps(box, label.name, 2) ? COST.name : COST.role) : 0)

const PREFERRED: Record<Side, number> = { below: 0, above: 1, right: 2, left: 2 }

/** Where the name of a piece would stand on one side of it. */
export function labelOn(side: Side, { x, y, extent, name, role }: Piece): Label {
  const high = NAME_SIZE * 1.12
  const height = high + (role > 0 ? ROLE_SIZE * 1.2 : 0)
  const wide = Math.max(name, role)
  const top = y + (side === 'below' ? extent.down + LABEL_GAP : side === 'above' ? -extent.up - LABEL_GAP + 2 - height : -height / 2)
  const left = (width: number) => x + (side === 'right' ? extent.x + LABEL_GAP + 3 : side === 'left' ? -extent.x - LABEL_GAP - 3 - width : -width / 2)
  return {
    side,
    name: { left: left(name), right: left(name) + name, top, bottom: top + high },
    whole: { left: left(wide), right: left(wide) + wide, top, bottom: top + height },
  }
}

/** What a name costs where it would stand; not counted further once it is `enough`. */
function labelCost(piece: Piece, label: Label, { all, lines }: Pieces, enough = Infinity): number {
  const { name, whole, side } = label
  let cost = PREFERRED[side]
  const far = Math.sqrt(Math.max(whole.left ** 2, whole.right ** 2) + Math.max(whole.top ** 2, whole.bottom ** 2))
  for (const box of INSIDE) cost += beneath(box, label)
  if (far > CIRCLE_RADIUS.outer) for (const box of OUTSIDE) cost += beneath(box, label)
  for (const other of all) {
    if (other === piece) continue
    if (overlaps(other.shape, whole, 2)) cost += overlaps(other.shape, name, 2) ? COST.name : COST.role
    if (other.label && overlaps(whole, other.label.whole, 2)) cost += overlaps(name, other.label.name, 2) ? COST.name : COST.role
  }
  cost *= piece.urgency
  if (far > CIRCLE_RADIUS.outer - 6) cost += Math.min(40, far - CIRCLE_RADIUS.outer + 6)
  if (cost >= enough) return cost
  for (const line of lines) if (runsThrough(line.a, line.b, whole)) cost += (runsThrough(line.a, line.b, name) ? COST.underName : COST.underRole) * line.weight
  return cost
}

/** The best side for the name of a piece where it stands, with its cost. */
export function bestLabel(piece: Piece, pieces: Pieces): { label: Label; cost: number } {
  let best = labelOn('below', piece)
  let least = Infinity
  for (const side of SIDES) {
    const label = labelOn(side, piece)
    const cost = labelCost(piece, label, pieces, least)
    if (cost < least) [best, least] = [label, cost]
  }
  return { label: best, cost: least }
}

/** What is untidy about a piece as it stands, name included; `ties` where its cost by ties is known. */
export function costOf(piece: Piece, pieces: Pieces, withLabels: boolean, ties = tieCost(piece, pieces)): number {
  const place = nearCost(piece, pieces, withLabels) + ties
  return withLabels && piece.label ? place + labelCost(piece, piece.label, pieces) : place
}
