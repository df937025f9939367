// Every kind of PDF there is, once. A new kind is one line here, and is then checked, drawn, measured and shown.
import { readFileSync } from 'node:fs'
import { readNotebook } from '@domain/migrations/read-notebook'
import type { Notebook } from '@domain/notebook'
import type { DocumentContext } from '@domain/plan/plan-document'
import { type PlanPdfOptions, sectionsToPrint, USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { leadingUpTo } from '@domain/sample/shift-days'
import type { DayKey } from '@domain/time/day-key'
import { planPageHtml } from '@main/pdf/plan-page'

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
export type CaseName = keyof typeof CASES

/** A fixed day in a fixed place: the same pages whenever they are made. */
export const FIXED: DocumentContext = { today: '2026-11-19' as DayKey, zone: 'America/Los_Angeles', locale: 'en-US', country: 'US' }

/** The example with its last day on the fixed day. */
export function fixedExample(): Notebook {
  const read = readNotebook(readFileSync('resources/example-notebook.json', 'utf8'))
  if (read.kind !== 'ready') throw new Error(`the example notebook is ${read.kind}`)
  return leadingUpTo(read.notebook, FIXED.today)
}

export function casePage(book: Notebook, name: CaseName, more: Chosen = {}, context: DocumentContext = FIXED): string {
  const chosen = { ...USUAL_PDF, ...CASES[name] }
  const options = { ...chosen, paper: 'A4' as const, sections: sectionsToPrint(book.plan, chosen.kind), ...more }
  return planPageHtml(book, options, context)
}
