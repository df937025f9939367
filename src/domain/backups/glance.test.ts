import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { emptyNotebook, type Notebook } from '../notebook'
import type { Instant } from '../time/day-key'
import { Glance, glanceAt } from './glance'

const example = JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')) as Notebook

it('shows how much a notebook holds and its last entries, the latest first', () => {
  const { counts, entries } = glanceAt(example, 8)
  expect(counts).toMatchObject({ supporters: Object.values(example.supporters).filter((s) => s.removedAt === null).length, checkIns: Object.keys(example.checkIns).length })
  expect(entries).toHaveLength(8)
  expect(entries[0]?.moment.day).toBe(counts.lastEntry)
  expect(entries.map(({ moment }) => moment.at)).toEqual(entries.map(({ moment }) => moment.at).sort().reverse())
  expect(Glance.parse({ counts, entries })).toEqual({ counts, entries })
})

it('says of an empty one that there is nothing, and leaves out whoever was erased', () => {
  expect(glanceAt(emptyNotebook('2026-01-01T00:00:00.000Z' as Instant), 8)).toEqual({ counts: { supporters: 0, checkIns: 0, contacts: 0, lastEntry: null }, entries: [] })
  const nobody = { ...example, supporters: {} }
  for (const entry of glanceAt(nobody, 200).entries) if (entry.kind === 'contact') expect(entry.who).toEqual([])
})
