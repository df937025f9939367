// One row of a Daylio export, understood or refused with a reason.
import { readHours } from '../journal/sleep-hours'
import type { DayKey } from '../time/day-key'
import type { Columns } from './daylio-columns'
import { plainText } from './plain-text'
import { readClock, readIsoDay, readSpokenDay } from './spoken-date'

export type RowProblem =
  | 'broken-quote'
  | 'too-few-columns'
  | 'too-many-columns'
  | 'date-missing'
  | 'date-not-understood'
  | 'time-missing'
  | 'time-not-understood'
  | 'mood-too-long'
  | 'note-too-long'
  | 'says-nothing'

/** What one row says, before moods are mapped. */
export type DaylioContent = {
  line: number
  day: DayKey
  /** Wall clock, `HH:MM`. */
  time: string
  /** The person's own mood name, trimmed; may be empty. */
  mood: string
  activities: string[]
  /** Hours, from the scale "Sleep Time". */
  sleep: number | null
  /** The other scales as they were written. */
  scales: string[]
  /** Title and note as plain text. */
  note: string
}

export type RowReading = { kind: 'row'; row: DaylioContent } | { kind: 'problem'; what: RowProblem; found: string }

const LONGEST_LABEL = 200
/** Leaves room below the 20,000 characters of a note for activities and scales. */
const LONGEST_NOTE = 18_000

export function readRow(fields: readonly string[], line: number, columns: Columns): RowReading {
  const problem = (what: RowProblem, found = ''): RowReading => ({ kind: 'problem', what, found: found.trim().slice(0, 60) })
  const at = (index: number | undefined) => (index === undefined ? '' : (fields[index] ?? '').trim())

  if (fields.length < columns.width) return problem('too-few-columns', String(fields.length))
  if (fields.slice(columns.width).some((extra) => extra.trim() !== '')) return problem('too-many-columns', String(fields.length))

  const written = columns.fullDate === undefined ? `${at(columns.year)} ${at(columns.date)}`.trim() : at(columns.fullDate)
  if (written === '') return problem('date-missing')
  const day = columns.fullDate === undefined ? readSpokenDay(at(columns.year), at(columns.date)) : readIsoDay(written)
  if (!day) return problem('date-not-understood', written)

  const clock = at(columns.time)
  if (clock === '') return problem('time-missing')
  const time = readClock(clock)
  if (!time) return problem('time-not-understood', clock)

  const mood = at(columns.mood).replace(/\s+/g, ' ')
  if (mood.length > LONGEST_LABEL) return problem('mood-too-long', mood)

  const note = [plainText(at(columns.title)), plainText(at(columns.note))].filter((part) => part !== '').join('\n')
  const activities = listOf(at(columns.activities))
  const { sleep, scales } = readScales(at(columns.scales))
  if (note.length + activities.join(', ').length + scales.join('\n').length > LONGEST_NOTE) return problem('note-too-long', note)
  if (mood === '' && note === '' && activities.length === 0 && sleep === null && scales.length === 0) return problem('says-nothing')

  return { kind: 'row', row: { line, day, time, mood, activities, sleep, scales, note } }
}

function listOf(cell: string): string[] {
  const parts = cell.split('|').map((part) => plainText(part).replace(/\s+/g, ' ').trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

const SLEEP_SCALE = /^(sleep time|time asleep|sleep duration|hours of sleep|schlafzeit|schlafdauer|temps de sommeil|tiempo de sueño|horas de sueño)$/i

function readScales(cell: string): { sleep: number | null; scales: string[] } {
  let sleep: number | null = null
  const scales: string[] = []
  for (const part of listOf(cell)) {
    const colon = part.indexOf(':')
    const hours = colon > 0 && SLEEP_SCALE.test(part.slice(0, colon).trim()) ? readHours(part.slice(colon + 1)) : null
    if (hours !== null && sleep === null) sleep = hours
    else scales.push(part)
  }
  return { sleep, scales }
}
