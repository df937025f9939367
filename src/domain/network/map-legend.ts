// What the legend shows, drawn from the same definitions as the map: screen, picture and print all read this list.
import { m } from '../messages/messages'
import { type Form, FORMS, QUALITIES } from '../people/supporter'
import { type MapDrawing, MOON_RADIUS } from './drawn'
import { MOON_LIT, OUTLINE_WIDTH, PLANNED_LINE, SECOND_LINE_WIDTH, TIE_LINE } from './map-ink'
import { formLines, halfExtent, moonPath, outline, restPath } from './shapes'
import { curveBetween, tieLine } from './tie-curve'

/** One path of a sample. `ink`: a line of the ties, a mark, or what is meant to be; `fill`: nothing, the paper, or its own ink. */
export type LegendStroke = { d: string; width: number; dots: string | null; ink: 'tie' | 'mark' | 'intent'; fill: 'none' | 'paper' | 'ink' }

/** A sample and its words. Ties run from 0,0 to the right for `TIE_SAMPLE`; marks stand around 0,0 and keep within ±13 by ±10. */
export type LegendEntry = { id: string; words: string; strokes: readonly LegendStroke[] }

/** Length of the sample of a tie. */
export const TIE_SAMPLE = 38

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

const stroke = (d: string, width: number, more: Partial<LegendStroke> = {}): LegendStroke => ({ d, width, dots: null, ink: 'mark', fill: 'none', ...more })

/** Lines: the four qualities, then the way energy flows. */
export const LEGEND_TIES: readonly LegendEntry[] = [
  ...QUALITIES.map((quality): LegendEntry => {
    const { width, dots } = TIE_LINE[quality]
    return { id: quality, words: m.map.legend.ties[quality], strokes: [stroke(sampleTie(TIE_SAMPLE, quality === 'stressful', false).line, width, { dots, ink: 'tie' })] }
  }),
  energy(),
]

function energy(): LegendEntry {
  const { line, heads } = sampleTie(TIE_SAMPLE, false, true)
  return {
    id: 'energy',
    words: m.map.legend.energy,
    strokes: [stroke(line, TIE_LINE.ordinary.width, { ink: 'tie' }), ...heads.map((d) => stroke(d, 0, { ink: 'tie', fill: 'ink' }))],
  }
}

/** Radius of a sample shape; the form's lines keep the distance they have on a map of few, or they could not be told apart. */
const SHAPE = 4.3

function formEntry(form: Form): LegendEntry {
  const { behind, ground } = formLines('family', form, SHAPE, 1)
  const { up, down } = halfExtent('family', form, SHAPE, 1)
  const lift = (d: string) => lifted(d, (up - down) / 2)
  return {
    id: form,
    words: m.map.legend.forms[form],
    strokes: [
      ...(behind ? [stroke(lift(behind), SECOND_LINE_WIDTH)] : []),
      ...(ground ? [stroke(lift(ground), SECOND_LINE_WIDTH)] : []),
      stroke(lift(outline('family', SHAPE)), OUTLINE_WIDTH * 0.85),
    ],
  }
}

/** The same path, moved up or down: of its absolute commands (M and H) only M names a height. */
function lifted(d: string, by: number): string {
  return d.replace(/M(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `M${x} ${Math.round((Number(y) + by) * 10) / 10}`)
}

/** A closed circle of radius `r` around `x`,0. */
const circleAt = (x: number, r: number) => `M${x - r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

function moonEntry(phase: 0 | 1): LegendEntry {
  const lit = moonPath(0, 0, MOON_RADIUS * MOON_LIT, phase)
  return {
    id: phase ? 'moon-full' : 'moon-open',
    words: phase ? m.map.legend.moonFull : m.map.legend.moonOpen,
    strokes: [stroke(circleAt(0, MOON_RADIUS), 1.1, { fill: 'paper' }), ...(lit ? [stroke(lit, 0, { fill: 'ink' })] : [])],
  }
}

/** Marks: the forms, then the moon. */
export const LEGEND_MARKS: readonly LegendEntry[] = [...FORMS.map(formEntry), moonEntry(1), moonEntry(0)]

const PLANNED: LegendEntry = {
  id: 'planned',
  words: m.moves.legend,
  strokes: [
    stroke('M1 0H15', PLANNED_LINE.wayWidth, { dots: PLANNED_LINE.wayDots, ink: 'intent' }),
    stroke(circleAt(27, 7), PLANNED_LINE.width, { dots: PLANNED_LINE.dashes, ink: 'intent' }),
  ],
}

const RESTING: LegendEntry = {
  id: 'resting',
  words: m.giveAndTake.legend,
  strokes: [stroke(circleAt(0, MOON_RADIUS), 1.1, { fill: 'paper' }), stroke(restPath(0, 0, MOON_RADIUS), MOON_RADIUS * 0.26)],
}

export type MapLegend = { ties: readonly LegendEntry[]; marks: readonly LegendEntry[] }

/** The legend of a drawing: planned moves and rests are explained only while the map has some, moons unless they are left out. */
export function legendOf(drawing: Pick<MapDrawing, 'moves' | 'supporters'>, moons = true): MapLegend {
  const marks = moons ? LEGEND_MARKS : LEGEND_MARKS.filter((entry) => !entry.id.startsWith('moon'))
  return {
    ties: drawing.moves.length > 0 ? [...LEGEND_TIES, PLANNED] : LEGEND_TIES,
    marks: drawing.supporters.some((s) => s.rest !== null) ? [...marks, RESTING] : marks,
  }
}
