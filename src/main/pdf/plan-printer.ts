// From a notebook to the bytes of its plan's PDF: document, page, print.
import { app, type Session } from 'electron'
import type { Notebook } from '@domain/notebook'
import { planDocument } from '@domain/plan/plan-document'
import { planMapSvg } from '@domain/plan/plan-map'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import type { DayKey } from '@domain/time/day-key'
import type { MemoryPages } from '../window/app-scheme'
import { planHtml } from './plan-html'
import { printPdf } from './print-pdf'

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
      const document = planDocument(notebook, options, {
        today,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        locale: from.locale(),
        country: notebook.settings.country ?? (app.getLocaleCountryCode() || null),
      })
      const mapSvgHtml = document.map && planMapSvg(notebook, document.map.highlight, options.names, today)
      return printPdf(planHtml(document, mapSvgHtml), from)
    },
  }
}
