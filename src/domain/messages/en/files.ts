// Names in native file dialogs.
import type { PdfKind } from '../../plan/plan-pdf-options'

export const files = {
  notebook: 'Kith notebook',
  planPdf: {
    full: 'my-plan.pdf',
    'one-page': 'my-plan-on-one-page.pdf',
    wallet: 'wallet-card.pdf',
    large: 'my-plan-in-large-print.pdf',
    counsellor: 'my-support-in-figures.pdf',
  } satisfies Record<PdfKind, string>,
  planText: 'my-plan',
  calendarName: 'kith-calendar',
  mapName: 'support-map',
  maps: 'GraphML, CSV, easyNWK',
  ownFile: 'that is your notebook itself, which stays as it is; choose another name or folder',
}
