// Names on the map: what is lettered, how wide it is, and who keeps a name when there is not room for all.
import type { SupporterId } from '../ids'
import { initialsOf } from '../people/new-supporter'
import type { Circle } from '../people/supporter'
import { type DrawnLabel, type DrawnMove, type DrawnSupporter, type DrawnTie, type MapContent, type MapStyle, NAME_SIZE, ROLE_SIZE } from './drawn'
import { CIRCLE_RADIUS } from './geometry'
import { type Box, type LabelPlace, type LabelRequest, overlaps, placeLabels, shifted } from './label-placement'
import { fitLine, letterWidth } from './letter-width'
import { FRAME_LETTERING } from './map-frame'
import { moveAsk, moveBlock, movePoints, wordsOf } from './planned-lettering'
import { halfExtent } from './shapes'
import { isSeenAmong, pointsOf } from './tie-drawing'

/** Places every name and every word of a planned move, and gives each supporter and move its label. */
export function letter(
  supporters: readonly DrawnSupporter[],
  ties: readonly DrawnTie[],
  moves: readonly DrawnMove[],
  style: MapStyle,
  content: MapContent,
): { supporters: DrawnSupporter[]; moves: DrawnMove[] } {
  const name = NAME_SIZE * style.lettering
  const role = ROLE_SIZE * style.lettering
  const crowded = shownCrowd(supporters.length, style.lettering) > CROWD
  const tiesOf = new Map<SupporterId, number>()
  for (const tie of content.ties) for (const end of [tie.a, tie.b]) tiesOf.set(end, (tiesOf.get(end) ?? 0) + 1)
  const ring: Record<Circle, number> = { inner: 30, middle: 15, outer: 0 }
  const shown = supporters.map((s) => (style.names === 'initials' ? { ...s, name: s.initials, role: '' } : s))
  const asks = shown.map(
    (s): LabelRequest => ({
      at: s.at,
      extent: extentWithMoon(s),
      name: nameWidth(s, name),
      role: crowded ? 0 : roleWidth(s, role),
      importance: (style.chosen.has(s.id) ? 1000 : 0) + ring[s.circle] + Math.min(12, tiesOf.get(s.id) ?? 0) + (s.late ? 4 : 0),
    }),
  )
  const byId = new Map(shown.map((s) => [s.id, s]))
  const lines = ties.flatMap((tie) => {
    if (!isSeenAmong(supporters.length, tie)) return []
    const a = tie.a === null ? null : byId.get(tie.a)
    const b = byId.get(tie.b)
    return a !== undefined && b ? pointsOf(tie, a, b) : []
  })
  const intents = moves.map((move) => ({ ...move, name: style.names === 'initials' ? initialsOf(move.name) : move.name }))
  const lettered = intents.filter((move) => wordsOf(move).length > 0)
  const places = placeLabels([...asks, ...lettered.map((move) => moveAsk(move, style.lettering, crowded))], {
    blocks: [...shown.flatMap(blocksOf), ...intents.flatMap(moveBlock), { left: -31, right: 31, top: -31, bottom: 31 }, ...FRAME_LETTERING],
    lines: [...lines, ...intents.flatMap(movePoints)],
    circles: Object.values(CIRCLE_RADIUS),
    nameHeight: name * 1.12,
    roleHeight: role * 1.2,
    farthest: crowded ? CIRCLE_RADIUS.outer - 4 : null,
  })
  const labelAt = (i: number) => {
    const place = places[i] ?? null
    return place ? drawnLabel(place) : null
  }
  return {
    supporters: shown.map((s, i) => ({ ...s, label: labelAt(i), spareLabel: { ...s.spareLabel, y: halfExtent(s.kind, s.form, s.radius).down + 4 + name } })),
    moves: intents.map((move) => ({ ...move, label: lettered.includes(move) ? labelAt(shown.length + lettered.indexOf(move)) : null })),
  }
}

/** From about this many on, names only, and none across the edge. */
const CROWD = 60

/** How crowded it is: enlarged maps have smaller lettering, in map units, and more room. Large text alone makes no crowd. */
const shownCrowd = (count: number, lettering: number) => count * Math.min(1, lettering) ** 2

/** Width of the name as lettered at a size. */
export function nameWidth(s: Pick<DrawnSupporter, 'name'>, size: number): number {
  return letterWidth(nameShown(s.name), size, 'semibold') + 2
}

/** Width of the second line: the role, and the days when they are written out. 0 where there is none. */
export function roleWidth(s: Pick<DrawnSupporter, 'role' | 'late'>, size: number): number {
  if (s.role === '' && !s.late) return 0
  return letterWidth(roleShown(s.role), size, 'regular') + 2 + (s.late ? letterWidth((s.role ? ' · ' : '') + s.late, size, 'semibold') : 0)
}

/** A name as it is lettered on the map: very long ones are cut. */
export function nameShown(name: string): string {
  return fitLine(name, NAME_SIZE, 'semibold', 190)
}

/** A role as it is lettered on the map: long ones are cut. */
export function roleShown(role: string): string {
  return fitLine(role, ROLE_SIZE, 'regular', 150)
}

/** Those whose names stand where the name of someone without room for one is shown over the map. */
export function namesBeneath(supporters: readonly DrawnSupporter[], over: DrawnSupporter, lettering: number): SupporterId[] {
  const size = NAME_SIZE * lettering
  const boxOf = (s: DrawnSupporter, { x, y, anchor, lines }: DrawnLabel) => {
    const width = letterWidth(nameShown(s.name), size, 'semibold')
    const left = s.at.x + x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
    return { left, right: left + width, top: s.at.y + y - size * 0.8, bottom: s.at.y + y + size * (lines === 2 ? 1.3 : 0.3) }
  }
  const box = boxOf(over, over.spareLabel)
  return supporters.filter((s) => s.id !== over.id && s.label && overlaps(box, boxOf(s, s.label), 1)).map((s) => s.id)
}

const drawnLabel = ({ x, y, anchor, lines }: LabelPlace): DrawnLabel => ({ x, y, anchor, lines })

const MOON_AIR = 1.5

/** A name above stands clear of the moon too, one beneath of the mark of a rest. */
function extentWithMoon(s: DrawnSupporter) {
  const extent = halfExtent(s.kind, s.form, s.radius)
  return {
    ...extent,
    up: s.moon ? Math.max(extent.up, s.moon.r + MOON_AIR - s.moon.y) : extent.up,
    down: s.rest ? Math.max(extent.down, s.rest.r + MOON_AIR + s.rest.y) : extent.down,
  }
}

function blocksOf(s: DrawnSupporter): Box[] {
  const { x, up, down } = halfExtent(s.kind, s.form, s.radius)
  const shape = shifted({ left: -x, right: x, top: -up, bottom: down }, s.at)
  const marks = [s.moon, s.rest].flatMap((mark) => {
    if (!mark) return []
    const r = mark.r + MOON_AIR
    return [shifted({ left: mark.x - r, right: mark.x + r, top: mark.y - r, bottom: mark.y + r }, s.at)]
  })
  return [shape, ...marks]
}
