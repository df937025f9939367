// The page around a sealed copy: asks for the words and opens it, in any browser, without the internet. Pure but for the hashes.
import { createHash } from 'node:crypto'
import { m } from '@domain/messages/messages'
import { escapeHtml } from '../pdf/page-html'
import { OPENING_SCRIPT, OPENING_STYLE } from './opening-script'

const words = m.share.sealed
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/** Nothing may be fetched, sent, framed or run but the page's own script. */
const POLICY = `default-src 'none'; script-src ${hashOf(OPENING_SCRIPT)}; style-src ${hashOf(OPENING_STYLE)}; base-uri 'none'; form-action 'none'`

export function openingPageHtml(sealed: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(m.planPdf.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(words.title)}</title>
<style>${OPENING_STYLE}</style>
</head>
<body>
<form id="ask">
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.about)}</p>
<label for="words">${escapeHtml(words.words)}</label>
<input id="words" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" disabled>
<button id="open" disabled data-busy="${escapeHtml(words.opening)}">${escapeHtml(words.open)}</button>
<p id="said" role="status" data-wrong="${escapeHtml(words.wrong)}">${escapeHtml(words.cannot)}</p>
</form>
<nav id="ways" hidden><a id="pdf">${escapeHtml(words.savePdf)}</a> <button id="close" type="button">${escapeHtml(words.close)}</button></nav>
<main id="copy" tabindex="-1" hidden></main>
<pre id="sealed" hidden>
${sealed}
</pre>
<script>${OPENING_SCRIPT}</script>
</body>
</html>
`
}
