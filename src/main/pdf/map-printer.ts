// From a notebook to the bytes of its map's PDF: picture, page, print.
import type { Session } from 'electron'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { mapPicture } from '@domain/picture/map-picture'
import type { PicturePdfOptions } from '@domain/picture/picture-options'
import type { DayKey } from '@domain/time/day-key'
import type { MemoryPages } from '../window/app-files'
import { mapHtml } from './map-html'
import { printPdf } from './print-pdf'

export type MapPrinter = { print(notebook: Notebook, options: PicturePdfOptions): Promise<Uint8Array> }

export function createMapPrinter(from: { session: Session; pages: MemoryPages; today: () => DayKey; locale: () => string }): MapPrinter {
  return {
    print: (notebook, options) => {
      // The page has the faces already: none need to be carried inside the picture.
      const { svg } = mapPicture(notebook, options, { today: from.today(), locale: from.locale(), ground: 'white' }, [])
      return printPdf(mapHtml({ title: options.title.trim() || m.map.svgTitle, language: m.planPdf.language, paper: options.paper }, svg), from)
    },
  }
}
