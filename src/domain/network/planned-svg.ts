// Planned moves and rests in the static picture of the map.
import type { DrawnMove } from './drawn'
import { PLANNED_LINE } from './map-ink'
import { PLANNED_SIZE, wordsOf } from './planned-lettering'
import { restPath } from './shapes'
import { element, escapeXml } from './svg-text'

type Ink = { second: string; paper: string; intent: string }

const r1 = (n: number) => Math.round(n * 10) / 10

/** Dotted ways, dashed outlines and their words; an empty group when nothing is planned. */
export function plannedSvg(moves: readonly DrawnMove[], lettering: number, ink: Ink, serif: string): string {
  if (moves.length === 0) return ''
  return element(
    'g',
    {},
    element(
      'g',
      { fill: 'none', stroke: ink.intent, 'stroke-linecap': 'round' },
      ...moves.flatMap((move) => (move.way && move.way.line !== '' ? [element('path', { d: move.way.line, 'stroke-width': PLANNED_LINE.wayWidth, 'stroke-dasharray': PLANNED_LINE.wayDots })] : [])),
      ...moves.map((move) => element('path', { d: move.outline, transform: `translate(${move.at.x} ${move.at.y})`, 'stroke-width': PLANNED_LINE.width, 'stroke-dasharray': PLANNED_LINE.dashes })),
    ),
    element(
      'g',
      { 'font-family': serif, 'font-style': 'italic', fill: ink.intent, stroke: ink.paper, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
      ...moves.map((move) => words(move, lettering)),
    ),
  )
}

function words(move: DrawnMove, lettering: number): string {
  const { label } = move
  if (!label) return ''
  const first = move.name === '' ? PLANNED_SIZE.by : PLANNED_SIZE.name
  return wordsOf(move)
    .slice(0, label.lines)
    .map((line, i) =>
      element(
        'text',
        { x: r1(move.at.x + label.x), y: r1(move.at.y + label.y + i * PLANNED_SIZE.by * 1.22 * lettering), 'text-anchor': label.anchor, 'font-size': r1((i === 0 ? first : PLANNED_SIZE.by) * lettering) },
        escapeXml(line),
      ),
    )
    .join('')
}

/** The mark of a rest: two short bars in a disc, like the moon in size. */
export function restSvg({ x, y, r }: { x: number; y: number; r: number }, ink: Pick<Ink, 'second' | 'paper'>): string {
  return (
    element('circle', { cx: x, cy: y, r: r1(r + 2.4), fill: ink.paper }) +
    element('circle', { cx: x, cy: y, r, fill: ink.paper, stroke: ink.second, 'stroke-width': 1.1 }) +
    element('path', { d: restPath(x, y, r), stroke: ink.second, 'stroke-width': r1(r * 0.26), 'stroke-linecap': 'round', fill: 'none' })
  )
}
