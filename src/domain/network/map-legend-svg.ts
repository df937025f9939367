// The legend beneath the printed map.
import { FRAME } from './map-frame'
import type { LegendEntry, MapLegend } from './map-legend'
import { element, escapeXml } from './svg-text'

const ROW = 20
/** Room beneath the map, for as many rows as the longer of the two columns has. */
export const legendHeight = ({ ties, marks }: MapLegend) => 4 + ROW * Math.max(ties.length, marks.length)

type Ink = { ink: string; second: string; tie: string; paper: string; intent: string }

export function legendSvg(top: number, ink: Ink, font: string, legend: MapLegend): string {
  const left = FRAME.left + 12
  const right = FRAME.right - 12
  const line = (row: number) => top + 16 + row * ROW
  const words = (x: number, row: number, text: string, anchor: 'start' | 'end') =>
    element('text', { x, y: line(row) + 4, 'font-family': font, 'font-size': 12, fill: ink.second, 'text-anchor': anchor }, escapeXml(text))
  const sample = (entry: LegendEntry, x: number, row: number) =>
    element(
      'g',
      { transform: `translate(${x} ${line(row)})` },
      ...entry.strokes.map(({ d, width, dots, ...how }) => {
        const own = how.ink === 'tie' ? ink.tie : how.ink === 'intent' ? ink.intent : ink.second
        return element('path', {
          d,
          fill: how.fill === 'ink' ? own : how.fill === 'paper' ? ink.paper : 'none',
          stroke: width > 0 ? own : null,
          'stroke-width': width > 0 ? width : null,
          'stroke-dasharray': dots,
          'stroke-linecap': 'round',
        })
      }),
    )
  return element(
    'g',
    {},
    ...legend.ties.map((entry, row) => sample(entry, left, row) + words(left + 50, row, entry.words, 'start')),
    ...legend.marks.map((entry, row) => sample(entry, right - 10, row) + words(right - 28, row, entry.words, 'end')),
  )
}
