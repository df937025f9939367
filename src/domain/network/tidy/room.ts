// The room of each circle within each quarter of the map: where the centre of a shape may stand.
import type { Circle, Kind, Position, Supporter } from '../../people/supporter'
import { ME } from '../drawn'
import { CIRCLE_RADIUS, FARTHEST, NEAREST, SECTOR_START, sectorAt } from '../geometry'

export type Quarter = Exclude<Kind, 'other'>

/** One circle within one quarter. */
export type Cell = { circle: Circle; quarter: Quarter }

/** *Other* has no quarter of its own and stays in the one it stands in. */
export function cellOf(s: Pick<Supporter, 'kind' | 'circle' | 'position'>): Cell {
  return { circle: s.circle, quarter: s.kind === 'other' ? sectorAt(s.position) : s.kind }
}

export const cellKey = ({ circle, quarter }: Cell) => `${quarter}/${circle}`

/** Supporters by cell, each cell once, in the order met. */
export function byCell<T extends { cell: Cell }>(all: readonly T[]): { cell: Cell; members: T[] }[] {
  const found = new Map<string, { cell: Cell; members: T[] }>()
  for (const one of all) {
    const key = cellKey(one.cell)
    const held = found.get(key)
    if (held) held.members.push(one)
    else found.set(key, { cell: one.cell, members: [one] })
  }
  return [...found.values()]
}

/** Air around Me beyond its line, for arrowheads to stand in. */
const AIR_AT_ME = 6

/** Distances from Me at which a shape that fits in a disc of this radius keeps within its circle, `air` clear of the next. */
export function bandOf(circle: Circle, disc: number, air: number): { from: number; to: number } {
  const inside = disc + air / 2
  if (circle === 'inner') return { from: Math.max(NEAREST, ME.line + disc + AIR_AT_ME), to: CIRCLE_RADIUS.inner - inside }
  if (circle === 'middle') return { from: CIRCLE_RADIUS.inner + inside, to: CIRCLE_RADIUS.middle - inside }
  return { from: CIRCLE_RADIUS.middle + inside, to: Math.min(FARTHEST, CIRCLE_RADIUS.outer - inside) }
}

/** Radians a shape at this distance from Me keeps from both ends of its quarter. */
export function insetAt(radius: number, disc: number, air: number): number {
  return Math.asin(Math.min(1, (disc + air / 2) / radius))
}

/** A place in a quarter: distance from Me, and radians from the quarter's start. Rounded as the map keeps places. */
export function placeIn(quarter: Quarter, radius: number, turn: number): Position {
  const angle = (SECTOR_START[quarter] * Math.PI) / 180 + turn
  return { x: Math.round(radius * Math.cos(angle) * 10) / 10, y: Math.round(radius * Math.sin(angle) * 10) / 10 }
}

/** Radians of a position from the start of a quarter, −π to π around the quarter's middle. */
export function turnIn(quarter: Quarter, { x, y }: Position): number {
  const turn = Math.atan2(y, x) - (SECTOR_START[quarter] * Math.PI) / 180
  return ((((turn + Math.PI * 0.75) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)) - Math.PI * 0.75
}

/** Whether a shape stands in its own circle and quarter, clear of the ends of both; to a fifth of a map unit, as places are rounded. */
export function isInCell({ cell, disc, x, y }: Position & { cell: Cell; disc: number }, air: number): boolean {
  const radius = Math.hypot(x, y)
  const { from, to } = bandOf(cell.circle, disc, air)
  const turn = turnIn(cell.quarter, { x, y })
  const inset = insetAt(radius, disc, air)
  return radius >= from - 0.2 && radius <= to + 0.2 && turn >= inset - 0.01 && turn <= Math.PI / 2 - inset + 0.01
}
