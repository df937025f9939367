// From a notebook to the bytes of a PDF of its plan: document, page, print.
import type { Session } from 'electron'
import type { Notebook } from '@domain/notebook'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import type { MemoryPages } from '../window/app-files'
import { documentContext, type Here } from './document-context'
import { planPageHtml } from './plan-page'
import { CalledOff, printPdf } from './print-pdf'

export type PlanPrinter = {
  /** Begins one save, which can be called off from now on: also while the person is still asked where to. */
  saving(): (notebook: Notebook, options: PlanPdfOptions) => Promise<Uint8Array>
  /** The same bytes to look at. Asking again calls off the one before, which answers null. */
  preview(notebook: Notebook, options: PlanPdfOptions): Promise<Uint8Array | null>
  /** Calls off the save that began last; its print rejects with `CalledOff`. */
  callOff(): void
}

export function createPlanPrinter(from: Here & { session: Session; pages: MemoryPages }): PlanPrinter {
  let saving = new AbortController()
  let looking = new AbortController()

  /** Rejects with what went wrong in making the page, too. */
  async function print(notebook: Notebook, options: PlanPdfOptions, signal: AbortSignal): Promise<Uint8Array> {
    if (signal.aborted) throw new CalledOff()
    return printPdf(planPageHtml(notebook, options, documentContext(notebook, from)), from, signal)
  }

  return {
    saving: () => {
      const { signal } = (saving = new AbortController())
      return (notebook, options) => print(notebook, options, signal)
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
