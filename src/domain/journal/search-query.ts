// What a person types to find entries: words, "exact words", who:nora, mood<3, urge>=6, after:2026-03, -not this.
import { foldText } from '../people/people-table'
import { Kind } from '../people/supporter'
import { addDays, DayKey } from '../time/day-key'

export type Comparison = '<=' | '>=' | '<' | '>' | '='
export const NUMBERS = ['mood', 'urge', 'energy', 'sleep'] as const
export type NumberKey = (typeof NUMBERS)[number]
export const WORD_KEYS = ['who', 'feeling', 'trigger', 'helped', 'note'] as const
export type WordKey = (typeof WORD_KEYS)[number]

export type Term = (
  /** Folded; found at the start of a word. `key` null: anywhere in the entry. */
  | { kind: 'words'; key: WordKey | null; words: string }
  | { kind: 'number'; key: NumberKey; comparison: Comparison; value: number }
  /** Days from `from` to `to`, both included; null is open. */
  | { kind: 'days'; from: DayKey | null; to: DayKey | null }
  /** Contacts with someone of this kind. */
  | { kind: 'with-kind'; of: Kind }
  | { kind: 'is'; entry: 'check-in' | 'contact' }
) & { not: boolean }

/** `unread` are the parts that say something Kith cannot read, as typed: they find nothing and are named on screen. */
export type SearchQuery = { terms: Term[]; unread: string[] }

/** Letters and digits only, lower case, without accents, one space between words. */
export function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Reads a query. Never fails: what cannot be read is listed. All terms have to hold. */
export function readQuery(text: string): SearchQuery {
  const terms: Term[] = []
  const unread: string[] = []
  // A part is a run without spaces, in which quotes hold spaces together; a quote still open runs to the end.
  for (const [part] of text.matchAll(/(?:"[^"]*"?|[^\s"])+/g)) {
    const not = part.startsWith('-') && part.length > 1
    const read = readPart(not ? part.slice(1) : part)
    if (read === 'unread') unread.push(part)
    else if (read) terms.push({ ...read, not })
  }
  return { terms, unread }
}

type Bare = Term extends infer T ? (T extends Term ? Omit<T, 'not'> : never) : never

function readPart(part: string): Bare | 'unread' | null {
  const number = /^([a-z]+)\s*(<=|>=|<|>|=|:)(.*)$/i.exec(part)
  const key = number?.[1]?.toLowerCase() ?? ''
  const said = (number?.[3] ?? '').replaceAll('"', '').trim()
  if (number && NUMBERS.includes(key as NumberKey)) {
    const value = Number(said.replace(',', '.'))
    // A key still being typed asks for nothing yet.
    if (said === '') return null
    if (!Number.isFinite(value)) return 'unread'
    return { kind: 'number', key: key as NumberKey, comparison: number[2] === ':' ? '=' : (number[2] as Comparison), value }
  }
  if (number?.[2] === ':') {
    if (said === '' && KEYS.has(key)) return null
    if (key === 'after' || key === 'before' || key === 'on') return readDays(key, said)
    if (key === 'is') return said === 'contact' || said === 'check-in' ? { kind: 'is', entry: said } : 'unread'
    if (key === 'kind') return readKind(said)
    if (WORD_KEYS.includes(key as WordKey)) return wordsOf(said, key as WordKey)
  }
  return wordsOf(part, null)
}

const KEYS = new Set<string>(['after', 'before', 'on', 'is', 'kind', ...WORD_KEYS])

function readKind(said: string): Bare | 'unread' {
  const of = Kind.safeParse(said.toLowerCase())
  return of.success ? { kind: 'with-kind', of: of.data } : 'unread'
}

function wordsOf(text: string, key: WordKey | null): Bare | null {
  const words = plainWords(text)
  return words === '' ? null : { kind: 'words', key, words }
}

/** A day, a month `2026-03` or a year `2026`: after it, before it, or within it. */
function readDays(key: 'after' | 'before' | 'on', said: string): Bare | 'unread' {
  const first = said.length === 4 ? `${said}-01-01` : said.length === 7 ? `${said}-01` : said
  const from = DayKey.safeParse(first)
  if (!from.success) return 'unread'
  const last = said.length === 4 ? (`${said}-12-31` as DayKey) : said.length === 7 ? monthEnd(from.data) : from.data
  if (key === 'after') return { kind: 'days', from: addDays(last, 1), to: null }
  if (key === 'before') return { kind: 'days', from: null, to: addDays(from.data, -1) }
  return { kind: 'days', from: from.data, to: last }
}

function monthEnd(first: DayKey): DayKey {
  const inNext = addDays(first, 31)
  return addDays(inNext, -Number(inNext.slice(8)))
}
