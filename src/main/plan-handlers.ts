// The plan on its way out: as pages, as text, on the clipboard.
import type { requests } from '@contract/contract'
import type { Handlers } from '@contract/request'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { type DocumentContext, planDocument } from '@domain/plan/plan-document'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import { planText, type TextFormat } from '@domain/plan/plan-text'
import type { ClipboardNote } from './clipboard-note'
import type { PlanPrinter } from './pdf/plan-printer'
import type { SaveAs } from './save-as'

type Services = {
  notebook(): Notebook
  context(notebook: Notebook): DocumentContext
  plans: PlanPrinter
  clipboard: ClipboardNote
  saveAs: SaveAs
}

export function planHandlers({ notebook, context, plans, clipboard, saveAs }: Services): Handlers<typeof requests>['plan'] {
  const text = (options: PlanPdfOptions, format: TextFormat) => planText(planDocument(notebook(), options, context(notebook())), format)
  return {
    savePdf: (options) => {
      const print = plans.saving()
      return saveAs(m.files.planPdf[options.kind], { name: 'PDF', extensions: ['pdf'] }, () => print(notebook(), options))
    },
    previewPdf: (options) => plans.preview(notebook(), options),
    callOffPdf: () => plans.callOff(),
    saveText: ({ format, options }) =>
      saveAs(`${m.files.planText}.${format}`, { name: m.plan.text.formats[format], extensions: [format] }, () => Buffer.from(text(options, format), 'utf8')),
    copyText: ({ format, options }) => clipboard.copyDocument(text(options, format)),
  }
}
