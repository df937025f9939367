// Numbers on a printed page: as they are written, or as links that dial them.
import { dialledParts } from '@domain/plan/dialled-parts'
import { escapeHtml } from './page-html'

/** `links`: false on what is only ever paper. */
export function numberHtml(text: string, links: boolean): string {
  if (!links) return escapeHtml(text)
  return dialledParts(text)
    .map((part) => (part.to === null ? escapeHtml(part.text) : `<a href="${part.to}">${escapeHtml(part.text)}</a>`))
    .join('')
}
