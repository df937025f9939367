// One document for every kind of PDF, all from the same plan.
import type { Notebook } from '../notebook'
import { counsellorReport, type CounsellorReport } from './counsellor-report'
import { onePage, type OnePage } from './one-page'
import { type DocumentContext, planDocument, type PlanDocument } from './plan-document'
import { type PlanPdfOptions, SECTIONS_OF } from './plan-pdf-options'
import { walletCard, type WalletCard } from './wallet-card'

export type PrintedDocument = PlanDocument | OnePage | WalletCard | CounsellorReport

export function printedDocument(book: Notebook, options: PlanPdfOptions, context: DocumentContext): PrintedDocument {
  if (options.kind === 'counsellor') return counsellorReport(book, options, context)
  const sections = options.sections.filter((section) => SECTIONS_OF[options.kind].includes(section))
  const plan = planDocument(book, { ...options, sections }, context)
  switch (options.kind) {
    case 'one-page':
      return onePage(plan)
    case 'wallet':
      return walletCard(plan, options)
    default:
      return plan
  }
}
