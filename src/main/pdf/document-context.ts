// Where and when a document is made: its days, its language, whose crisis lines.
import { app } from 'electron'
import type { Notebook } from '@domain/notebook'
import type { DocumentContext } from '@domain/plan/plan-document'
import type { DayKey } from '@domain/time/day-key'

export type Here = { today: () => DayKey; /** BCP 47 locale for dates. */ locale: () => string }

export function documentContext(notebook: Notebook, { today, locale }: Here): DocumentContext {
  return {
    today: today(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: locale(),
    country: notebook.settings.country ?? (app.getLocaleCountryCode() || null),
  }
}
