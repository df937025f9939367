// The support map as plain data: what the screen and the printed page both draw. Map units, Me at 0,0, y down.
import { m } from '../messages/messages'
import { cadenceOf } from '../people/cadence-of'
import { touchOf } from '../people/last-contact'
import { initialsOf } from '../people/new-supporter'
import { isResting } from '../people/resting'
import type { Circle, Supporter } from '../people/supporter'
import { type DrawnSupporter, type MapContent, type MapDrawing, type MapStyle, MOON_RADIUS, NAME_SIZE, PLAIN_STYLE } from './drawn'
import { SHAPE_RADIUS } from './geometry'
import { letter } from './map-lettering'
import { drawMoves } from './planned-drawing'
import { halfExtent, moonSpot, restSpot } from './shapes'
import { shapeScaleFor, shapeSizes, type ShapeSize } from './tidy/shape-sizes'
import { drawTies } from './tie-drawing'

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
  return reletter(sketchMap(content), content, style)
}

/** Shapes, ties and moves before any name is placed: nobody has a label. */
export function sketchMap(content: MapContent): MapDrawing {
  const supporters = bareSupporters(content)
  const byId = new Map(supporters.map((s) => [s.id, s]))
  const shapeScale = shapeScaleFor(content.supporters.length)
  return { supporters, ties: drawTies(content, byId), moves: drawMoves(content, byId, shapeScale), shapeScale, lettering: PLAIN_STYLE.lettering }
}

/** Everyone's shape, in the order of drawing, before names are placed. */
export function bareSupporters(content: MapContent): DrawnSupporter[] {
  const sizes = shapeSizes(content.supporters)
  return readingOrder(content.supporters).map((s) => bareSupporter(s, content, sizes.get(s.id) ?? { radius: SHAPE_RADIUS[s.circle], scale: 1 }))
}

/** The same drawing with other lettering; ties and shapes stay as they are. */
export function reletter(drawing: MapDrawing, content: MapContent, style: MapStyle): MapDrawing {
  return { ...drawing, ...letter(drawing.supporters, drawing.ties, drawing.moves, style, content), lettering: style.lettering }
}

function bareSupporter(s: Supporter, content: MapContent, { radius, scale }: ShapeSize): DrawnSupporter {
  const touch = touchOf(content.lastContact.get(s.id), content.cadences ? cadenceOf(s, content.cadences) : s.cadence, content.today, content.cadences?.away)
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
    moon: touch.phase === null ? null : { ...spot, r: Math.max(3, MOON_RADIUS * scale), phase: touch.phase },
    rest: isResting(s, content.today) ? { ...restSpot(s.kind, s.form, radius), r: Math.max(3, MOON_RADIUS * scale) } : null,
    late: touch.late && touch.days !== null ? m.common.days(touch.days) : null,
    touch,
    label: null,
    spareLabel: { x: 0, y: halfExtent(s.kind, s.form, radius).down + 5 + NAME_SIZE, anchor: 'middle', lines: 1 },
  }
}
