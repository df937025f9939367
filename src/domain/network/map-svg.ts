// The map as one static SVG text, for print: vector, white page, ink only, no style attributes or sheets.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import type { Kind } from '../people/supporter'
import { CIRCLE_RADIUS } from './geometry'
import { type DrawnSupporter, type DrawnTie, type MapDrawing, ME, NAME_SIZE, ROLE_SIZE } from './drawn'
import { nameShown, roleShown } from './map-lettering'
import { CIRCLE_NAMES, FRAME, SEAMS, SECTORS } from './map-frame'
import { AMONG_OPACITY, MOON_LIT, OUTLINE_WIDTH, SECOND_LINE_WIDTH, TIE_LINE } from './map-ink'
import { legendSvg, LEGEND_HEIGHT } from './map-legend-svg'
import { formLines, moonPath, outline, sign, signSize } from './shapes'
import { element, escapeXml } from './svg-text'

export type MapSvgOptions = {
  /** Supporters drawn solid; the others keep an outline. */
  highlight?: readonly SupporterId[]
  names: 'names' | 'initials'
  legend: boolean
}

/** Inks on white paper; the values of the light theme. */
export const PRINT_INK = {
  ink: '#1F2421',
  second: '#484E49',
  third: '#666960',
  ring: '#C6BEAB',
  tie: '#5F645E',
  paper: '#FFFFFF',
  kind: { family: '#98361A', therapy: '#41699D', peer: '#A97D12', mentor: '#52205A', other: '#666960' } satisfies Record<Kind, string>,
  kindText: { family: '#98361A', therapy: '#41699D', peer: '#80600C', mentor: '#52205A', other: '#666960' } satisfies Record<Kind, string>,
}

const SANS = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif"
const SERIF = "'Newsreader Variable', Newsreader, Georgia, serif"

/**
 * Writes the drawing as an SVG document fragment with a title and a description for readers who cannot
 * see it. Names or initials are as the drawing was lettered; `options.names` decides the words of the
 * description.
 */
export function mapSvg(drawing: MapDrawing, options: MapSvgOptions): string {
  const highlight = new Set(options.highlight ?? [])
  const bottom = FRAME.bottom + (options.legend ? LEGEND_HEIGHT : 0)
  const width = FRAME.right - FRAME.left
  const height = bottom - FRAME.top
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${FRAME.left} ${FRAME.top} ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': 'map-title map-desc' },
    element('title', { id: 'map-title' }, escapeXml(m.map.svgTitle)),
    element('desc', { id: 'map-desc' }, escapeXml(describe(drawing, options.names))),
    frame(),
    ...drawing.ties.map(tie),
    me(),
    ...drawing.supporters.map((s) => shape(s, highlight.has(s.id))),
    element('g', { 'font-family': SANS, ...HALO }, ...drawing.supporters.map((s) => label(s, drawing.lettering))),
    ...(options.legend ? [legendSvg(FRAME.bottom, PRINT_INK, SANS)] : []),
  )
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

function frame(): string {
  const ring = (radius: number) => element('circle', { r: radius, fill: 'none', stroke: PRINT_INK.ring, 'stroke-width': 1 })
  return element(
    'g',
    {},
    ring(CIRCLE_RADIUS.middle),
    ring(CIRCLE_RADIUS.inner),
    element('path', { d: SEAMS, fill: 'none', stroke: PRINT_INK.ring, 'stroke-width': 1.5, 'stroke-linecap': 'round' }),
    ...SECTORS.map(
      (s) =>
        element('path', { d: s.edge, fill: 'none', stroke: PRINT_INK.kind[s.kind], 'stroke-width': 1.4 }) +
        element('path', { d: s.ticks, fill: 'none', stroke: PRINT_INK.kind[s.kind], 'stroke-width': 0.8, 'stroke-opacity': 0.75 }) +
        element('path', { id: `map-arc-${s.kind}`, d: s.nameArc, fill: 'none' }) +
        element(
          'text',
          { 'font-family': SERIF, 'font-size': 18, 'font-style': 'italic', 'font-weight': 450, fill: PRINT_INK.kindText[s.kind], 'text-anchor': s.anchor, 'letter-spacing': 0.36 },
          element('textPath', { href: `#map-arc-${s.kind}`, startOffset: s.offset }, escapeXml(m.vocabulary.kinds[s.kind])),
        ),
    ),
    ...CIRCLE_NAMES.map(({ circle, y }) =>
      element('text', { x: 0, y, 'text-anchor': 'middle', 'font-family': SERIF, 'font-size': 13, 'font-style': 'italic', fill: PRINT_INK.third, ...HALO }, escapeXml(m.map.circleOnMap[circle])),
    ),
  )
}

const HALO = { stroke: PRINT_INK.paper, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }

function tie(t: DrawnTie): string {
  if (t.line === '') return ''
  const { width, among, dots } = TIE_LINE[t.quality]
  const between = t.a !== null
  return element(
    'g',
    { opacity: between ? AMONG_OPACITY : null },
    element('path', { d: t.line, fill: 'none', stroke: PRINT_INK.tie, 'stroke-width': between ? among : width, 'stroke-dasharray': dots, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ...t.heads.map((d) => element('path', { d, fill: PRINT_INK.tie })),
  )
}

function me(): string {
  return element(
    'g',
    {},
    element('circle', { r: ME.disc, fill: PRINT_INK.ink }),
    element('circle', { r: ME.line, fill: 'none', stroke: PRINT_INK.ink, 'stroke-width': 1 }),
    element('text', { y: 5.5, 'text-anchor': 'middle', 'font-family': SERIF, 'font-size': 18, 'font-style': 'italic', 'font-weight': 500, fill: PRINT_INK.paper }, escapeXml(m.common.me)),
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

function shape(s: DrawnSupporter, solid: boolean): string {
  const moon = s.moon
  const lit = moon && moonPath(moon.x, moon.y, moon.r * MOON_LIT, moon.phase)
  return element(
    'g',
    { transform: `translate(${s.at.x} ${s.at.y})` },
    shapeMarks(s, solid, { line: PRINT_INK.kind[s.kind], paper: PRINT_INK.paper }),
    ...(moon
      ? [
          element('circle', { cx: moon.x, cy: moon.y, r: r1(moon.r + 2.4), fill: PRINT_INK.paper }),
          element('circle', { cx: moon.x, cy: moon.y, r: moon.r, fill: PRINT_INK.paper, stroke: PRINT_INK.second, 'stroke-width': 1.1 }),
        ]
      : []),
    ...(lit ? [element('path', { d: lit, fill: PRINT_INK.second })] : []),
  )
}

function label(s: DrawnSupporter, lettering: number): string {
  if (!s.label) return ''
  const { x, y, anchor, lines } = s.label
  const common = { x: r1(s.at.x + x), 'text-anchor': anchor }
  const second =
    lines === 2
      ? element(
          'text',
          { ...common, y: r1(s.at.y + y + ROLE_SIZE * 1.22 * lettering), 'font-size': r1(ROLE_SIZE * lettering), fill: PRINT_INK.third },
          escapeXml(roleShown(s.role)),
          ...(s.late ? [element('tspan', { 'font-weight': 600, fill: PRINT_INK.ink }, escapeXml((s.role ? ' · ' : '') + s.late))] : []),
        )
      : ''
  return (
    element('text', { ...common, y: r1(s.at.y + y), 'font-size': r1(NAME_SIZE * lettering), 'font-weight': 600, fill: PRINT_INK.ink }, escapeXml(nameShown(s.name))) + second
  )
}
