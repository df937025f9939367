// The notebooks the preview can open with: ?notebook=empty|example|full.
import { Notebook } from '@domain/notebook'
import { generateNotebook } from '@domain/sample/generate-notebook'
import { leadingUpTo } from '@domain/sample/shift-days'
import { dayKeyOf } from '@domain/time/day-key'
import exampleText from '../../resources/example-notebook.json?raw'
import { now } from './machine'

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = () => dayKeyOf(now(), zone)

export function example(): Notebook {
  return leadingUpTo(Notebook.parse(JSON.parse(exampleText)), today())
}

export function notebookNamed(name: string): Notebook | null {
  if (name === 'empty') return null
  return name === 'full' ? generateNotebook({ years: 10, supporters: 300, ties: 600, contacts: 20_000, seed: 1, end: today(), zone }) : example()
}
