// What Tidy moves about: one piece for each supporter with the room it and its name take, and the ties between pieces.
import type { SupporterId } from '../../ids'
import type { Position, Supporter } from '../../people/supporter'
import { type DrawnSupporter, type MapContent, ME, NAME_SIZE, ROLE_SIZE } from '../drawn'
import type { Box } from '../label-placement'
import { bareSupporters } from '../map-drawing'
import { nameWidth, roleWidth } from '../map-lettering'
import { discRadius, halfExtent } from '../shapes'
import { type Cell, cellOf } from './room'

export type Piece = {
  id: SupporterId | null
  cell: Cell
  /** Set by `moveTo` alone. */
  x: number
  y: number
  /** Box around the shape where it stands. */
  shape: Box
  /** Radius of a disc that holds the shape, and half its extent with the moon. */
  disc: number
  extent: { x: number; up: number; down: number }
  /** Widths of the name and of the role line; 0 where there is none. */
  name: number
  role: number
  ties: Line[]
  /** Radius of the largest disc that fits where it is seated. */
  room: number
  /** Where the name stands for now. */
  label: Label | null
  /** Grows for a name that found no room, so that others make way. */
  urgency: number
}

/** Boxes of a name alone and with its role, absolute. */
export type Label = { name: Box; whole: Box; side: Side }
export const SIDES = ['below', 'above', 'right', 'left'] as const
export type Side = (typeof SIDES)[number]

export function moveTo(piece: Piece, x: number, y: number): void {
  const { shape, extent } = piece
  piece.x = x
  piece.y = y
  shape.left = x - extent.x
  shape.right = x + extent.x
  shape.top = y - extent.up
  shape.bottom = y + extent.down
  for (const { a, b, box } of piece.ties) boxAround(a, b, box)
}

/** Written into `box`: lines are moved by the ten thousand. */
function boxAround(a: Position, b: Position, box: Box): Box {
  box.left = Math.min(a.x, b.x)
  box.right = Math.max(a.x, b.x)
  box.top = Math.min(a.y, b.y)
  box.bottom = Math.max(a.y, b.y)
  return box
}

/** A tie, straight; `a` may be Me. */
export type Line = {
  a: Piece
  b: Piece
  weight: number
  /** Around it where it lies now; kept up by `moveTo`. */
  box: Box
}

export type Pieces = { all: Piece[]; me: Piece; lines: Line[] }

const WEIGHT = { strong: 1.5, ordinary: 1, stressful: 1, tenuous: 0.8 }

/** The map in pieces, in the order of ids: nothing depends on the order supporters are kept in. */
export function toPieces(content: MapContent): Pieces {
  const me = newPiece({ id: null, cell: { circle: 'inner', quarter: 'peer' }, disc: ME.line, extent: { x: ME.line, up: ME.line, down: ME.line }, name: 0, role: 0 }, { x: 0, y: 0 })
  const drawn = new Map(bareSupporters(content).map((s) => [s.id, s]))
  const all = [...content.supporters].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((s) => {
    const shape = drawn.get(s.id)
    return shape ? [toPiece(s, shape)] : []
  })
  const byId = new Map(all.map((piece) => [piece.id, piece]))
  const lines: Line[] = []
  const join = (a: Piece | undefined, b: Piece | undefined, weight: number) => {
    if (!a || !b) return
    const line = { a, b, weight, box: boxAround(a, b, { left: 0, right: 0, top: 0, bottom: 0 }) }
    lines.push(line)
    if (a !== me) a.ties.push(line)
    b.ties.push(line)
  }
  for (const tie of [...content.ties].sort((x, y) => (x.id < y.id ? -1 : 1))) join(byId.get(tie.a), byId.get(tie.b), WEIGHT[tie.quality])
  for (const s of content.supporters) join(me, byId.get(s.id), WEIGHT[s.tie.quality])
  return { all, me, lines }
}

function toPiece(s: Supporter, shape: DrawnSupporter): Piece {
  const extent = halfExtent(s.kind, s.form, shape.radius)
  return newPiece(
    {
      id: s.id,
      cell: cellOf(s),
      disc: discRadius(s.kind, s.form, shape.radius),
      extent: shape.moon ? { ...extent, up: Math.max(extent.up, shape.moon.r + 1.5 - shape.moon.y) } : extent,
      name: nameWidth(shape, NAME_SIZE),
      role: roleWidth(shape, ROLE_SIZE),
    },
    s.position,
  )
}

function newPiece(fixed: Pick<Piece, 'id' | 'cell' | 'disc' | 'extent' | 'name' | 'role'>, { x, y }: Position): Piece {
  const piece: Piece = { ...fixed, x, y, shape: { left: 0, right: 0, top: 0, bottom: 0 }, ties: [], room: 0, label: null, urgency: 1 }
  moveTo(piece, x, y)
  return piece
}
