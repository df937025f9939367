// One document for every kind of PDF, all from the same plan.
import type { Notebook } from '../notebook'
import { counsellorReport, type CounsellorReport } from './counsellor-report'
import { withoutBold } from './marked-text'
import { onePage, type OnePage } from './one-page'
import type { Plan, PlanItem } from './plan'
import { type DocumentContext, planDocument, type PlanDocument } from './plan-document'
import { type PlanPdfOptions, SECTIONS_OF } from './plan-pdf-options'
import { walletCard, type WalletCard } from './wallet-card'

export type PrintedDocument = PlanDocument | OnePage | WalletCard | CounsellorReport

function withoutBoldIn(plan: Plan): Plan {
  const sections = Object.entries(plan.sections).map(([kind, section]) => [kind, { ...section, items: section.items.map(lightened) }])
  return { ...plan, sections: Object.fromEntries(sections) as Plan['sections'] }
}

function lightened(item: PlanItem): PlanItem {
  if (item.type === 'situation') return { ...item, avoid: withoutBold(item.avoid), escape: withoutBold(item.escape), cope: withoutBold(item.cope) }
  return 'text' in item ? { ...item, text: withoutBold(item.text) } : item
}

export function printedDocument(book: Notebook, options: PlanPdfOptions, context: DocumentContext): PrintedDocument {
  if (options.kind === 'counsellor') return counsellorReport(book, options, context)
  const sections = options.sections.filter((section) => SECTIONS_OF[options.kind].includes(section))
  // A card and one page have room for single lines: nothing in them is bold.
  const from = options.kind === 'one-page' || options.kind === 'wallet' ? { ...book, plan: withoutBoldIn(book.plan) } : book
  const plan = planDocument(from, { ...options, sections }, context)
  switch (options.kind) {
    case 'one-page':
      return onePage(plan)
    case 'wallet':
      return walletCard(plan, options)
    default:
      return plan
  }
}
