// The page around every printed document, and the escaping of what a person wrote. Variables that hold HTML end in `Html`.
import type { PageFrame } from '@domain/plan/plan-document'
import { m } from '@domain/messages/messages'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** Style sheets of the print pages, served from the app's own bundle. */
export type PrintSheet = 'print' | 'one-page' | 'wallet' | 'report'

/**
 * The whole page. It holds no script and no inline style, so it needs nothing beyond `style-src 'self'; font-src 'self'`.
 * `data` becomes `data-…` of the root, for the style sheet.
 */
export function pageHtml(frame: PageFrame, sheet: PrintSheet, data: Record<string, string>, bodyHtml: string): string {
  const said = {
    paper: frame.paper,
    ...(frame.ink === 'grey' ? { ink: 'grey' } : {}),
    ...data,
    title: frame.title,
    date: frame.date,
    foot: frame.foot,
    page: m.planPdf.page.before,
    of: m.planPdf.page.between,
  }
  const dataHtml = Object.entries(said).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`).join('')
  return `<!doctype html>
<html lang="${escapeHtml(frame.language)}"${dataHtml}>
<head><meta charset="utf-8"><title>${escapeHtml(frame.title)}</title><link rel="stylesheet" href="/print/${sheet}.css"></head>
<body><main>
${bodyHtml}
</main></body></html>`
}
