// The bytes of notebook.json: readable JSON whose last member is a checksum of everything before it.
// The format is written down in docs/file-format.md.
import { createHash } from 'node:crypto'
import type { Notebook } from '@domain/notebook'
import { digest } from './journal-records'

const TRAILER = /^,\n "checksum": "([0-9a-f]{64})"\n\}$/
const TRAILER_LENGTH = trailer('0'.repeat(64)).length

function trailer(sum: string): string {
  return `,\n "checksum": "${sum}"\n}`
}

/**
 * `right`: every byte is as Kith wrote it. `wrong`: it was changed by something else, or is damaged.
 * `missing`: from a Kith that wrote none, or taken out by someone who edits by hand.
 */
export type Checksum = 'right' | 'wrong' | 'missing'

export type BytesRead = { kind: 'text'; text: string; /** SHA-256 of all bytes. */ sum: string; checksum: Checksum } | { kind: 'not-text' }

/** A notebook as it stands on disk, and the SHA-256 of all of it. */
export function notebookBytes(notebook: Notebook): { bytes: Buffer; sum: string } {
  // Without the last line, which is the closing brace: the checksum comes before it.
  const body = Buffer.from(JSON.stringify(notebook, null, 1).slice(0, -'\n}'.length), 'utf8')
  const hash = createHash('sha256').update(body)
  const end = Buffer.from(trailer(hash.copy().digest('hex')), 'utf8')
  return { bytes: Buffer.concat([body, end]), sum: hash.update(end).digest('hex') }
}

/** Text and checksum of a notebook file, before anything is made of it. */
export function readBytes(bytes: Uint8Array): BytesRead {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { kind: 'not-text' }
  }
  const [, said] = TRAILER.exec(text.slice(-TRAILER_LENGTH)) ?? []
  if (said === undefined) return { kind: 'text', text, sum: digest(bytes), checksum: claimsOne(text) ? 'wrong' : 'missing' }
  const hash = createHash('sha256').update(bytes.subarray(0, -TRAILER_LENGTH))
  const checksum = hash.copy().digest('hex') === said ? 'right' : 'wrong'
  return { kind: 'text', text, sum: hash.update(bytes.subarray(-TRAILER_LENGTH)).digest('hex'), checksum }
}

/** Whether a checksum was here once: its name, or what it said, is left. One damaged byte cannot harm both. */
function claimsOne(text: string): boolean {
  return /"checksum"\s*:/.test(text) || /[0-9a-f]{64}/i.test(text.trimEnd().slice(-2 * TRAILER_LENGTH))
}
