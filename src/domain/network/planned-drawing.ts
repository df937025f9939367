// Planned moves as they are drawn: intent in dashes and dots, never a cross and never a warning.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import type { Position, Supporter } from '../people/supporter'
import type { DrawnMove, DrawnSupporter, MapContent } from './drawn'
import { SHAPE_RADIUS } from './geometry'
import { GROUP_GAP, PLANNED_RING_GAP } from './map-ink'
import type { PlannedMove } from './planned-move'
import { effectOf } from './planned-move-effect'
import { placeForNewcomer, placeNearby } from './planned-place'
import { outline } from './shapes'
import { crowdingAround, obstacle } from './tie-drawing'
import { chooseBend, curveBetween, tieLine } from './tie-curve'

/** How far the dots of letting go lead outwards from the ring, in map units. */
const WAY_OUT = 26

/**
 * The moves of the content, in its order: the soonest of each supporter, and everyone who is not there yet.
 * A place already promised to one move is not given to the next.
 */
export function drawMoves(content: MapContent, byId: ReadonlyMap<SupporterId, DrawnSupporter>, shapeScale: number): DrawnMove[] {
  if (!content.planned) return []
  const { moves, sayDay } = content.planned
  const supporters = new Map(content.supporters.map((s) => [s.id, s]))
  const crowding = crowdingAround([...byId.values()])
  const promised: Position[] = []
  const told = new Set<SupporterId>()
  const drawn: DrawnMove[] = []
  for (const move of moves) {
    const by = move.by === null ? '' : m.moves.by(sayDay(move.by))
    if (move.supporterId === null) {
      const circle = move.circle ?? 'middle'
      const at = placeForNewcomer(move.kind, circle, [...content.supporters.map((s) => s.position), ...promised])
      promised.push(at)
      const radius = SHAPE_RADIUS[circle] * shapeScale
      drawn.push({ ...about(move), kind: move.kind, form: 'person', at, radius, outline: outline(move.kind, radius), way: null, name: move.name, by })
      continue
    }
    const supporter = supporters.get(move.supporterId)
    const now = byId.get(move.supporterId)
    if (!supporter || !now || told.has(supporter.id)) continue
    told.add(supporter.id)
    const there = { ...about(move), kind: now.kind, form: now.form, name: '', by }
    const effect = effectOf(move, supporter)
    if (effect.kind === 'moves') {
      const at = placeNearby(supporter.kind, effect.to, supporter.position, othersPlaces(content, supporter, promised))
      promised.push(at)
      const radius = SHAPE_RADIUS[effect.to] * shapeScale + (now.form === 'group' ? 2 * shapeScale : 0)
      const bend = chooseBend(now.at, at, (p) => crowding(p, now.id, now.id), byId.size > 60)
      drawn.push({ ...there, at, radius, outline: outline(now.kind, radius), way: { bend, line: wayBetween(now, { ...now, at, radius }, bend) } })
    } else {
      const radius = now.radius + (now.form === 'group' ? GROUP_GAP : 0) + PLANNED_RING_GAP
      const way = effect.kind === 'leaves' ? { bend: 0, line: wayOut(now.at, radius) } : null
      drawn.push({ ...there, at: now.at, radius, outline: outline(now.kind, radius), way })
    }
  }
  return drawn
}

const about = (move: PlannedMove): Pick<DrawnMove, 'id' | 'what' | 'about' | 'label'> => ({ id: move.id, what: move.what, about: move.supporterId, label: null })

const othersPlaces = (content: MapContent, but: Supporter, promised: readonly Position[]) => [
  ...content.supporters.filter((s) => s.id !== but.id).map((s) => s.position),
  ...promised,
]

type Standing = Pick<DrawnSupporter, 'kind' | 'form' | 'radius' | 'at'>

/** The dotted way from where someone stands to where they will; cheap enough for every frame of a drag. */
export function wayBetween(from: Standing, to: Standing, bend: number): string {
  return tieLine(curveBetween(from.at, to.at, bend), { from: obstacle(from, from.at), to: obstacle(to, to.at), headAtFrom: false, headAtTo: false, wavy: false }).line
}

/** A few dots outwards from a ring around `at`. */
function wayOut(at: Position, ring: number): string {
  const far = Math.hypot(at.x, at.y) || 1
  const [ux, uy] = [at.x / far, at.y / far]
  const point = (by: number) => `${Math.round((at.x + ux * by) * 10) / 10} ${Math.round((at.y + uy * by) * 10) / 10}`
  return `M${point(ring + 5)}L${point(ring + 5 + WAY_OUT)}`
}
