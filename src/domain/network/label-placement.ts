// Where each name stands beside its shape: sides are tried and scored, and where there is no room lettering gives way.
import type { Position } from '../people/supporter'

export type Box = { left: number; top: number; right: number; bottom: number }
export type Anchor = 'start' | 'middle' | 'end'

/** Lettering placed relative to its supporter: baseline of the first line, and how lines align. */
export type LabelPlace = { x: number; y: number; anchor: Anchor; lines: 1 | 2; box: Box }

export type LabelRequest = {
  at: Position
  extent: { x: number; up: number; down: number }
  /** Widths of the name and of the role line; a role of width 0 is not drawn. */
  name: number
  role: number
  /** Higher keeps its lettering when there is no room for all. */
  importance: number
}

export type Weighted = Position & { weight: number }

export type LabelField = {
  /** Boxes no lettering may touch: shapes, moons, Me. */
  blocks: readonly Box[]
  /** Points along ties, scored by their weight but allowed beneath. */
  lines: readonly Weighted[]
  circles: readonly number[]
  /** Height of the name line and the role line. */
  nameHeight: number
  roleHeight: number
  /** Distance from Me no lettering may pass; null where it may stand across the edge. */
  farthest: number | null
}

/** Clear of the outline of someone chosen, too. */
const GAP = 7
const AIR = 2
const FARTHEST = 330

export function overlaps(a: Box, b: Box, air = 0): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air
}

export const shifted = (box: Box, by: Position): Box => ({
  left: box.left + by.x,
  right: box.right + by.x,
  top: box.top + by.y,
  bottom: box.bottom + by.y,
})

/** All places a label may take, the preferred first, with the cost of preferring it less. */
function candidates(ask: LabelRequest, field: LabelField): { place: LabelPlace; cost: number }[] {
  const { extent } = ask
  const found: { place: LabelPlace; cost: number }[] = []
  for (const lines of ask.role > 0 ? ([2, 1] as const) : ([1] as const)) {
    const height = field.nameHeight + (lines === 2 ? field.roleHeight : 0)
    const width = Math.max(ask.name, lines === 2 ? ask.role : 0)
    const fewer = ask.role > 0 && lines === 1 ? 60 : 0
    const add = (anchor: Anchor, edgeX: number, top: number, cost: number) => {
      const left = anchor === 'start' ? edgeX : anchor === 'end' ? edgeX - width : edgeX - width / 2
      const box = { left, right: left + width, top, bottom: top + height }
      found.push({ place: { x: edgeX, y: top + field.nameHeight * 0.78, anchor, lines, box }, cost: cost + fewer })
    }
    const outwards = ask.at.x >= 0
    add('middle', 0, extent.down + GAP, 0)
    add('middle', 0, -extent.up - GAP + 2 - height, 1)
    add('start', extent.x + GAP + 3, -height / 2, outwards ? 2 : 4)
    add('end', -extent.x - GAP - 3, -height / 2, outwards ? 4 : 2)
    for (const [aside, cost] of [[-0.28, 7], [0.28, 7], [-0.48, 11], [0.48, 11]] as const) {
      add('middle', aside * width, extent.down + GAP, cost)
      add('middle', aside * width, -extent.up - GAP + 2 - height, cost + 1)
    }
    for (const [up, cost] of [[false, 9], [true, 10]] as const) {
      const top = up ? -extent.up - height * 0.62 : extent.down - height * 0.38
      add('start', extent.x + GAP - 1, top, cost)
      add('end', -extent.x - GAP + 1, top, cost)
    }
    // A step further off, where the nearest places are all taken by shapes.
    if (lines === 1 && field.farthest === null)
      for (const aside of [0, -0.4, 0.4]) {
        add('middle', aside * width, extent.down + GAP + height * 0.8, 110)
        add('middle', aside * width, -extent.up - GAP - height * 1.8, 111)
      }
  }
  return found
}

const CELL = 64
const cellAt = (length: number) => Math.floor(length / CELL)

/** Boxes filed by the squares they touch, so that looking around costs little on a full map. */
class BoxGrid {
  private readonly cells = new Map<number, Set<number>>()
  private readonly boxes = new Map<number, Box>()

  set(id: number, box: Box | null): void {
    const old = this.boxes.get(id)
    if (old) this.eachCell(old, (cell) => this.cells.get(cell)?.delete(id))
    this.boxes.delete(id)
    if (!box) return
    this.boxes.set(id, box)
    this.eachCell(box, (cell) => {
      const held = this.cells.get(cell)
      if (held) held.add(id)
      else this.cells.set(cell, new Set([id]))
    })
  }

  private eachCell(box: Box, visit: (cell: number) => void): void {
    for (let x = cellAt(box.left); x <= cellAt(box.right); x++) for (let y = cellAt(box.top); y <= cellAt(box.bottom); y++) visit(x * 4096 + y)
  }

  /** Ids of at most `enough` boxes that overlap the given one. */
  hits(box: Box, except: number, enough = Infinity): number[] {
    const found: number[] = []
    for (let x = cellAt(box.left); x <= cellAt(box.right); x++)
      for (let y = cellAt(box.top); y <= cellAt(box.bottom); y++)
        for (const id of this.cells.get(x * 4096 + y) ?? NOTHING) {
          const other = this.boxes.get(id)
          if (id === except || !other || !overlaps(box, other, AIR) || found.includes(id)) continue
          found.push(id)
          if (found.length === enough) return found
        }
    return found
  }

