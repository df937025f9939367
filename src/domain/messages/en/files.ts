// Names in native file dialogs.
import type { PdfKind } from '../../plan/plan-pdf-options'

/** Why a file does not stand where it was to be saved, and what to do: within a sentence. */
const notSaved = {
  'disk-full': 'the disk is full; make some room, or choose another disk',
  'no-permission': 'this folder may not be written to; choose one of your own, such as Documents',
  'read-only': 'this disk can only be read; choose a folder on another one',
  'folder-gone': 'the folder is not there; choose another',
  'name-too-long': 'the name is too long; choose a shorter one',
  'is-a-folder': 'a folder has that name; choose another name',
  busy: 'another program holds that file; close it there, or choose another name',
  other: 'the disk did not take it; choose another folder or disk',
}

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
  notSaved,
  /** It went wrong before anything was to be written. */
  notMade: (detail: string) => `the file could not be made (${detail}); try once more`,
  ownFile: 'that is your notebook itself, which stays as it is; choose another name or folder',
}
