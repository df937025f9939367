// Straight stretches between two points: whether they cross, pass a point, or run through a box.
import type { Position } from '../../people/supporter'
import type { Box } from '../label-placement'

const side = (a: Position, b: Position, p: Position) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)

/** A stretch from `a` to `b`, and the box around it. */
type Stretch = { a: Position; b: Position; box: Box }

/** Whether two stretches cross; those that share an end do not. */
export function cross(one: Stretch, other: Stretch): boolean {
  const near = one.box
  const far = other.box
  // Most are nowhere near each other.
  if (near.right < far.left || near.left > far.right || near.bottom < far.top || near.top > far.bottom) return false
  const { a, b } = one
  const { a: c, b: d } = other
  if (a === c || a === d || b === c || b === d) return false
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Distance between two points; `Math.hypot` guards against overflow at a price no map needs to pay. */
export function apart(a: Position, b: Position): number {
  const dx = a.x - b.x
  const dy = a.y - b.y
  return Math.sqrt(dx * dx + dy * dy)
}

/** Distance of a point from a stretch. */
export function distanceTo(a: Position, b: Position, p: Position): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const px = p.x - a.x
  const py = p.y - a.y
  const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)))
  const ex = px - t * dx
  const ey = py - t * dy
  return Math.sqrt(ex * ex + ey * ey)
}

/** Whether a stretch runs through a box (Liang and Barsky's clipping, 1984). */
export function runsThrough(a: Position, b: Position, box: Box): boolean {
  if (a.x < box.left && b.x < box.left) return false
  if (a.x > box.right && b.x > box.right) return false
  if (a.y < box.top && b.y < box.top) return false
  if (a.y > box.bottom && b.y > box.bottom) return false
  const dx = b.x - a.x
  const dy = b.y - a.y
  const xIn = dx === 0 ? 0 : ((dx > 0 ? box.left : box.right) - a.x) / dx
  const xOut = dx === 0 ? 1 : ((dx > 0 ? box.right : box.left) - a.x) / dx
  const yIn = dy === 0 ? 0 : ((dy > 0 ? box.top : box.bottom) - a.y) / dy
  const yOut = dy === 0 ? 1 : ((dy > 0 ? box.bottom : box.top) - a.y) / dy
  return Math.max(0, xIn, yIn) <= Math.min(1, xOut, yOut)
}
