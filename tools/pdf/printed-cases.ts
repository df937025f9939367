// Every kind of PDF there is, once. A new kind is one line here, and is then checked, drawn, measured and shown.
import { readFileSync } from 'node:fs'
import { readNotebook } from '@domain/migrations/read-notebook'
import type { Notebook } from '@domain/notebook'
import { SECTIONS } from '@domain/plan/plan'
import type { DocumentContext, PlanDocument } from '@domain/plan/plan-document'
import { type Paper, type PlanPdfOptions, sectionsToPrint, USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { shareDocument } from '@domain/plan/share-document'
import { leadingUpTo } from '@domain/sample/shift-days'
import type { DayKey } from '@domain/time/day-key'
import { mapPageHtml } from '@main/pdf/map-page'
import { planHtml } from '@main/pdf/plan-html'
import { planPageHtml } from '@main/pdf/plan-page'
import { recoveryHtml } from '@main/pdf/recovery-html'

export type Chosen = Partial<Omit<PlanPdfOptions, 'sections'>>

export const CASES = {
  full: { kind: 'full' },
  'one-page': { kind: 'one-page' },
  'wallet-fold': { kind: 'wallet', cards: 'fold' },
  'wallet-sheet': { kind: 'wallet', cards: 'sheet' },
  'wallet-card': { kind: 'wallet', cards: 'card' },
  large: { kind: 'large' },
  counsellor: { kind: 'counsellor', streaks: true },
} satisfies Record<string, Chosen>
export type PlanCase = keyof typeof CASES
/** Those of the plan, and the copy of it for one person. */
export type CaseName = PlanCase | 'copy'
export const CASE_NAMES = [...(Object.keys(CASES) as PlanCase[]), 'copy'] as const satisfies readonly CaseName[]

/** A fixed day in a fixed place: the same pages whenever they are made. */
export const FIXED: DocumentContext = { today: '2026-11-19' as DayKey, zone: 'America/Los_Angeles', locale: 'en-US', country: 'US' }

/** The example with its last day on the fixed day. */
export function fixedExample(): Notebook {
  const read = readNotebook(readFileSync('resources/example-notebook.json', 'utf8'))
  if (read.kind !== 'ready') throw new Error(`the example notebook is ${read.kind}`)
  return leadingUpTo(read.notebook, FIXED.today)
}

export function casePage(book: Notebook, name: CaseName, more: Chosen = {}, context: DocumentContext = FIXED): string {
  if (name === 'copy') return planHtml(copyDocument(book, more.paper ?? 'A4', context), null)
  const chosen = { ...USUAL_PDF, ...CASES[name] }
  const options = { ...chosen, paper: 'A4' as const, sections: sectionsToPrint(book.plan, chosen.kind), ...more }
  return planPageHtml(book, options, context)
}

/** For the first in the plan, with every section and nobody else. */
export function copyDocument(book: Notebook, paper: Paper = 'A4', context: DocumentContext = FIXED): PlanDocument {
  const first = book.plan.sections.people.items.find((item) => item.type === 'person')
  const recipient = first ? { supporterId: first.supporterId, name: '' } : { supporterId: null, name: 'Dana' }
  return shareDocument(book, { ...recipient, sections: [...SECTIONS], others: false }, context, paper)
}

export const mapPage = (book: Notebook, paper: 'A4' | 'Letter', ink: 'colour' | 'grey' = 'colour'): string =>
  mapPageHtml(book, { title: '', names: 'names', who: null, legend: true, date: true, touch: true, planned: true, ink, paper }, FIXED)

export const keyPage = (paper: 'A4' | 'Letter'): string => recoveryHtml('S75C-QK6D-SV7X-1MEJ-TFAD-BNPQ-V0A0', { paper, date: 'November 19, 2026' })
