// The support map as plain data: what the screen and the printed page both draw. Map units, Me at 0,0, y down.
import type { SupporterId, TieId } from '../ids'
import { m } from '../messages/messages'
import { type Touch, touchOf } from '../people/last-contact'
import { initialsOf } from '../people/new-supporter'
import type { Circle, Form, Kind, Position, Quality, Supporter } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import { CIRCLE_RADIUS, SHAPE_RADIUS } from './geometry'
import { type Anchor, type Box, type LabelPlace, type LabelRequest, placeLabels, shifted } from './label-placement'
import { fitLine, letterWidth } from './letter-width'
import { FRAME_LETTERING } from './map-frame'
import { halfExtent, moonSpot, reach } from './shapes'
import type { Tie } from './tie'
import { chooseBend, type Curve, curveBetween, lengthOf, type Obstacle, pointAt, tieLine } from './tie-curve'

/** Radius of the disc of Me, and of the line around it. */
export const ME = { disc: 23, line: 27 }
export const MOON_RADIUS = 5.2
export const NAME_SIZE = 14
export const ROLE_SIZE = 12

/** Beyond this many supporters shapes shrink and lettering is thinned by importance. */
const CROWDED_ABOVE = 40

export type DrawnLabel = { x: number; y: number; anchor: Anchor; lines: 1 | 2 }

export type DrawnSupporter = {
  id: SupporterId
  name: string
  initials: string
  role: string
  kind: Kind
  form: Form
  circle: Circle
  at: Position
  radius: number
  /** Null when no contact is logged. */
  moon: { x: number; y: number; r: number; phase: number } | null
  /** "9 days", only when it is longer than the person meant. */
  late: string | null
  touch: Touch
  /** Null where there was no room; such a name shows when it is pointed at or chosen. */
  label: DrawnLabel | null
  /** Where the name goes when it is shown over everything else. */
  spareLabel: DrawnLabel
}

export type DrawnTie = {
  id: string
  /** Null end: Me. */
  a: SupporterId | null
  b: SupporterId
  tieId: TieId | null
  quality: Quality
  bend: number
  headAtA: boolean
  headAtB: boolean
  line: string
  heads: string[]
}

export type MapDrawing = {
  supporters: DrawnSupporter[]
  ties: DrawnTie[]
  /** Size of shapes, 1 up to 40 supporters, smaller beyond. */
  shapeScale: number
  /** Size of lettering in map units, relative to 14 and 12. */
  lettering: number
}

export type MapContent = {
  supporters: readonly Supporter[]
  ties: readonly Tie[]
  lastContact: ReadonlyMap<SupporterId, DayKey>
  today: DayKey
}

export type MapStyle = {
  /** Factor for lettering: text size set by the person, and zoom. */
  lettering: number
  names: 'names' | 'initials'
  /** Keep their names before all others. */
  chosen: ReadonlySet<SupporterId>
}

export const PLAIN_STYLE: MapStyle = { lettering: 1, names: 'names', chosen: new Set() }

export function shapeScaleFor(count: number): number {
  return count <= CROWDED_ABOVE ? 1 : Math.max(0.42, Math.sqrt(CROWDED_ABOVE / count))
}

/** Once around the map, sector by sector, from the inside out: the order of drawing and of reading. */
export function readingOrder(supporters: readonly Supporter[]): Supporter[] {
  const turn = (s: Supporter) => (Math.atan2(s.position.y, s.position.x) * 180) / Math.PI
  const quarter = (s: Supporter) => Math.floor((((turn(s) + 180) % 360) + 360) % 360 / 90)
  const ring: Record<Circle, number> = { inner: 0, middle: 1, outer: 2 }
  return [...supporters].sort(
    (a, b) => quarter(a) - quarter(b) || ring[a.circle] - ring[b.circle] || turn(a) - turn(b) || (a.id < b.id ? -1 : 1),
  )
}

/** Draws the whole map. Pure: the same content and style always give the same drawing. */
export function drawMap(content: MapContent, style: MapStyle = PLAIN_STYLE): MapDrawing {
  const shapeScale = shapeScaleFor(content.supporters.length)
  const bare = readingOrder(content.supporters).map((s) => bareSupporter(s, content, shapeScale))
  const byId = new Map(bare.map((s) => [s.id, s]))
  const ties = drawTies(content, byId)
  return { supporters: letter(bare, ties, style, content), ties, shapeScale, lettering: style.lettering }
}

/** The same drawing with other lettering; ties and shapes stay as they are. */
export function reletter(drawing: MapDrawing, content: MapContent, style: MapStyle): MapDrawing {
  return { ...drawing, supporters: letter(drawing.supporters, drawing.ties, style, content), lettering: style.lettering }
}

function bareSupporter(s: Supporter, content: MapContent, shapeScale: number): DrawnSupporter {
  const radius = SHAPE_RADIUS[s.circle] * shapeScale + (s.form === 'group' ? 2 * shapeScale : 0)
  const touch = touchOf(content.lastContact.get(s.id), s.cadence, content.today)
  const spot = moonSpot(s.kind, s.form, radius)
  return {
    id: s.id,
    name: s.name,
    initials: initialsOf(s.name),
    role: s.role,
    kind: s.kind,
    form: s.form,
    circle: s.circle,
    at: s.position,
    radius,
    moon: touch.phase === null ? null : { ...spot, r: Math.max(3, MOON_RADIUS * shapeScale), phase: touch.phase },
    late: touch.late && touch.days !== null ? m.common.days(touch.days) : null,
    touch,
    label: null,
    spareLabel: { x: 0, y: halfExtent(s.kind, s.form, radius).down + 5 + NAME_SIZE, anchor: 'middle', lines: 1 },
  }
}

