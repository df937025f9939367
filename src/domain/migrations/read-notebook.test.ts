import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyNotebook, SCHEMA_VERSION } from '../notebook'
import type { Instant } from '../time/day-key'
import type { Migration } from './migrations'
import { readNotebook } from './read-notebook'

const empty = () => emptyNotebook('2026-01-01T00:00:00.000Z' as Instant)

describe('readNotebook', () => {
  it('reads what was written, also behind a byte-order mark', () => {
    const book = empty()
    for (const mark of ['', '\uFEFF']) expect(readNotebook(mark + JSON.stringify(book))).toEqual({ kind: 'ready', notebook: book, migratedFrom: null })
  })

  it('keeps what this build does not know', () => {
    const book = { ...empty(), laterIdea: { a: 1 }, me: { name: 'K', pronouns: 'they' } }
    const read = readNotebook(JSON.stringify(book))
    expect(read.kind === 'ready' && read.notebook).toEqual(book)
  })

  it('refuses a newer version by its number alone, whatever else the file holds', () => {
    for (const version of [SCHEMA_VERSION + 1, 1001]) expect(readNotebook(JSON.stringify({ format: 'kith-notebook', schemaVersion: version }))).toEqual({ kind: 'newer', version })
  })

  it('takes an old document through every step, and validates what comes out', () => {
    const steps: Migration[] = [
      { to: SCHEMA_VERSION + 1, migrate: (d) => ({ ...d, schemaVersion: SCHEMA_VERSION + 1, trail: [1] }) },
      { to: SCHEMA_VERSION + 2, migrate: (d) => ({ ...d, schemaVersion: SCHEMA_VERSION + 2, trail: [...(d['trail'] as number[]), 2] }) },
    ]
    // The result claims a later version, which this build's schema does not hold: our own mistake shows as broken.
    const read = readNotebook(JSON.stringify(empty()), steps, SCHEMA_VERSION + 2)
    expect(read).toMatchObject({ kind: 'broken', reason: 'not-a-notebook', detail: expect.stringContaining('schemaVersion') })
  })

  it('answers any text with an outcome, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => ['ready', 'newer', 'broken'].includes(readNotebook(text).kind)))
  })

  it('notices when any single value is replaced by another type', () => {
    const book = JSON.parse(JSON.stringify(empty())) as Record<string, unknown>
    for (const key of Object.keys(book))
      for (const wrong of [key === 'guidedAdd' ? false : null, 0, 'x', [], [1]])
        expect(readNotebook(JSON.stringify({ ...book, [key]: wrong })).kind, `${key} = ${JSON.stringify(wrong)}`).toBe('broken')
  })
})
