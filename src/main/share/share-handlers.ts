// Copies of a part of the plan: made from the open notebook, saved where the person says.
import { app } from 'electron'
import type { CopySaved, requests } from '@contract/contract'
import type { Handlers } from '@contract/request'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import type { DocumentContext, PlanDocument } from '@domain/plan/plan-document'
import { paperFor } from '@domain/plan/plan-pdf-options'
import { planText } from '@domain/plan/plan-text'
import { type CopyAsked, CopyText, isMoreThanCopyHolds } from '@domain/plan/share-copy'
import { shareDocument } from '@domain/plan/share-document'
import { planBodyHtml } from '../pdf/plan-html'
import type { SaveAs } from '../save-as'
import { sealedCopyHtml } from './sealed-copy'

type Services = {
  notebook(): Notebook
  context(notebook: Notebook): DocumentContext
  print(doc: PlanDocument): Promise<Uint8Array>
  /** Asks where, then makes and writes; answers what came of it. */
  saveAs: SaveAs
}

const words = m.share

export function shareHandlers({ notebook, context, print, saveAs }: Services): Handlers<typeof requests>['share'] {
  /** The words of the answer are those of the very document that was saved. */
  async function save(asked: CopyAsked, ending: 'pdf' | 'html', make: (doc: PlanDocument) => Promise<Uint8Array>): Promise<CopySaved> {
    const book = notebook()
    if (isMoreThanCopyHolds(book, asked.sections)) return { kind: 'failed', detail: words.tooLong }
    const { today: day, ...where } = context(book)
    const paper = paperFor(book.settings.paper, book.settings.country ?? (app.getLocaleCountryCode() || null))
    const doc = shareDocument(book, asked, { today: day, ...where }, paper)
    const text = planText(doc, 'txt')
    if (!CopyText.safeParse(text).success) return { kind: 'failed', detail: words.tooLong }
    const outcome = await saveAs(`${words.copy.fileName}.${ending}`, { name: ending === 'pdf' ? 'PDF' : words.forms.sealed, extensions: [ending] }, () => make(doc))
    return outcome.kind === 'saved' ? { ...outcome, text, day } : outcome
  }

  return {
    savePdf: (asked) => save(asked, 'pdf', print),
    saveSealed: ({ copy, words: agreed }) =>
      save(copy, 'html', async (doc) => Buffer.from(await sealedCopyHtml({ title: doc.title, html: planBodyHtml({ ...doc, facts: [doc.date] }, null), pdf: await print(doc) }, agreed), 'utf8')),
  }
}
