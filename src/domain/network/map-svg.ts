// The map as one static SVG text, for print: vector, white page, ink only, no style attributes or sheets.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import { CIRCLE_RADIUS } from './geometry'
import { type DrawnSupporter, type DrawnTie, type MapDrawing, ME, NAME_SIZE, ROLE_SIZE } from './drawn'
import { nameShown, roleShown } from './map-lettering'
import { CIRCLE_NAMES, FRAME, SEAMS, SECTORS } from './map-frame'
import { AMONG_OPACITY, MOON_LIT, OUTLINE_WIDTH, SECOND_LINE_WIDTH, TIE_LINE } from './map-ink'
import { legendOf, type MapLegend } from './map-legend'
import { legendHeight, legendSvg } from './map-legend-svg'
import { plannedSvg, restSvg } from './planned-svg'
import { PRINT_INK, type PrintInk } from './print-ink'
import { formLines, moonPath, outline, sign, signSize } from './shapes'
import { element, escapeXml } from './svg-text'

export type MapMarkup = {
  /** Supporters drawn solid; the others keep an outline. */
  highlight?: readonly SupporterId[]
  legend: boolean
  /** White paper when not said. */
  ink?: PrintInk
}

export type MapSvgOptions = MapMarkup & { names: 'names' | 'initials' }

export const SANS = "'Atkinson Hyperlegible Next', sans-serif"
export const SERIF = "'Newsreader Variable', Newsreader, Georgia, serif"

/**
 * Writes the drawing as an SVG document fragment with a title and a description for readers who cannot
 * see it. Names or initials are as the drawing was lettered; `options.names` decides the words of the
 * description.
 */
export function mapSvg(drawing: MapDrawing, options: MapSvgOptions): string {
  const { left, top, width, height } = mapBox(options.legend ? legendOf(drawing) : null)
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${left} ${top} ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': 'map-title map-desc' },
    element('title', { id: 'map-title' }, escapeXml(m.map.svgTitle)),
    element('desc', { id: 'map-desc' }, escapeXml(describe(drawing, options.names))),
    mapMarkup(drawing, options),
  )
}

/** What the marks of a whole map cover, in map units. */
export function mapBox(legend: MapLegend | null): { left: number; top: number; width: number; height: number } {
  const { left, right, top, bottom } = FRAME
  return { left, top, width: right - left, height: bottom - top + (legend ? legendHeight(legend) : 0) }
}

/** Everything the map is drawn with, without the element around it. */
export function mapMarkup(drawing: MapDrawing, { highlight = [], legend, ink = PRINT_INK }: MapMarkup): string {
  const solid = new Set(highlight)
  return [
    frame(ink),
    ...drawing.ties.map((t) => tie(t, ink)),
    plannedSvg(drawing.moves, drawing.lettering, ink, SERIF),
    me(ink),
    ...drawing.supporters.map((s) => shape(s, solid.has(s.id), ink)),
    element('g', { 'font-family': SANS, ...halo(ink) }, ...drawing.supporters.map((s) => label(s, drawing.lettering, ink))),
    ...(legend ? [legendSvg(FRAME.bottom, ink, SANS, legendOf(drawing))] : []),
  ].join('')
}

/** Who is on the map, circle by circle, in words. */
export function describe(drawing: MapDrawing, names: 'names' | 'initials'): string {
  return m.map.svgDescription(
    (['inner', 'middle', 'outer'] as const).map((circle) => ({
      circle: m.vocabulary.circles[circle],
      names: drawing.supporters.filter((s) => s.circle === circle).map((s) => (names === 'initials' ? s.initials : s.name)),
    })),
  )
}

function frame(ink: PrintInk): string {
  const ring = (radius: number) => element('circle', { r: radius, fill: 'none', stroke: ink.ring, 'stroke-width': 1 })
  return element(
    'g',
    {},
    ring(CIRCLE_RADIUS.middle),
    ring(CIRCLE_RADIUS.inner),
    element('path', { d: SEAMS, fill: 'none', stroke: ink.ring, 'stroke-width': 1.5, 'stroke-linecap': 'round' }),
    ...SECTORS.map(
      (s) =>
        element('path', { d: s.edge, fill: 'none', stroke: ink.kind[s.kind], 'stroke-width': 1.4 }) +
        element('path', { d: s.ticks, fill: 'none', stroke: ink.kind[s.kind], 'stroke-width': 0.8, 'stroke-opacity': 0.75 }) +
        element('path', { id: `map-arc-${s.kind}`, d: s.nameArc, fill: 'none' }) +
        element(
          'text',
          { 'font-family': SERIF, 'font-size': 18, 'font-style': 'italic', 'font-weight': 450, fill: ink.kindText[s.kind], 'text-anchor': s.anchor, 'letter-spacing': 0.36 },
          element('textPath', { href: `#map-arc-${s.kind}`, startOffset: s.offset }, escapeXml(m.vocabulary.kinds[s.kind])),
        ),
    ),
    ...CIRCLE_NAMES.map(({ circle, y }) =>
      element('text', { x: 0, y, 'text-anchor': 'middle', 'font-family': SERIF, 'font-size': 13, 'font-style': 'italic', fill: ink.third, ...halo(ink) }, escapeXml(m.map.circleOnMap[circle])),
    ),
  )
}

