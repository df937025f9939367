// From a notebook to the bytes of its map's PDF: page, print.
import type { Session } from 'electron'
import type { Notebook } from '@domain/notebook'
import type { PicturePdfOptions } from '@domain/picture/picture-options'
import type { DayKey } from '@domain/time/day-key'
import type { MemoryPages } from '../window/app-files'
import { mapPageHtml } from './map-page'
import { printPdf } from './print-pdf'

export type MapPrinter = { print(notebook: Notebook, options: PicturePdfOptions): Promise<Uint8Array> }

export function createMapPrinter(from: { session: Session; pages: MemoryPages; today: () => DayKey; locale: () => string }): MapPrinter {
  return { print: (notebook, options) => printPdf(mapPageHtml(notebook, options, { today: from.today(), locale: from.locale() }), from) }
}
