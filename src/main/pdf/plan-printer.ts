// From a notebook to the bytes of a PDF of its plan: document, page, print.
import { app, type Session } from 'electron'
import type { Notebook } from '@domain/notebook'
import { planMapSvg } from '@domain/plan/plan-map'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import { printedDocument } from '@domain/plan/printed-document'
import type { DayKey } from '@domain/time/day-key'
import type { MemoryPages } from '../window/app-scheme'
import { printPdf } from './print-pdf'
import { printedHtml } from './printed-html'

type PlanPrinter = { print(notebook: Notebook, options: PlanPdfOptions): Promise<Uint8Array> }

export function createPlanPrinter(from: {
  session: Session
  pages: MemoryPages
  today: () => DayKey
  /** BCP 47 locale for dates. */
  locale: () => string
}): PlanPrinter {
  return {
    print: (notebook, options) => {
      const today = from.today()
      const document = printedDocument(notebook, options, {
        today,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        locale: from.locale(),
        country: notebook.settings.country ?? (app.getLocaleCountryCode() || null),
      })
      const mapHtml = 'map' in document && document.map ? planMapSvg(notebook, document.map.highlight, options, today) : null
      return printPdf(printedHtml(document, { mapHtml }), from)
    },
  }
}
