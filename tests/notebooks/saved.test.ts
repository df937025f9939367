// Notebooks as this and earlier versions of Kith saved them: each still opens, with everything in it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNotebook } from '@domain/migrations/read-notebook'
import { SCHEMA_VERSION } from '@domain/notebook'
import { readBytes } from '@main/notebook/notebook-bytes'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^v\d+$/.test(entry.name))

/** The order of the plan's sections: new ones may stand between the old. */
const isOrder = (value: unknown): value is string[] => Array.isArray(value) && value.includes('warningSigns')

/** Every part of the older document that is still in the newer one, value by value. */
const contains = (newer: unknown, older: unknown): boolean =>
  isOrder(older) && isOrder(newer)
    ? newer.filter((kind) => older.includes(kind)).join() === older.join()
    : typeof older === 'object' && older !== null
      ? typeof newer === 'object' && newer !== null && Object.entries(older).every(([key, value]) => key === 'schemaVersion' || key === 'checksum' || contains((newer as Record<string, unknown>)[key], value))
      : newer === older

describe('saved notebooks', () => {
  it('are here for every version up to this one', () => {
    expect(folders.map(({ name }) => name)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, i) => `v${i + 1}`))
  })

  for (const { name } of folders)
    for (const file of readdirSync(join(import.meta.dirname, name)))
      it(`${name}/${file} opens, says where it came from, and keeps every value`, () => {
        const bytes = readFileSync(join(import.meta.dirname, name, file))
        const found = readBytes(bytes)
        // Kith wrote no checksum at first: both kinds are among the files.
        expect(found).toMatchObject({ kind: 'text', checksum: file === 'with-checksum.json' ? 'right' : 'missing' })
        const text = bytes.toString('utf8')
        const read = readNotebook(text)
        expect(read.kind === 'broken' ? read.detail : read.kind).toBe('ready')
        if (read.kind !== 'ready') return
        expect(read.migratedFrom).toBe(Number(name.slice(1)) === SCHEMA_VERSION ? null : Number(name.slice(1)))
        expect(contains(read.notebook, JSON.parse(text))).toBe(true)
      })
})
