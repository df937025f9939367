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
  refusedSwitch: (given: string) => `Kith does not start with ${given}: it would let other programs in, or take away what keeps your words here. Start it without. (Where a system demands --no-sandbox, install the package for your system instead of the AppImage.)`,
  ownFile: 'that is your notebook itself, which stays as it is; choose another name or folder',
}
