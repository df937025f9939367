// The values PDF is written in, read and written again (ISO 32000-1, 7.2 and 7.3). Text is one character a byte.

/** An atom as it is written (`/Name`, `12`, `(text)`, `<0A>`, `true`, `7 0 R`), an array, or a dictionary. */
export type Value = string | Value[] | Dict
/** Keys without their slash. */
export type Dict = Map<string, Value>

/** The bytes are not written the way Chromium writes them. */
export class NotAsExpected extends Error {}

const BLANK = /(?:[\0\t\n\f\r ]|%[^\n\r]*)*/y
const REFERENCE = /\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const TOKEN = /<<|>>|<[\da-fA-F\0\t\n\f\r ]*>|[[\]{}]|\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\//y
const PART_OF_STRING = /[^()\\]+|\\[\s\S]|[()]/y

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Where the next token begins: after blanks and comments. */
export const skipBlank = (text: string, at: number): number => at + (match(BLANK, text, at) ?? '').length

function stringAt(text: string, at: number): string {
  let [depth, end] = [0, at]
  do {
    const part = match(PART_OF_STRING, text, end)
    if (part === undefined) throw new NotAsExpected('a string without an end')
    end += part.length
    if (part === '(') depth++
    else if (part === ')') depth--
  } while (depth > 0)
  return text.slice(at, end)
}

/** The value that begins at or after `at`, and where it ends. A lone operator comes back as an atom. */
export function readValue(text: string, at: number): { value: Value; start: number; end: number } {
  const start = skipBlank(text, at)
  if (text[start] === '(') {
    const value = stringAt(text, start)
    return { value, start, end: start + value.length }
  }
  const atom = match(REFERENCE, text, start) ?? match(TOKEN, text, start)
  if (atom === undefined || atom === ']' || atom === '>>') throw new NotAsExpected(`no value at ${start}`)
  let end = start + atom.length
  if (atom !== '[' && atom !== '<<') return { value: atom, start, end }
  const [close, items] = [atom === '[' ? ']' : '>>', [] as Value[]]
  for (end = skipBlank(text, end); !text.startsWith(close, end); end = skipBlank(text, end)) {
    const item = readValue(text, end)
    items.push(item.value)
    end = item.end
  }
  return { value: atom === '[' ? items : dictOf(items), start, end: end + close.length }
}

function dictOf(items: readonly Value[]): Dict {
  const dict: Dict = new Map()
  for (let i = 0; i < items.length; i += 2) {
    const [key, value] = [items[i], items[i + 1]]
    if (typeof key !== 'string' || !key.startsWith('/') || value === undefined) throw new NotAsExpected('a dictionary without pairs')
    dict.set(key.slice(1), value)
  }
  return dict
}

export function writeValue(value: Value): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return `[${value.map(writeValue).join(' ')}]`
  return `<<${Array.from(value, ([key, one]) => `/${key} ${writeValue(one)}`).join('\n')}>>`
}

export const dict = (entries: Record<string, Value>): Dict => new Map(Object.entries(entries))
export const isDict = (value: Value | undefined): value is Dict => value instanceof Map
/** The object's number, or null where the value is no reference. */
export const referred = (value: Value | undefined): number | null => (typeof value === 'string' && value.endsWith(' R') ? parseInt(value, 10) : null)
export const reference = (id: number): string => `${id} 0 R`
/** The whole number, or null. */
export const whole = (value: Value | undefined): number | null => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null)

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a string, one character each. */
export function stringBytes(atom: string): string {
  if (atom.startsWith('<')) return Buffer.from(atom.replace(/[^\da-fA-F]/g, '').replace(/^((?:..)*.)$/, '$10'), 'hex').toString('latin1')
  return atom.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) => (/^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8) & 255) : /^[\r\n]/.test(code) ? '' : (ESCAPES[code] ?? code)))
}

/** What a text string says (7.9.2.2): UTF-16 with its mark, else taken as Latin. */
export function textOf(value: Value | undefined): string {
  if (typeof value !== 'string' || !/^[(<]/.test(value)) return ''
  const bytes = stringBytes(value)
  if (!bytes.startsWith('\xfe\xff')) return bytes
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
}

/** A text string that says so. */
export const writeText = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
