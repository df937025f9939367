// Every kind of PDF as its page. Pure.
import type { PrintedDocument } from '@domain/plan/printed-document'
import { onePageHtml } from './one-page-html'
import { planHtml } from './plan-html'
import { reportHtml } from './report-html'
import { walletHtml } from './wallet-html'

/** Figures are trusted markup made by the domain's own writers, or null where there is none. */
export type Figures = { mapHtml: string | null; chartHtml: string | null }

export function printedHtml(doc: PrintedDocument, figures: Figures): string {
  switch (doc.kind) {
    case 'full':
    case 'large':
      return planHtml(doc, figures.mapHtml)
    case 'one-page':
      return onePageHtml(doc)
    case 'counsellor':
      return reportHtml(doc, figures)
    case 'wallet':
      return walletHtml(doc)
  }
}
