// The ties of the map: which way each bends, and its line for where its ends are.
import type { SupporterId } from '../ids'
import type { Position } from '../people/supporter'
import { type DrawnSupporter, type DrawnTie, type MapContent, ME } from './drawn'
import type { Weighted } from './label-placement'
import { GROUP_GAP } from './map-ink'
import { near, reach } from './shapes'
import { chooseBend, type Curve, curveBetween, GENTLE, lengthOf, type Obstacle, pointAt, tieLine } from './tie-curve'

const meObstacle: Obstacle = { at: { x: 0, y: 0 }, radius: ME.line, edge: () => ME.line + 1 }

/** A supporter as something a tie ends at or goes around. */
export function obstacle(s: Pick<DrawnSupporter, 'kind' | 'form' | 'radius'>, at: Position): Obstacle {
  const more = s.form === 'group' ? GROUP_GAP * near(s.radius) : 0
  return { at, radius: s.radius + more, edge: (dx, dy) => reach(s.kind, s.radius + more, dx, dy) }
}

/** From about here on there is no clear way to look for: every tie takes the gentlest bend. */
const HUNDREDS = 150

/** Whether a tie is seen before someone is pointed at: among hundreds only the strong. Names need not keep clear of the others. */
export const isSeenAmong = (count: number, { quality }: Pick<DrawnTie, 'quality'>) => count <= HUNDREDS || quality === 'strong'

/** Every tie of the map: those among supporters beneath, those with me on top. */
export function drawTies(content: MapContent, byId: ReadonlyMap<SupporterId, DrawnSupporter>): DrawnTie[] {
  const crowding = crowdingAround([...byId.values()])
  const drawn: DrawnTie[] = []
  const draw = (tie: Omit<DrawnTie, 'bend' | 'line' | 'heads'>) => {
    const a = tie.a === null ? null : byId.get(tie.a)
    const b = byId.get(tie.b)
    if (a === undefined || !b) return
    const from = a === null ? meObstacle.at : a.at
    const bend = byId.size > HUNDREDS ? GENTLE : chooseBend(from, b.at, (p) => crowding(p, a?.id ?? null, b.id), byId.size > 60)
    const shell = { ...tie, bend, line: '', heads: [] }
    drawn.push({ ...shell, ...redrawTie(shell, a, b) })
  }
  for (const tie of [...content.ties].sort((x, y) => (x.id < y.id ? -1 : 1)))
    draw({
      id: tie.id,
      tieId: tie.id,
      a: tie.a,
      b: tie.b,
      quality: tie.quality,
      headAtA: tie.direction === 'b-to-a' || tie.direction === 'both',
      headAtB: tie.direction === 'a-to-b' || tie.direction === 'both',
    })
  const mine = new Map(content.supporters.map((s) => [s.id, s.tie]))
  for (const s of byId.values()) {
    const tie = mine.get(s.id)
    if (!tie) continue
    draw({
      id: `me-${s.id}`,
      tieId: null,
      a: null,
      b: s.id,
      quality: tie.quality,
      headAtA: tie.direction === 'from' || tie.direction === 'both',
      headAtB: tie.direction === 'to' || tie.direction === 'both',
    })
  }
  return drawn
}

/**
 * The line of one tie for where its ends are now, keeping the bend chosen before: cheap enough for every
 * frame of a drag. `a` null is Me.
 */
export function redrawTie(
  tie: Pick<DrawnTie, 'bend' | 'quality' | 'headAtA' | 'headAtB'>,
  a: Pick<DrawnSupporter, 'kind' | 'form' | 'radius' | 'at'> | null,
  b: Pick<DrawnSupporter, 'kind' | 'form' | 'radius' | 'at'>,
): { line: string; heads: string[] } {
  return tieLine(curveOf(tie.bend, a?.at ?? meObstacle.at, b.at), {
    from: a === null ? meObstacle : obstacle(a, a.at),
    to: obstacle(b, b.at),
    headAtFrom: tie.headAtA,
    headAtTo: tie.headAtB,
    wavy: tie.quality === 'stressful',
  })
}

const curveOf = (bend: number, from: Position, to: Position): Curve => curveBetween(from, to, bend)

/** How much a point of a tie gets in someone's way: shapes it does not belong to, and Me. */
export function crowdingAround(supporters: readonly DrawnSupporter[]) {
  const SIZE = 48
  const key = (x: number, y: number) => Math.floor(x / SIZE) * 4096 + Math.floor(y / SIZE)
  const cells = new Map<number, DrawnSupporter[]>()
  for (const s of supporters)
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1]) {
        const cell = key(s.at.x + dx * SIZE, s.at.y + dy * SIZE)
        const held = cells.get(cell)
        if (held) held.push(s)
        else cells.set(cell, [s])
      }
  return (p: Position, a: SupporterId | null, b: SupporterId): number => {
    let cost = 0
    for (const s of cells.get(key(p.x, p.y)) ?? []) {
      const [dx, dy] = [p.x - s.at.x, p.y - s.at.y]
      const near = dx * dx + dy * dy
      // Most are far: asked first, and without a root.
      if (near >= (s.radius + 10) ** 2 || s.id === a || s.id === b) continue
      cost += near < (s.radius + 4) ** 2 ? 20 : 3
    }
    if (a !== null && Math.hypot(p.x, p.y) < ME.line + 6) cost += 20
    return cost
  }
}

/** What covering a stretch of nine units of a tie costs a name. */
const STRETCH = 4

/** Points along what is seen of a tie, for names to keep clear of: the shorter or stronger it is, the more each weighs. */
export function pointsOf(tie: DrawnTie, a: Pick<DrawnSupporter, 'at' | 'radius'> | null, b: Pick<DrawnSupporter, 'at' | 'radius'>): Weighted[] {
  const ends = [a ?? { at: meObstacle.at, radius: meObstacle.radius }, b]
  const seen = samples(curveOf(tie.bend, a?.at ?? meObstacle.at, b.at)).filter((p) => ends.every(({ at, radius }) => Math.hypot(p.x - at.x, p.y - at.y) > radius))
  const weight = STRETCH * (tie.quality === 'strong' ? 1.5 : 1) * Math.min(2.5, Math.max(1, 12 / seen.length))
  return [...seen.map((p) => ({ ...p, weight })), ...tie.heads.flatMap(headPoint)]
}

/** An arrowhead weighs as much as a good stretch of line: covered, the tie loses its direction. */
function headPoint(head: string): Weighted[] {
  const [x, y] = (head.match(/-?[\d.]+/g) ?? []).map(Number)
  return x === undefined || y === undefined ? [] : [{ x, y, weight: STRETCH * 4 }]
}

/** Points along a curve, about nine units apart. */
export function samples(curve: Curve): Position[] {
  const steps = Math.max(4, Math.round(lengthOf(curve) / 9))
  return Array.from({ length: steps - 1 }, (_, i) => pointAt(curve, (i + 1) / steps))
}
