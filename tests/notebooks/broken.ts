// Notebook files that are no notebooks: what each holds and how it must be named.
import { emptyNotebook, SCHEMA_VERSION } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { notebookBytes } from '@main/notebook/notebook-bytes'

const good = JSON.stringify(emptyNotebook('2026-01-01T00:00:00.000Z' as Instant))
const but = (change: (book: Record<string, unknown>) => void): string => {
  const book = JSON.parse(good) as Record<string, unknown>
  change(book)
  return JSON.stringify(book)
}
/** As Kith writes it today, its checksum at the end. */
const whole = notebookBytes(emptyNotebook('2026-01-01T00:00:00.000Z' as Instant)).bytes.toString('utf8')
const supporter = { id: 's1', name: 'Sam' }

type Broken = { what: string; bytes: Uint8Array | 'a folder'; expected: 'empty' | 'not-text' | 'not-json' | 'not-a-notebook' | 'not-a-file' | 'newer' | 'changed' }
const text = (what: string, body: string, expected: Broken['expected']): Broken => ({ what, bytes: Buffer.from(body), expected })

export const brokenNotebooks: Broken[] = [
  text('nothing at all', '', 'empty'),
  text('4096 NUL bytes', '\0'.repeat(4096), 'empty'),
  text('blank lines', ' \n\n ', 'empty'),
  text('a byte-order mark alone', '\uFEFF', 'empty'),
  text('null', 'null', 'not-a-notebook'),
  text('false', 'false', 'not-a-notebook'),
  text('an empty list', '[]', 'not-a-notebook'),
  text('an empty object', '{}', 'not-a-notebook'),
  text('a number', '0', 'not-a-notebook'),
  text('an empty text', '""', 'not-a-notebook'),
  text('cut in half', good.slice(0, good.length / 2), 'not-json'),
  text('cut by one byte', good.slice(0, -1), 'not-json'),
  text('one notebook after the other', good + good, 'not-json'),
  text('ended by NUL bytes', good + '\0'.repeat(512), 'not-json'),
  { what: 'half a UTF-8 character', bytes: Buffer.concat([Buffer.from(good.slice(0, -2)), Buffer.from([0xe2, 0x82])]), expected: 'not-text' },
  { what: 'UTF-16', bytes: Buffer.from('\uFEFF' + good, 'utf16le'), expected: 'not-text' },
  { what: 'a PNG', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0, 1]), expected: 'not-text' },
  text("another program's JSON", '{"version":3,"entries":[]}', 'not-a-notebook'),
  text('no version', but((b) => delete b['schemaVersion']), 'not-a-notebook'),
  text('a version that is text', but((b) => (b['schemaVersion'] = '1')), 'not-a-notebook'),
  text('version 0', but((b) => (b['schemaVersion'] = 0)), 'not-a-notebook'),
  text('version NaN', good.replace(`"schemaVersion":${SCHEMA_VERSION}`, '"schemaVersion":NaN'), 'not-json'),
  text('the next version', but((b) => (b['schemaVersion'] = SCHEMA_VERSION + 1)), 'newer'),
  text('a far version', but((b) => (b['schemaVersion'] = 1001)), 'newer'),
  text('supporters as a list', but((b) => (b['supporters'] = [supporter])), 'not-a-notebook'),
  text('half a supporter', but((b) => (b['supporters'] = { s1: supporter })), 'not-a-notebook'),
  text('a __proto__ key', good.replace('"ties":{}', '"ties":{"__proto__":{"id":"x"}}'), 'not-a-notebook'),
  text('an id twice', good.replace('"ties":{}', '"ties":{"t1":{},"t1":{}}'), 'not-a-notebook'),
  text('nested 70 deep', good.replace('"ties":{}', `"ties":${'['.repeat(68)}${']'.repeat(68)}`), 'not-a-notebook'),
  text('a day that does not exist', but((b) => ((b['plan'] as Record<string, unknown>)['reviewOn'] = '2026-02-30')), 'not-a-notebook'),
  text('a plan without an order', but((b) => ((b['plan'] as Record<string, unknown>)['order'] = [])), 'not-a-notebook'),
  text('a tie to nobody', but((b) => (b['ties'] = { t1: { id: 't1', a: 'x', b: 'y', quality: 'strong', direction: 'both', note: '' } })), 'not-a-notebook'),
  text('another name than was written', whole.replace('"name": ""', '"name": "K"'), 'changed'),
  text('a line break more', whole + '\n', 'changed'),
  text('Windows line breaks', whole.replaceAll('\n', '\r\n'), 'changed'),
  text('a byte-order mark before it', '\uFEFF' + whole, 'changed'),
  text('indented anew', JSON.stringify(JSON.parse(whole)), 'changed'),
  text('a digit of the checksum', whole.replace(/[0-9a-f](?="\n\}$)/, (digit) => (digit === '0' ? '1' : '0')), 'changed'),
  text('a letter of the word checksum', whole.replace('"checksum"', '"chacksum"'), 'changed'),
  text('cut inside its checksum', whole.slice(0, -20), 'not-json'),
  { what: 'a folder in its place', bytes: 'a folder', expected: 'not-a-file' },
]
