// What the person chose for a PDF of the plan, and what stands there before they choose.
import { z } from 'zod'
import { SupporterId } from '../ids'
import type { Settings } from '../settings'
import { CORE_SECTIONS, type Plan, SectionKind, SECTIONS } from './plan'

/** The whole plan; what fits of it on one page; a card; the whole plan in large print; figures for a counsellor. */
export const PDF_KINDS = ['full', 'one-page', 'wallet', 'large', 'counsellor'] as const
export type PdfKind = (typeof PDF_KINDS)[number]

export const PAPERS = ['A4', 'Letter', 'A5'] as const
export type Paper = (typeof PAPERS)[number]

/** One to fold to the size of a bank card; as many small ones as a sheet holds; pages of a bank card's size, front and back. */
export const CARD_LAYOUTS = ['fold', 'sheet', 'card'] as const
export type CardLayout = (typeof CARD_LAYOUTS)[number]

export const REPORT_PERIODS = ['4-weeks', '3-months', '6-months'] as const
export type ReportPeriod = (typeof REPORT_PERIODS)[number]

export const PlanPdfOptions = z
  .object({
    kind: z.enum(PDF_KINDS),
    /** The report has none of them. */
    sections: z.array(SectionKind),
    map: z.boolean(),
    names: z.enum(['names', 'initials']),
    /** People left out of the page, wherever they would stand. The report counts everyone. */
    without: z.array(SupporterId).max(2000),
    paper: z.enum(PAPERS),
    ink: z.enum(['colour', 'grey']),
    /** Numbers that are dialled when pressed, for a PDF kept on a telephone. */
    links: z.boolean(),
    cards: z.enum(CARD_LAYOUTS),
    /** What the report holds besides figures and coverage, and of which time. */
    chart: z.boolean(),
    streaks: z.boolean(),
    period: z.enum(REPORT_PERIODS),
  })
  .refine(({ kind, sections }) => kind === 'counsellor' || sections.length > 0, { error: 'nothing to print', path: ['sections'] })
export type PlanPdfOptions = z.infer<typeof PlanPdfOptions>

/** Before anything is chosen. Slips are told with the streaks: only when asked for. */
export const USUAL_PDF: Omit<PlanPdfOptions, 'sections' | 'paper'> = {
  kind: 'full',
  map: true,
  names: 'names',
  without: [],
  ink: 'colour',
  links: false,
  cards: 'fold',
  chart: true,
  streaks: false,
  period: '3-months',
}

/** The sections a kind has room for. */
export const SECTIONS_OF: Record<PdfKind, readonly SectionKind[]> = {
  full: SECTIONS,
  'one-page': SECTIONS,
  large: SECTIONS,
  counsellor: [],
  wallet: ['reasons', 'warningSigns', 'helps', 'people'],
}

/** Kinds with a picture of the map. */
export const WITH_MAP: readonly PdfKind[] = ['full', 'large', 'counsellor']

/** Kinds that may be read on a telephone. */
export const WITH_LINKS: readonly PdfKind[] = ['full', 'one-page', 'large']

/** Countries whose everyday paper is Letter (CLDR's measurement data). */
const LETTER_COUNTRIES = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']

/** The paper to print on: the person's choice, else that of the country. */
export function paperFor(paper: Settings['paper'], country: string | null): Exclude<Paper, 'A5'> {
  if (paper !== 'auto') return paper
  return country !== null && LETTER_COUNTRIES.includes(country) ? 'Letter' : 'A4'
}

/**
 * Sections worth printing: those with something written and not left for later. An empty plan prints
 * the sections every plan shows, as a form to fill in by hand. Whom to leave out stands only in the full plan,
 * which is one's own; in a copy made to be carried or handed on it is ticked by hand. One page begins with the sections every plan has:
 * with more, none would keep more than a line.
 */
export function sectionsToPrint(plan: Plan, kind: PdfKind): SectionKind[] {
  const has = (each: SectionKind) => (kind === 'one-page' ? CORE_SECTIONS.includes(each) : kind === 'full' || each !== 'notInvolved')
  const written = plan.order.filter((each) => plan.sections[each].items.length > 0 && plan.sections[each].skipped === null && has(each))
  return written.length > 0 ? written : plan.order.filter((kind) => CORE_SECTIONS.includes(kind))
}
