// The legend beneath the printed map, from the same definitions as the drawing.
import { m } from '../messages/messages'
import { FORMS, QUALITIES } from '../people/supporter'
import { FRAME } from './map-frame'
import { MOON_LIT, SECOND_LINE_WIDTH, TIE_LINE } from './map-ink'
import { moonPath } from './shapes'
import { element, escapeXml } from './svg-text'
import { curveBetween, tieLine } from './tie-curve'

export const LEGEND_HEIGHT = 124

const nothing = (x: number) => ({ at: { x, y: 0 }, radius: 0, edge: () => -5 })

/** A straight sample of a tie, `width` long, drawn exactly as on the map. */
export function sampleTie(width: number, wavy: boolean, arrow: boolean): { line: string; heads: string[] } {
  return tieLine(curveBetween({ x: 0, y: 0 }, { x: width, y: 0 }, 0), {
    from: { ...nothing(0), edge: () => -8 },
    to: { ...nothing(width), edge: () => (arrow ? -5 : -8) },
    headAtFrom: false,
    headAtTo: arrow,
    wavy,
  })
}

type Ink = { ink: string; second: string; tie: string; paper: string }

export function legendSvg(top: number, ink: Ink, font: string): string {
  const left = FRAME.left + 12
  const right = FRAME.right - 12
  const words = (x: number, y: number, text: string, anchor: 'start' | 'end') =>
    element('text', { x, y: y + 4, 'font-family': font, 'font-size': 12, fill: ink.second, 'text-anchor': anchor }, escapeXml(text))
  const line = (row: number) => top + 16 + row * 20
  const ties = [
    ...QUALITIES.map((quality) => ({ ...sampleTie(38, quality === 'stressful', false), ...TIE_LINE[quality], text: m.map.legend.ties[quality] })),
    { ...sampleTie(38, false, true), ...TIE_LINE.ordinary, text: m.map.legend.energy },
  ].map(
    (t, row) =>
      element(
        'g',
        { transform: `translate(${left} ${line(row)})` },
        element('path', { d: t.line, fill: 'none', stroke: ink.tie, 'stroke-width': t.width, 'stroke-dasharray': t.dots, 'stroke-linecap': 'round' }),
        ...t.heads.map((d) => element('path', { d, fill: ink.tie })),
      ) + words(left + 50, line(row), t.text, 'start'),
  )
  const forms = FORMS.map((form, row) => {
    const ring = (r: number, width: number) => element('circle', { r, fill: 'none', stroke: ink.second, 'stroke-width': width })
    const marks = form === 'group' ? ring(5, 1.4) + ring(8, SECOND_LINE_WIDTH) : ring(6, 1.4)
    const ground = form === 'place' ? element('path', { d: 'M-9 9H9', stroke: ink.second, 'stroke-width': SECOND_LINE_WIDTH, fill: 'none' }) : ''
    return element('g', { transform: `translate(${right - 10} ${line(row)})` }, marks, ground) + words(right - 28, line(row), m.map.legend.forms[form], 'end')
  })
  const moons = ([1, 0] as const).map((phase, i) => {
    const row = FORMS.length + i
    const lit = moonPath(0, 0, 5.2 * MOON_LIT, phase)
    return (
      element(
        'g',
        { transform: `translate(${right - 10} ${line(row)})` },
        element('circle', { r: 5.2, fill: ink.paper, stroke: ink.second, 'stroke-width': 1.1 }),
        ...(lit ? [element('path', { d: lit, fill: ink.second })] : []),
      ) + words(right - 28, line(row), phase ? m.map.legend.moonFull : m.map.legend.moonOpen, 'end')
    )
  })
  return element('g', {}, ...ties, ...forms, ...moons)
}
