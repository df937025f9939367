// Turns the HTML that rich-text journals export into plain text. Only real HTML elements are taken out, so
// that "I <3 you" and "sleep < 5 h" stay as they were written.

const ELEMENTS =
  'a|abbr|audio|b|big|blockquote|br|center|code|del|div|em|embed|font|form|h[1-6]|hr|i|iframe|img|input|ins|li|link|mark|meta|object|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|tr|tt|u|ul|video'
const TAG = new RegExp(`<(/?)(${ELEMENTS})(?=[\\s/>])[^<>]*>`, 'gi')
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  euro: '€',
  pound: '£',
  deg: '°',
}

/** Plain text with line breaks where the HTML had them. Entities are decoded once, after tags are gone. */
export function plainText(html: string): string {
  if (!/[<&\r\u00a0]/.test(html)) return html.trim()
  return html
    .replace(TAG, (_tag, closing: string, name: string) => breakFor(name.toLowerCase(), closing === '/'))
    .replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => decode(entity, decimal, hex, name))
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function breakFor(name: string, closing: boolean): string {
  if (name === 'br' || name === 'hr') return '\n'
  if (name === 'li') return closing ? '\n' : '- '
  if (/^(p|div|tr|h[1-6]|blockquote|ul|ol)$/.test(name)) return closing ? '\n' : ''
  return ''
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? entity
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
  const readable = code === 10 || (code >= 32 && code !== 127 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
  return readable ? String.fromCodePoint(code) : entity
}
