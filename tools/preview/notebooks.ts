// The notebooks the preview can open with: ?notebook=empty|example|full.
import { Notebook } from '@domain/notebook'
import { generateNotebook } from '@domain/sample/generate-notebook'
import { shiftNotebook } from '@domain/sample/shift-days'
import { dayKeyOf, daysBetween, type DayKey } from '@domain/time/day-key'
import exampleText from '../../resources/example-notebook.json?raw'
import { now } from './machine'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = () => dayKeyOf(now(), zone)

export function example(): Notebook {
  const book = Notebook.parse(JSON.parse(exampleText))
  const last = Object.values(book.checkIns).reduce<string>((latest, { moment }) => (moment.day > latest ? moment.day : latest), '')
  return shiftNotebook(book, daysBetween(last as DayKey, today()))
}

export function notebookNamed(name: string): Notebook | null {
  if (name === 'empty') return null
  return name === 'full' ? generateNotebook({ years: 10, supporters: 300, ties: 600, contacts: 20_000, seed: 1, end: today(), zone }) : example()
}
