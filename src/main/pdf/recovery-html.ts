// The recovery key on one page, to be printed and put away. Pure.
import { m } from '@domain/messages/messages'
import { escapeHtml } from './page-html'

const words = m.passphrase.paper

export function recoveryHtml(key: string, { paper, date }: { paper: 'A4' | 'Letter'; /** As it is to be read. */ date: string }): string {
  const groupsHtml = key.split('-').map((group) => `<li>${escapeHtml(group)}</li>`).join('')
  return `<!doctype html>
<html lang="${escapeHtml(m.planPdf.language)}" data-paper="${paper}">
<head><meta charset="utf-8"><title>${escapeHtml(words.title)}</title><link rel="stylesheet" href="/print/recovery.css"></head>
<body><main>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.about)}</p>
<ol>${groupsHtml}</ol>
<p>${escapeHtml(words.keep)}</p>
<p class="date">${escapeHtml(words.made(date))}</p>
</main></body></html>`
}
