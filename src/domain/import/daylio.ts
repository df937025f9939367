// Reads the CSV file Daylio exports. Pure and total: any text has an answer, every row is either read or listed.
import type { Mood } from '../journal/check-in'
import { type DayKey } from '../time/day-key'
import { readCsv } from './csv'
import { findColumns, guessDelimiter, type NotDaylio } from './daylio-columns'
import { keyOf } from './daylio-key'
import { moodKey, suggestMood } from './daylio-moods'
import { type DaylioContent, readRow, type RowProblem } from './daylio-row'

export type DaylioRow = DaylioContent & {
  /** Recognises this entry when the same journal is imported again. */
  key: string
}

/** A mood name of the person's own. `suggested` is a guess from its name, never more. */
export type MoodLabel = { label: string; count: number; suggested: Mood | null }

/** A line of the file (1 is the header) that could not be read. `found` is what stood there, cut short. */
export type DaylioProblem = { line: number; what: RowProblem; found: string }

export type DaylioRead = {
  kind: 'read'
  /** In the order of the file. */
  rows: DaylioRow[]
  problems: DaylioProblem[]
  /** Those without a suggestion first, most used first within. */
  moods: MoodLabel[]
  first: DayKey | null
  last: DayKey | null
}

export type DaylioReading =
  | DaylioRead
  | { kind: 'not-daylio'; why: NotDaylio }
  | { kind: 'too-much'; limit: 'characters' | 'rows' }
  | { kind: 'empty' }

export const DAYLIO_LIMITS = { characters: 20_000_000, rows: 100_000 } as const

/**
 * Reads a Daylio CSV export (format as found in the wild, 2018 to 2026; not documented by its maker).
 * Columns go by name; comma, tab or semicolon; BOM; 24 h and am/pm times mixed; several entries a minute.
 */
export function readDaylio(source: string): DaylioReading {
  if (source.length > DAYLIO_LIMITS.characters) return { kind: 'too-much', limit: 'characters' }
  const text = source.replace(/^\uFEFF/, '')
  if (text.trim() === '') return { kind: 'empty' }
  const foreign = foreignFormat(text)
  if (foreign) return { kind: 'not-daylio', why: foreign }

  const headerLine = text.split(/\r\n|\r|\n/, 50).find((line) => line.trim() !== '') ?? ''
  const delimiter = guessDelimiter(headerLine)
  const records = readCsv(text, delimiter)
  const header = nextFilled(records)
  if (!header) return { kind: 'not-daylio', why: 'no-known-columns' }
  const columns = findColumns(header, delimiter)
  if (typeof columns === 'string') return { kind: 'not-daylio', why: columns }

  const contents: DaylioContent[] = []
  const problems: DaylioProblem[] = []
  for (const record of records) {
    if (record.kind !== 'record') problems.push({ line: record.line, what: record.kind, found: '' })
    else if (!isBlank(record.fields)) {
      const reading = readRow(record.fields, record.line, columns)
      if (reading.kind === 'row') contents.push(reading.row)
      else problems.push({ line: record.line, what: reading.what, found: reading.found })
    }
    if (contents.length + problems.length > DAYLIO_LIMITS.rows) return { kind: 'too-much', limit: 'rows' }
  }
  if (contents.length === 0 && problems.length === 0) return { kind: 'empty' }

  const rows = withKeys(contents)
  const days = rows.map((row) => row.day).sort()
  return { kind: 'read', rows, problems, moods: countMoods(rows), first: days[0] ?? null, last: days.at(-1) ?? null }
}

function foreignFormat(text: string): NotDaylio | null {
  const start = text.slice(0, 200).trimStart()
  // "PK": a zip archive; "UEs" and "eyJ" are how zip and JSON look in base64.
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('UEs') || start.startsWith('eyJ')) return 'backup'
  if (start.startsWith('{') || start.startsWith('[')) return 'json'
  if (/^<(!doctype|html|\?xml)/i.test(start)) return 'html'
  return null
}

function nextFilled(records: ReturnType<typeof readCsv>): string[] | null {
  for (;;) {
    const next = records.next()
    if (next.done || next.value.kind !== 'record') return null
    if (!isBlank(next.value.fields)) return next.value.fields
  }
}

const isBlank = (fields: readonly string[]) => fields.every((field) => field.trim() === '')

function withKeys(contents: readonly DaylioContent[]): DaylioRow[] {
  const seen = new Map<string, number>()
  return contents.map((content) => {
    const base = keyOf(content)
    const before = seen.get(base) ?? 0
    seen.set(base, before + 1)
    return { ...content, key: before === 0 ? base : `${base} ${before + 1}` }
  })
}

function countMoods(rows: readonly DaylioRow[]): MoodLabel[] {
  const moods = new Map<string, MoodLabel>()
  for (const { mood } of rows) {
    if (mood === '') continue
    const known = moods.get(moodKey(mood))
    if (known) known.count += 1
    else moods.set(moodKey(mood), { label: mood, count: 1, suggested: suggestMood(mood) })
  }
  return [...moods.values()].sort((a, b) => Number(a.suggested !== null) - Number(b.suggested !== null) || b.count - a.count)
}
