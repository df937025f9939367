// What the person chose for the plan's PDF, and what stands there before they choose.
import { z } from 'zod'
import type { Settings } from '../settings'
import { type Plan, SectionKind } from './plan'

export const PlanPdfOptions = z.object({
  sections: z.array(SectionKind).min(1),
  map: z.boolean(),
  names: z.enum(['names', 'initials']),
  paper: z.enum(['A4', 'Letter']),
  largePrint: z.boolean(),
})
export type PlanPdfOptions = z.infer<typeof PlanPdfOptions>

/** Countries whose everyday paper is Letter (CLDR's measurement data). */
const LETTER_COUNTRIES = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']

/** The paper to print on: the person's choice, else that of the country. */
export function paperFor(paper: Settings['paper'], country: string | null): PlanPdfOptions['paper'] {
  if (paper !== 'auto') return paper
  return country !== null && LETTER_COUNTRIES.includes(country) ? 'Letter' : 'A4'
}

/**
 * Sections worth printing: those with something written and not left for later. An empty plan prints
 * whole, as a form to fill in by hand.
 */
export function sectionsToPrint(plan: Plan): SectionKind[] {
  const written = plan.order.filter((kind) => plan.sections[kind].items.length > 0 && plan.sections[kind].skipped === null)
  return written.length > 0 ? written : [...plan.order]
}
