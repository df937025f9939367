// The page of one kind of PDF, from a notebook and what was chosen: document, figures, HTML. Pure.
import type { Notebook } from '@domain/notebook'
import type { DocumentContext } from '@domain/plan/plan-document'
import { planMapSvg } from '@domain/plan/plan-map'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import { printedDocument } from '@domain/plan/printed-document'
import { reportChartSvg } from '@domain/plan/report-chart'
import { printedHtml } from './printed-html'

export function planPageHtml(notebook: Notebook, options: PlanPdfOptions, context: DocumentContext): string {
  const document = printedDocument(notebook, options, context)
  const mapHtml = 'map' in document && document.map ? planMapSvg(notebook, document.map.highlight, options, context.today) : null
  const chartHtml = 'chart' in document && document.chart ? reportChartSvg(notebook, document.chart, options, context.locale) : null
  return printedHtml(document, { mapHtml, chartHtml })
}
