import { expect, it } from 'vitest'
import { readNotebook } from '@domain/migrations/read-notebook'
import { generateNotebook } from '@domain/sample/generate-notebook'
import type { DayKey } from '@domain/time/day-key'
import { digest } from './journal-records'
import { notebookBytes, readBytes } from './notebook-bytes'

const book = generateNotebook({ seed: 3, years: 1, supporters: 2, contacts: 1, end: '2026-01-03' as DayKey, zone: 'Europe/Berlin' })
const small = { ...book, checkIns: {} }
const { bytes, sum } = notebookBytes(small)

/** What opening says of these bytes, without a question asked. */
function opens(found: Uint8Array): boolean {
  const read = readBytes(found)
  return read.kind === 'text' && read.checksum !== 'wrong' && readNotebook(read.text).kind === 'ready'
}

it('is readable JSON with the checksum last, which the notebook itself does not hold', () => {
  expect(sum).toBe(digest(bytes))
  const document = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>
  expect(Object.keys(document).at(-1)).toBe('checksum')
  // As anyone can check it: the SHA-256 of every byte before the comma that goes before the checksum.
  expect(document['checksum']).toBe(digest(bytes.subarray(0, bytes.lastIndexOf(',\n "checksum"'))))
  const read = readBytes(bytes)
  expect(read).toMatchObject({ kind: 'text', sum, checksum: 'right' })
  expect(readNotebook(bytes.toString('utf8'))).toEqual({ kind: 'ready', notebook: small, migratedFrom: null })
})

it('opens no file with one byte that is not what it was, nor one that is cut anywhere', () => {
  expect(opens(bytes)).toBe(true)
  for (let i = 0; i < bytes.length; i++) {
    const harmed = Buffer.from(bytes)
    for (const flip of i > bytes.length - 100 ? [1, 2, 4, 8, 16, 32, 64, 128, 255] : [1 << i % 8]) {
      harmed[i] = (bytes[i] ?? 0) ^ flip
      expect(opens(harmed), `byte ${i} ^ ${flip}`).toBe(false)
    }
  }
  for (let length = 0; length < bytes.length; length++) expect(opens(bytes.subarray(0, length)), `${length} bytes`).toBe(false)
})

it('tells a file without a checksum from one whose checksum was harmed', () => {
  const told = (text: string) => readBytes(Buffer.from(text))
  expect(told(JSON.stringify(small))).toMatchObject({ checksum: 'missing' })
  // Someone who edits by hand may take it out.
  expect(told(bytes.toString('utf8').replace(/,\n "checksum": "[0-9a-f]{64}"/, ''))).toMatchObject({ checksum: 'missing' })
  expect(told(bytes.toString('utf8').replace('"checksum"', '"Checksum"'))).toMatchObject({ checksum: 'wrong' })
  // Someone's own word is no checksum.
  expect(told(JSON.stringify({ ...small, me: { name: 'checksum' } }))).toMatchObject({ checksum: 'missing' })
})
