// Notebooks as earlier versions of Kith saved them: each still opens, with everything in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNotebook } from '@domain/migrations/read-notebook'
import { SCHEMA_VERSION } from '@domain/notebook'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^v\d+$/.test(entry.name))

/** Every part of the older document that is still in the newer one, value by value. */
const contains = (newer: unknown, older: unknown): boolean =>
  typeof older === 'object' && older !== null
    ? typeof newer === 'object' && newer !== null && Object.entries(older).every(([key, value]) => key === 'schemaVersion' || contains((newer as Record<string, unknown>)[key], value))
    : newer === older

describe('saved notebooks', () => {
  it('are here for every version before this one', () => {
    expect(folders.map(({ name }) => name)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => `v${i + 1}`))
  })

  for (const { name } of folders)
    for (const file of readdirSync(join(import.meta.dirname, name)))
      it(`${name}/${file} opens, says where it came from, and keeps every value`, () => {
        const text = readFileSync(join(import.meta.dirname, name, file), 'utf8')
        const read = readNotebook(text)
        expect(read.kind === 'broken' ? read.detail : read.kind).toBe('ready')
        if (read.kind !== 'ready') return
        expect(read.migratedFrom).toBe(Number(name.slice(1)))
        expect(contains(read.notebook, JSON.parse(text))).toBe(true)
      })
})
