// Notebooks to show, measure and test with: the example as if it were one's own, and the large one.
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readNotebook } from '@domain/migrations/read-notebook'
import type { Notebook } from '@domain/notebook'
import { generateNotebook } from '@domain/sample/generate-notebook'
import { leadingUpTo } from '@domain/sample/shift-days'
import { type DayKey, dayKeyOf } from '@domain/time/day-key'

export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

export function today(): DayKey {
  return dayKeyOf(new Date().toISOString(), zone)
}

/** The example, with its last day today. */
export function exampleToday(): Notebook {
  const read = readNotebook(readFileSync('resources/example-notebook.json', 'utf8'))
  if (read.kind !== 'ready') throw new Error(`the example notebook is ${read.kind}`)
  return leadingUpTo(read.notebook, today())
}

/** Ten years, 300 supporters, 600 ties, 3,653 check-ins, 20,000 contacts. */
export function large(): Notebook {
  return generateNotebook({ seed: 1, years: 10, supporters: 300, end: today(), zone })
}

export async function putInto(folder: string, notebook: Notebook): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'notebook.json'), JSON.stringify(notebook))
}
