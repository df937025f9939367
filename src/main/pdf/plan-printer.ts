// From a notebook to the bytes of a PDF of its plan: document, page, print.
import type { Session } from 'electron'
import type { Notebook } from '@domain/notebook'
import { planMapSvg } from '@domain/plan/plan-map'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import { printedDocument } from '@domain/plan/printed-document'
import { reportChartSvg } from '@domain/plan/report-chart'
import type { MemoryPages } from '../window/app-files'
import { documentContext, type Here } from './document-context'
import { CalledOff, printPdf } from './print-pdf'
import { printedHtml } from './printed-html'

export type PlanPrinter = {
  print(notebook: Notebook, options: PlanPdfOptions): Promise<Uint8Array>
  /** The same bytes to look at. Asking again calls off the one before, which answers null. */
  preview(notebook: Notebook, options: PlanPdfOptions): Promise<Uint8Array | null>
  /** Calls off what is being printed to be saved, which rejects with `CalledOff`. */
  callOff(): void
}

export function createPlanPrinter(from: Here & { session: Session; pages: MemoryPages }): PlanPrinter {
  let saving = new AbortController()
  let looking = new AbortController()

  /** Rejects with what went wrong in making the page, too. */
  async function print(notebook: Notebook, options: PlanPdfOptions, signal: AbortSignal): Promise<Uint8Array> {
    const context = documentContext(notebook, from)
    const document = printedDocument(notebook, options, context)
    const mapHtml = 'map' in document && document.map ? planMapSvg(notebook, document.map.highlight, options, context.today) : null
    const chartHtml = 'chart' in document && document.chart ? reportChartSvg(notebook, document.chart, options, context.locale) : null
    return printPdf(printedHtml(document, { mapHtml, chartHtml }), from, signal)
  }

  return {
    print: (notebook, options) => {
      saving = new AbortController()
      return print(notebook, options, saving.signal)
    },
    preview: (notebook, options) => {
      looking.abort()
      looking = new AbortController()
      return print(notebook, options, looking.signal).catch((error: unknown) => {
        if (error instanceof CalledOff) return null
        throw error
      })
    },
    callOff: () => saving.abort(),
  }
}