  isFree(box: Box, except: number): boolean {
    return this.hits(box, except, 1).length === 0
  }
}

const NOTHING: readonly never[] = []

class PointGrid {
  private readonly cells = new Map<number, Weighted[]>()
  constructor(points: readonly Weighted[]) {
    for (const point of points) {
      const cell = Math.floor(point.x / 32) * 4096 + Math.floor(point.y / 32)
      const held = this.cells.get(cell)
      if (held) held.push(point)
      else this.cells.set(cell, [point])
    }
  }
  weigh(box: Box): number {
    let sum = 0
    for (let x = Math.floor(box.left / 32); x <= Math.floor(box.right / 32); x++)
      for (let y = Math.floor(box.top / 32); y <= Math.floor(box.bottom / 32); y++)
        for (const p of this.cells.get(x * 4096 + y) ?? NOTHING)
          if (p.x > box.left && p.x < box.right && p.y > box.top && p.y < box.bottom) sum += p.weight
    return sum
  }
}

/** Whether a circle's line runs through a box. */
function crosses(box: Box, radius: number): boolean {
  const nearX = Math.max(box.left, Math.min(0, box.right))
  const nearY = Math.max(box.top, Math.min(0, box.bottom))
  return Math.hypot(nearX, nearY) < radius && farOf(box) > radius
}

/** How far out a box reaches. */
const farOf = (box: Box) => Math.hypot(Math.max(Math.abs(box.left), Math.abs(box.right)), Math.max(Math.abs(box.top), Math.abs(box.bottom)))

const isOnMap = (box: Box, farthest: number | null) =>
  farthest === null ? Math.abs(box.left) < FARTHEST + 40 && Math.abs(box.right) < FARTHEST + 40 : farOf(box) < farthest

/**
 * Places every label, or none for those without room (`null`). No two placed labels overlap, and none
 * overlaps a block; ties, circles and axes are avoided where a side is free. The same input always
 * gives the same places.
 */
export function placeLabels(asks: readonly LabelRequest[], field: LabelField): (LabelPlace | null)[] {
  const blocks = new BoxGrid()
  field.blocks.forEach((box, i) => blocks.set(i, box))
  const lines = new PointGrid(field.lines)
  const labels = new BoxGrid()
  const options = asks.map((ask) =>
    candidates(ask, field)
      .map(({ place, cost }) => ({ place, box: shifted(place.box, ask.at), cost }))
      .filter(({ box }) => isOnMap(box, field.farthest) && blocks.isFree(box, -1))
      .map((option) => ({ ...option, cost: option.cost + fixedCost(option.box, lines, field.circles) }))
      .sort((a, b) => a.cost - b.cost),
  )
  const chosen: (number | null)[] = asks.map(() => null)
  const order = asks.map((_, i) => i).sort((a, b) => (asks[b]?.importance ?? 0) - (asks[a]?.importance ?? 0) || a - b)
  const take = (i: number, option: number | null) => {
    chosen[i] = option
    labels.set(i, option === null ? null : (options[i]?.[option]?.box ?? null))
  }
  const bestFree = (i: number) => (options[i] ?? []).findIndex(({ box }) => labels.isFree(box, i))
  for (const i of order) take(i, orNull(bestFree(i)))
  const costOf = (i: number, option: number | null) => (option === null ? LEFT_OUT : (options[i]?.[option]?.cost ?? LEFT_OUT))
  // A label left out, or squeezed to one line, may fit when less settled neighbours take other sides.
  for (let round = 0; round < 3; round++)
    for (const i of order)
      for (const [wanted, option] of (options[i] ?? []).entries()) {
        const now = chosen[i] ?? null
        if (now !== null && wanted >= now) break
        const inTheWay = labels.hits(option.box, i)
        if (inTheWay.length > (now === null && field.farthest === null ? 3 : 1)) continue
        const before = [i, ...inTheWay].map((j) => [j, chosen[j] ?? null] as const)
        const cost = () => before.reduce((sum, [j]) => sum + costOf(j, chosen[j] ?? null), 0)
        const least = cost()
        for (const j of inTheWay) take(j, null)
        take(i, wanted)
        for (const j of inTheWay) take(j, orNull(bestFree(j)))
        if (cost() < least && inTheWay.every((j) => chosen[j] !== null)) break
        for (const [j] of before) take(j, null)
        for (const [j, option] of before) take(j, option)
      }
  return chosen.map((option, i) => (option === null ? null : (options[i]?.[option]?.place ?? null)))
}

/** What leaving a label out costs, beside one in a poor place. */
const LEFT_OUT = 400

const orNull = (index: number) => (index < 0 ? null : index)

function fixedCost(box: Box, lines: PointGrid, circles: readonly number[]): number {
  let cost = lines.weigh(box)
  for (const radius of circles) if (crosses(box, radius)) cost += 3
  if (box.left < 0 && box.right > 0) cost += 2
  if (box.top < 0 && box.bottom > 0) cost += 2
  const far = farOf(box)
  return far > 286 ? cost + Math.min(40, (far - 286) * 0.8) : cost
}
