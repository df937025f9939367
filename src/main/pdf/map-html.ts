// The map's picture as one page to print. Pure; the title is escaped here, the picture is markup of our own writer.
import { escapeHtml } from './page-html'

/** Where the page finds its style sheet; served from the app's own bundle. */
const STYLE_URL = '/print/map-page.css'

/** `pictureHtml` is trusted markup made by the domain's picture writer. */
export function mapHtml(page: { title: string; language: string; paper: 'A4' | 'Letter' }, pictureHtml: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}" data-paper="${page.paper}">
<head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title><link rel="stylesheet" href="${STYLE_URL}"></head>
<body><main>${pictureHtml}</main></body></html>`
}
