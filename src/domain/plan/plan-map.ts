// The map as it stands beside the people in the printed plan: those named in the plan solid, the others outlined.
import type { SupporterId } from '../ids'
import { drawMap } from '../network/map-drawing'
import { mapSvg } from '../network/map-svg'
import { GREY_INK, PRINT_INK } from '../network/print-ink'
import type { Notebook } from '../notebook'
import { onMap } from '../people/supporter-changes'
import type { DayKey } from '../time/day-key'
import type { PlanPdfOptions } from './plan-pdf-options'
import { withoutPeople } from './without-people'

/** Larger than on screen: the figure is about half a page wide. */
const PRINT_LETTERING = 1.2

/** SVG markup of the map. `highlight`: who is named in the printed sections. */
export function planMapSvg(whole: Notebook, highlight: readonly SupporterId[], { names, ink, without }: Pick<PlanPdfOptions, 'names' | 'ink' | 'without'>, today: DayKey): string {
  const book = withoutPeople(whole, without)
  const supporters = onMap(book).map((person) => ({ ...person, resting: null }))
  const here = new Set(supporters.map((person) => person.id))
  const ties = Object.values(book.ties).filter((tie) => here.has(tie.a) && here.has(tie.b))
  // Moons, rests and planned moves would age on paper, and say more than the page needs to: the plan's map has none.
  const drawing = drawMap(
    { supporters, ties, lastContact: new Map(), today },
    { lettering: PRINT_LETTERING, names, chosen: new Set(highlight) },
  )
  return mapSvg(drawing, { highlight, names, legend: false, ink: ink === 'grey' ? GREY_INK : PRINT_INK })
}