const halo = (ink: PrintInk) => ({ stroke: ink.paper, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' })

function tie(t: DrawnTie, ink: PrintInk): string {
  if (t.line === '') return ''
  const { width, among, dots } = TIE_LINE[t.quality]
  const between = t.a !== null
  return element(
    'g',
    { opacity: between ? AMONG_OPACITY : null },
    element('path', { d: t.line, fill: 'none', stroke: ink.tie, 'stroke-width': between ? among : width, 'stroke-dasharray': dots, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ...t.heads.map((d) => element('path', { d, fill: ink.tie })),
  )
}

function me(ink: PrintInk): string {
  return element(
    'g',
    {},
    element('circle', { r: ME.disc, fill: ink.ink }),
    element('circle', { r: ME.line, fill: 'none', stroke: ink.ink, 'stroke-width': 1 }),
    element('text', { y: 5.5, 'text-anchor': 'middle', 'font-family': SERIF, 'font-size': 18, 'font-style': 'italic', 'font-weight': 500, fill: ink.paper }, escapeXml(m.common.me)),
  )
}

/** The shape of a supporter: outline, second or ground line, sign. */
function shapeMarks({ kind, form, radius, role }: DrawnSupporter, solid: boolean, ink: { line: string; paper: string }): string {
  const size = signSize(kind, radius)
  const { behind, ground } = formLines(kind, form, radius)
  return (
    (behind ? element('path', { d: behind, fill: ink.paper, stroke: ink.line, 'stroke-width': SECOND_LINE_WIDTH }) : '') +
    (ground ? element('path', { d: ground, stroke: ink.line, 'stroke-width': SECOND_LINE_WIDTH, fill: 'none' }) : '') +
    element('path', { d: outline(kind, radius), fill: solid ? ink.line : ink.paper, stroke: ink.line, 'stroke-width': OUTLINE_WIDTH, 'stroke-linejoin': 'round' }) +
    element('path', {
      d: sign(kind, form, role),
      transform: `translate(${r1(-size / 2)} ${r1(-size / 2)}) scale(${(size / 24).toFixed(3)})`,
      fill: 'none',
      stroke: solid ? ink.paper : ink.line,
      'stroke-width': 1.7,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })
  )
}

const r1 = (n: number) => Math.round(n * 10) / 10

function shape(s: DrawnSupporter, solid: boolean, ink: PrintInk): string {
  const moon = s.moon
  const lit = moon && moonPath(moon.x, moon.y, moon.r * MOON_LIT, moon.phase)
  return element(
    'g',
    { transform: `translate(${s.at.x} ${s.at.y})` },
    shapeMarks(s, solid, { line: ink.kind[s.kind], paper: ink.paper }),
    ...(moon
      ? [
          element('circle', { cx: moon.x, cy: moon.y, r: r1(moon.r + 2.4), fill: ink.paper }),
          element('circle', { cx: moon.x, cy: moon.y, r: moon.r, fill: ink.paper, stroke: ink.second, 'stroke-width': 1.1 }),
        ]
      : []),
    ...(lit ? [element('path', { d: lit, fill: ink.second })] : []),
    s.rest ? restSvg(s.rest, ink) : '',
  )
}

function label(s: DrawnSupporter, lettering: number, ink: PrintInk): string {
  if (!s.label) return ''
  const { x, y, anchor, lines } = s.label
  const common = { x: r1(s.at.x + x), 'text-anchor': anchor }
  const second =
    lines === 2
      ? element(
          'text',
          { ...common, y: r1(s.at.y + y + ROLE_SIZE * 1.22 * lettering), 'font-size': r1(ROLE_SIZE * lettering), fill: ink.third },
          escapeXml(roleShown(s.role)),
          ...(s.late ? [element('tspan', { 'font-weight': 600, fill: ink.ink }, escapeXml((s.role ? ' · ' : '') + s.late))] : []),
        )
      : ''
  return (
    element('text', { ...common, y: r1(s.at.y + y), 'font-size': r1(NAME_SIZE * lettering), 'font-weight': 600, fill: ink.ink }, escapeXml(nameShown(s.name))) + second
  )
}
