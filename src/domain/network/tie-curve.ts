// The line of one tie: a quadratic curve trimmed at both shapes, as a plain line, a wave, and arrowheads.
import type { Position } from '../people/supporter'

export type Curve = { from: Position; bend: Position; to: Position }

/** Something a tie ends at or has to go around. `edge` is how far it reaches in a direction from its centre. */
export type Obstacle = { at: Position; radius: number; edge: (dx: number, dy: number) => number }

/** Air between a shape's edge and the tip of an arrowhead, or the end of a bare line. */
const AIR_AT_TIP = 5
const AIR_BARE = 8
/** Arrowhead length, half width and notch. */
const HEAD = { length: 8.2, half: 3.5, notch: 2.1 }
const WAVE = { amplitude: 3.4, period: 11 }

const round = (n: number) => Math.round(n * 10) / 10

/** Many times faster than Math.hypot, which guards against lengths no map has. */
const span = (dx: number, dy: number) => Math.sqrt(dx * dx + dy * dy)

export function pointAt({ from, bend, to }: Curve, t: number): Position {
  const u = 1 - t
  return {
    x: u * u * from.x + 2 * u * t * bend.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * bend.y + t * t * to.y,
  }
}

/** Curve between two centres whose middle is pushed aside by `amount` of its length (positive: to the right). */
export function curveBetween(from: Position, to: Position, amount: number): Curve {
  const dx = to.x - from.x
  const dy = to.y - from.y
  return { from, to, bend: { x: (from.x + to.x) / 2 - dy * amount, y: (from.y + to.y) / 2 + dx * amount } }
}

/** The piece of the curve between two parameters. */
function piece(curve: Curve, start: number, end: number): Curve {
  // The control point of a piece is the blossom of the quadratic at both of its parameters.
  const blossom = (from: number, bend: number, to: number) =>
    (1 - start) * (1 - end) * from + (start * (1 - end) + end * (1 - start)) * bend + start * end * to
  return {
    from: pointAt(curve, start),
    to: pointAt(curve, end),
    bend: {
      x: blossom(curve.from.x, curve.bend.x, curve.to.x),
      y: blossom(curve.from.y, curve.bend.y, curve.to.y),
    },
  }
}

/** The parameter nearest the start at which the curve has left a shape by `air`. */
function leaves(curve: Curve, shape: Obstacle, air: number, backwards: boolean): number {
  let inside = 0
  let outside = 0.5
  const clear = (t: number) => {
    const p = pointAt(curve, backwards ? 1 - t : t)
    const dx = p.x - shape.at.x
    const dy = p.y - shape.at.y
    const far = span(dx, dy)
    return far > 0 && far >= shape.edge(dx / far, dy / far) + air
  }
  if (!clear(outside)) return outside
  for (let i = 0; i < 12; i++) {
    const middle = (inside + outside) / 2
    if (clear(middle)) outside = middle
    else inside = middle
  }
  return outside
}

function head(tip: Position, from: Position): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const ux = (tip.x - from.x) / length
  const uy = (tip.y - from.y) / length
  const at = (back: number, side: number) => `${round(tip.x - ux * back - uy * side)} ${round(tip.y - uy * back + ux * side)}`
  return `M${round(tip.x)} ${round(tip.y)}L${at(HEAD.length, HEAD.half)}L${at(HEAD.length - HEAD.notch, 0)}L${at(HEAD.length, -HEAD.half)}Z`
}

export type TieLine = { line: string; heads: string[] }

export type TieEnds = { from: Obstacle; to: Obstacle; headAtFrom: boolean; headAtTo: boolean; wavy: boolean }

/** The drawn line of a tie: path data, and one filled arrowhead for each end energy flows towards. */
export function tieLine(curve: Curve, ends: TieEnds): TieLine {
  const start = leaves(curve, ends.from, ends.headAtFrom ? AIR_AT_TIP : AIR_BARE, false)
  const end = 1 - leaves(curve, ends.to, ends.headAtTo ? AIR_AT_TIP : AIR_BARE, true)
  // Two shapes that touch leave no room for a line.
  if (end - start < 0.02) return { line: '', heads: [] }
  const length = lengthOf(curve) || 1
  const step = (HEAD.length - 0.6) / length
  const lineStart = ends.headAtFrom ? Math.min(start + step, end) : start
  const lineEnd = ends.headAtTo ? Math.max(end - step, lineStart) : end
  const heads: string[] = []
  if (ends.headAtFrom) heads.push(head(pointAt(curve, start), pointAt(curve, Math.min(1, start + step))))
  if (ends.headAtTo) heads.push(head(pointAt(curve, end), pointAt(curve, Math.max(0, end - step))))
  const shown = piece(curve, lineStart, lineEnd)
  return { line: ends.wavy ? wave(shown) : plain(shown), heads }
}

function plain({ from, bend, to }: Curve): string {
  return `M${round(from.x)} ${round(from.y)}Q${round(bend.x)} ${round(bend.y)} ${round(to.x)} ${round(to.y)}`
}

export function lengthOf(curve: Curve): number {
  let whole = 0
  let last = curve.from
  for (let i = 1; i <= 8; i++) {
    const next = pointAt(curve, i / 8)
    whole += span(next.x - last.x, next.y - last.y)
    last = next
  }
  return whole
}

/** A wave along the curve, calm at both ends so that arrowheads sit straight. */
function wave(curve: Curve): string {
  const length = lengthOf(curve)
  const periods = Math.max(2, Math.round(length / WAVE.period))
  const steps = periods * 8
  let path = ''
  for (let i = 0; i <= steps; i++) {
    const t = i / steps
    const at = pointAt(curve, t)
    const ahead = pointAt(curve, Math.min(1, t + 0.01))
    const behind = pointAt(curve, Math.max(0, t - 0.01))
    const far = span(ahead.x - behind.x, ahead.y - behind.y) || 1
    const calm = Math.min(1, t * periods, (1 - t) * periods)
    const swing = Math.sin(t * periods * 2 * Math.PI) * WAVE.amplitude * calm
    path += `${i === 0 ? 'M' : 'L'}${round(at.x - ((ahead.y - behind.y) / far) * swing)} ${round(at.y + ((ahead.x - behind.x) / far) * swing)}`
  }
  return path
}

/** The gentlest bend. */
export const GENTLE = 0.05
const BENDS = [GENTLE, -GENTLE, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2, 0.26, -0.26]

/**
 * The gentlest bend that stays clear of others, who make `near` cost something; of equals the first, so a
 * map always looks the same. On a crowded map there is no clear way to look for: `quick` tries few.
 */
export function chooseBend(from: Position, to: Position, near: (p: Position) => number, quick: boolean): number {
  const steps = quick ? 9 : 16
  let best = GENTLE
  let least = Infinity
  for (const bend of quick ? BENDS.slice(0, 4) : BENDS) {
    const curve = curveBetween(from, to, bend)
    let cost = Math.abs(bend) * 8
    for (let i = 1; i < steps && cost < least; i++) cost += near(pointAt(curve, i / steps))
    if (cost < least) [best, least] = [bend, cost]
  }
  return best
}
