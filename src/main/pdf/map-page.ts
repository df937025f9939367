// The page of the map's PDF, from a notebook and what was chosen: picture, HTML. Pure.
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { mapPicture } from '@domain/picture/map-picture'
import type { PicturePdfOptions } from '@domain/picture/picture-options'
import type { DayKey } from '@domain/time/day-key'
import { mapHtml } from './map-html'

export function mapPageHtml(notebook: Notebook, options: PicturePdfOptions, { today, locale }: { today: DayKey; /** BCP 47. */ locale: string }): string {
  // The page has the faces already: none need to be carried inside the picture.
  const { svg } = mapPicture(notebook, options, { today, locale, ground: 'white' }, [])
  return mapHtml({ title: options.title.trim() || m.map.svgTitle, language: m.planPdf.language, paper: options.paper }, svg)
}
