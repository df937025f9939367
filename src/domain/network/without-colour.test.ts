// On a black-and-white print everything is still told apart: by width, dots, waves, outline and lines, never by colour alone.
import { expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import { newSupporter } from '../people/new-supporter'
import { FORMS, KINDS, QUALITIES, type Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { polar } from './geometry'
import { drawMap } from './map-drawing'
import { LEGEND_MARKS, LEGEND_TIES } from './map-legend'
import { mapSvg } from './map-svg'

const at = '2026-03-01T10:00:00.000Z' as Instant

/** One supporter at the same place, as one drawing without any colour; position, name and ids are the same for all. */
function inBlackAndWhite(part: Partial<Supporter>): string {
  const supporter: Supporter = { ...newSupporter('s' as SupporterId, 'Sam', at, { kind: 'family', circle: 'middle' }), position: polar(174, 200), removedAt: null, ...part }
  const drawing = drawMap({ supporters: [supporter], ties: [], lastContact: new Map(), today: '2026-03-01' as DayKey })
  return mapSvg(drawing, { names: 'names', legend: false }).replace(/(fill|stroke)="#[0-9A-Fa-f]{3,8}"/g, '$1="ink"')
}

const allDiffer = (drawings: readonly string[]) => expect(new Set(drawings).size).toBe(drawings.length)

it('tells the qualities of a tie apart', () => allDiffer(QUALITIES.map((quality) => inBlackAndWhite({ tie: { quality, direction: 'from' } }))))
it('tells the directions of energy apart', () => allDiffer((['from', 'to', 'both', null] as const).map((direction) => inBlackAndWhite({ tie: { quality: 'strong', direction } }))))
it('tells the kinds apart, and the forms of each', () => allDiffer(KINDS.flatMap((kind) => FORMS.map((form) => inBlackAndWhite({ kind, form })))))
it('has no colour left to tell by', () => expect(inBlackAndWhite({})).not.toMatch(/#[0-9A-Fa-f]{6}/))

it('gives every line of the legend a drawing of its own', () => {
  for (const column of [LEGEND_TIES, LEGEND_MARKS]) allDiffer(column.map(({ strokes }) => JSON.stringify(strokes.map(({ d, width, dots, fill }) => [d, width, dots, fill]))))
})
