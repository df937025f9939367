// Finds the columns of a Daylio export by their names. Four generations of header exist; unknown columns are ignored.
import type { Delimiter } from './csv'

export type Columns = {
  delimiter: Delimiter
  /** Fields in the header. */
  width: number
  fullDate?: number
  year?: number
  date?: number
  time: number
  mood: number
  activities?: number
  scales?: number
  title?: number
  note?: number
}

/** Why a file is not a Daylio export. */
export type NotDaylio = 'backup' | 'html' | 'json' | 'no-known-columns' | 'no-date-column' | 'no-time-column' | 'no-mood-column'

const KNOWN = ['full_date', 'date', 'year', 'weekday', 'time', 'mood', 'activities', 'scales', 'note_title', 'note']
const DELIMITERS: readonly Delimiter[] = [',', '\t', ';']

const tidy = (name: string) => name.replace(/^"|"$/g, '').trim().toLowerCase().replace(/[\s-]+/g, '_')

/** The delimiter that makes most known names of this header line. */
export function guessDelimiter(headerLine: string): Delimiter {
  const hits = (delimiter: Delimiter) => headerLine.split(delimiter).filter((name) => KNOWN.includes(tidy(name))).length
  return DELIMITERS.reduce((best, next) => (hits(next) > hits(best) ? next : best))
}

export function findColumns(header: readonly string[], delimiter: Delimiter): Columns | NotDaylio {
  const names = header.map(tidy)
  // Columns without a name at the right edge come from spreadsheets; rows need not fill them.
  let width = names.length
  while (width > 0 && names[width - 1] === '') width -= 1
  const find = (name: string) => {
    const index = names.indexOf(name)
    return index < 0 ? undefined : index
  }
  if (!names.some((name) => KNOWN.includes(name))) return 'no-known-columns'
  const [fullDate, year, date, time, mood] = [find('full_date'), find('year'), find('date'), find('time'), find('mood')]
  if (fullDate === undefined && (year === undefined || date === undefined)) return 'no-date-column'
  if (time === undefined) return 'no-time-column'
  if (mood === undefined) return 'no-mood-column'
  return {
    delimiter,
    width,
    fullDate,
    year,
    date,
    time,
    mood,
    activities: find('activities'),
    scales: find('scales'),
    title: find('note_title'),
    note: find('note'),
  }
}