const meObstacle: Obstacle = { at: { x: 0, y: 0 }, radius: ME.line, edge: () => ME.line + 1 }

/** A supporter as something a tie ends at or goes around. */
function obstacle(s: Pick<DrawnSupporter, 'kind' | 'form' | 'radius'>, at: Position): Obstacle {
  const more = s.form === 'group' ? 4 : 0
  return { at, radius: s.radius + more, edge: (dx, dy) => reach(s.kind, s.radius + more, dx, dy) }
}

function drawTies(content: MapContent, byId: ReadonlyMap<SupporterId, DrawnSupporter>): DrawnTie[] {
  const crowding = crowdingAround([...byId.values()])
  const drawn: DrawnTie[] = []
  const draw = (tie: Omit<DrawnTie, 'bend' | 'line' | 'heads'>) => {
    const a = tie.a === null ? null : byId.get(tie.a)
    const b = byId.get(tie.b)
    if (a === undefined || !b) return
    const from = a === null ? meObstacle.at : a.at
    const bend = chooseBend(from, b.at, (p) => crowding(p, a?.id ?? null, b.id), byId.size > 60)
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
function crowdingAround(supporters: readonly DrawnSupporter[]) {
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
      if (s.id === a || s.id === b) continue
      const gap = Math.hypot(p.x - s.at.x, p.y - s.at.y) - s.radius
      if (gap < 4) cost += 20
      else if (gap < 10) cost += 3
    }
    if (a !== null && Math.hypot(p.x, p.y) < ME.line + 6) cost += 20
    return cost
  }
}

function letter(supporters: readonly DrawnSupporter[], ties: readonly DrawnTie[], style: MapStyle, content: MapContent): DrawnSupporter[] {
  const name = NAME_SIZE * style.lettering
  const role = ROLE_SIZE * style.lettering
  const tiesOf = new Map<SupporterId, number>()
  for (const tie of content.ties) for (const end of [tie.a, tie.b]) tiesOf.set(end, (tiesOf.get(end) ?? 0) + 1)
  const ring: Record<Circle, number> = { inner: 30, middle: 15, outer: 0 }
  const shown = supporters.map((s) => (style.names === 'initials' ? { ...s, name: s.initials, role: '' } : s))
  const asks = shown.map(
    (s): LabelRequest => ({
      at: s.at,
      extent: extentWithMoon(s),
      name: letterWidth(nameShown(s.name), name, 'semibold') + 2,
      role: roleWidth(s, role),
      importance: (style.chosen.has(s.id) ? 1000 : 0) + ring[s.circle] + Math.min(12, tiesOf.get(s.id) ?? 0) + (s.late ? 4 : 0),
    }),
  )
  const byId = new Map(shown.map((s) => [s.id, s]))
  const lines = ties.flatMap((tie) => {
    const b = byId.get(tie.b)
    const from = tie.a === null ? meObstacle.at : byId.get(tie.a)?.at
    return b && from ? [...samples(curveOf(tie.bend, from, b.at)), ...tie.heads.flatMap(headPoints)] : []
  })
  const places = placeLabels(asks, {
    blocks: [...shown.flatMap(blocksOf), { left: -31, right: 31, top: -31, bottom: 31 }, ...FRAME_LETTERING],
    lines,
    circles: Object.values(CIRCLE_RADIUS),
    nameHeight: name * 1.12,
    roleHeight: role * 1.2,
  })
  return shown.map((s, i) => {
    const place = places[i]
    return { ...s, label: place ? drawnLabel(place) : null, spareLabel: { ...s.spareLabel, y: halfExtent(s.kind, s.form, s.radius).down + 4 + name } }
  })
}

/** Width of the second line: the role, and the days when they are written out. */
function roleWidth(s: DrawnSupporter, size: number): number {
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

const drawnLabel = ({ x, y, anchor, lines }: LabelPlace): DrawnLabel => ({ x, y, anchor, lines })

/** A name above stands clear of the moon too. */
function extentWithMoon(s: DrawnSupporter) {
  const extent = halfExtent(s.kind, s.form, s.radius)
  return s.moon ? { ...extent, up: Math.max(extent.up, s.moon.r - s.moon.y) } : extent
}

function blocksOf(s: DrawnSupporter): Box[] {
  const { x, up, down } = halfExtent(s.kind, s.form, s.radius)
  const shape = shifted({ left: -x, right: x, top: -up, bottom: down }, s.at)
  if (!s.moon) return [shape]
  const r = s.moon.r + 1.5
  return [shape, shifted({ left: s.moon.x - r, right: s.moon.x + r, top: s.moon.y - r, bottom: s.moon.y + r }, s.at)]
}

/** An arrowhead weighs as much as a good stretch of line: covered, the tie loses its direction. */
function headPoints(head: string): Position[] {
  const [x, y] = (head.match(/-?[\d.]+/g) ?? []).map(Number)
  return x === undefined || y === undefined ? [] : Array.from({ length: 4 }, () => ({ x, y }))
}

function samples(curve: Curve): Position[] {
  const steps = Math.max(4, Math.round(lengthOf(curve) / 9))
  return Array.from({ length: steps - 1 }, (_, i) => pointAt(curve, (i + 1) / steps))
}
