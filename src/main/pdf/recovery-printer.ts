// From the recovery key to the bytes of its page. It lies in memory only, and is gone once it is printed.
import { app, type Session } from 'electron'
import type { Notebook } from '@domain/notebook'
import { paperFor } from '@domain/plan/plan-pdf-options'
import type { MemoryPages } from '../window/app-files'
import { type Here } from './document-context'
import { printPdf } from './print-pdf'
import { recoveryHtml } from './recovery-html'

export function printRecoveryKey(key: string, { settings }: Notebook, from: Here & { session: Session; pages: MemoryPages }): Promise<Uint8Array> {
  const paper = paperFor(settings.paper, settings.country ?? (app.getLocaleCountryCode() || null))
  const date = new Intl.DateTimeFormat(from.locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${from.today()}T00:00:00Z`))
  return printPdf(recoveryHtml(key, { paper, date }), from)
}
