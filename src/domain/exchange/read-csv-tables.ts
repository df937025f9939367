// Reads one or two tables: people by their columns' names, and ties by source and target.
import { type Delimiter, readCsv } from '../import/csv'
import { TieDirection } from '../network/tie'
import { Quality } from '../people/supporter'
import { unneutral } from './csv-cells'
import { judged, keptName, LeftBehind, MAP_FILE_LIMITS, type MapReading, refusedFile, soundTies } from './found-map'
import { blankPerson, type MapPerson, type MapTie } from './map-record'
import { PERSON_FIELDS } from './person-fields'

type Row = { line: number; cell: (column: string) => string }
type Table = { columns: string[]; rows: Row[]; broken: number[] }

const NAMES = ['label', 'name']

/** `texts`: the table of people, the table of ties, or both, in any order. */
export function readCsvTables(texts: readonly string[]): MapReading {
  const tables = texts.map(readTable)
  const isTies = (table: Table) => table.columns.includes('source') && table.columns.includes('target')
  const peopleTables = tables.filter((table) => !isTies(table))
  const tieTables = tables.filter(isTies)
  const [people] = peopleTables
  if (!people) return refusedFile(tieTables.length > 0 ? 'ties-alone' : 'empty')
  if (peopleTables.length > 1 || tieTables.length > 1) return refusedFile('too-many-tables')
  if (!people.columns.some((column) => NAMES.includes(column))) return refusedFile(people.columns.join('') === '' ? 'empty' : 'no-name-column')
  if (people.rows.length > MAP_FILE_LIMITS.people) return refusedFile('too-many-people')
  const left = new LeftBehind()
  const found = people.rows.flatMap((row) => personFrom(row, people.columns, left))
  const known = new Set(['id', ...NAMES, ...PERSON_FIELDS.map((field) => field.name)])
  for (const column of people.columns) if (column !== '' && !known.has(column)) left.add('unknown-field', column)
  for (const line of [...people.broken, ...(tieTables[0]?.broken ?? [])]) left.add('row-broken', String(line))
  if (tieTables.length === 0) left.add('ties-not-chosen')
  if ((tieTables[0]?.rows.length ?? 0) > MAP_FILE_LIMITS.ties) return refusedFile('too-many-ties')
  const byName = new Map(found.map((person) => [person.name.toLowerCase(), person.key]))
  const keys = new Set(found.map((person) => person.key))
  const end = (text: string) => (keys.has(text) ? text : (byName.get(text.toLowerCase()) ?? text))
  const ties = (tieTables[0]?.rows ?? []).map((row) => tieFrom(row, end, left))
  return judged({ source: 'csv', me: '', people: found, ties: soundTies(ties, found, left), versions: [] }, left)
}

function readTable(text: string): Table {
  const plain = text.replace(/^\uFEFF/, '')
  const table: Table = { columns: [], rows: [], broken: [] }
  let begun = false
  for (const record of readCsv(plain, delimiterOf(plain))) {
    if (record.kind === 'broken-quote') {
      table.broken.push(record.line)
      continue
    }
    if (record.fields.every((field) => field.trim() === '')) continue
    if (!begun) {
      table.columns = record.fields.map((field) => field.trim().toLowerCase())
      begun = true
      continue
    }
    // One more than may be, so that too many are noticed without reading on.
    if (table.rows.length > MAP_FILE_LIMITS.ties) break
    const { line, fields } = record
    table.rows.push({ line, cell: (column) => unneutral(fields[table.columns.indexOf(column)] ?? '') })
  }
  return table
}

function delimiterOf(text: string): Delimiter {
  const header = text.slice(0, 4000).split(/[\r\n]/).find((line) => line.trim() !== '') ?? ''
  const count = (mark: string) => header.split(mark).length
  const [best] = ([',', ';', '\t'] as const).map((mark) => ({ mark, columns: count(mark) })).sort((a, b) => b.columns - a.columns)
  return best?.mark ?? ','
}

function personFrom(row: Row, columns: readonly string[], left: LeftBehind): MapPerson[] {
  const name = keptName(NAMES.map((column) => row.cell(column)).find((text) => text.trim() !== '') ?? '', left)
  if (name === null) {
    left.add('no-name', String(row.line))
    return []
  }
  const person = blankPerson(row.cell('id').trim() || `row-${row.line}`, name)
  for (const field of PERSON_FIELDS) {
    if (!columns.includes(field.name)) continue
    const text = row.cell(field.name)
    if (text.trim() === '') continue
    if (!field.read(text, person)) left.add('not-understood', `${field.name}: ${text}`)
    else if (field.most && text.length > field.most) left.add('cut', text)
  }
  return [person]
}

function tieFrom(row: Row, end: (text: string) => string, left: LeftBehind): MapTie {
  const read = <T>(column: string, schema: { safeParse: (value: string) => { success: true; data: T } | { success: false } }, otherwise: T): T => {
    const text = row.cell(column).trim().toLowerCase()
    if (text === '') return otherwise
    const value = schema.safeParse(text)
    if (!value.success) left.add('not-understood', `${column}: ${text}`)
    return value.success ? value.data : otherwise
  }
  const note = row.cell('note')
  if (note.length > 600) left.add('cut', note)
  return {
    a: end(row.cell('source').trim()),
    b: end(row.cell('target').trim()),
    quality: read('quality', Quality, 'ordinary'),
    direction: read('direction', TieDirection, 'none'),
    note: note.slice(0, 600),
  }
}
