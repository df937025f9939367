// The text of the change journal: which bytes of notebook.json it goes on from, and the changes since, one line each.
// The format is written down in docs/file-format.md.
import { createHash } from 'node:crypto'
import type { Patch } from 'immer'

/** One save: the revision it brought the notebook to, counted from the file's own, and what it changed. */
export type JournalRecord = { revision: number; patches: Patch[] }

/** What a line says: the file the journal goes on from, a save, or the file a save of the whole is about to make. */
type Line = { base: string } | JournalRecord | { foldedInto: string }

export type JournalRead = {
  /** Saves that go on from the file with the given digest; null when the journal belongs to another file. */
  records: JournalRecord[] | null
  /** Whether a line at the end was cut off or damaged; what came before it counts. */
  torn: boolean
  /** Bytes of the lines that are whole, from the beginning. */
  whole: number
}

export function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const asItIs = (text: string) => text

/** A line: length in bytes of UTF-8, the first 16 hex digits of the SHA-256 of the text, the text, sealed by `close`. */
export function writeLine(line: Line, close: (text: string) => string = asItIs): string {
  const text = close(JSON.stringify(line))
  return `${Buffer.byteLength(text)} ${digest(text).slice(0, 16)} ${text}\n`
}

/** A line that is whole, or null. */
function readLine(line: string, open: (text: string) => string | null): Line | null {
  const [, length, sum, text] = /^(\d+) ([0-9a-f]{16}) (.*)$/s.exec(line) ?? []
  if (text === undefined || Buffer.byteLength(text) !== Number(length) || digest(text).slice(0, 16) !== sum) return null
  const opened = open(text)
  return opened === null ? null : (JSON.parse(opened) as Line)
}

/**
 * Reads a journal beside the file whose SHA-256 is `file`. Stops at the first line that is not whole: a
 * line was acknowledged only once it was flushed, so what is torn was never promised. Revisions must
 * count up by one; a gap is damage too. `open` gives the text of a line as it was before it was sealed.
 */
export function readJournal(text: string, file: string, open: (text: string) => string | null = asItIs): JournalRead {
  const lines = text.split('\n')
  // After the last line break nothing follows, unless a line was cut.
  const rest = lines.pop()
  let torn = rest !== ''
  // Ended before its first line was whole: no save was acknowledged in it, and none is another file's.
  let records: JournalRecord[] | null = lines.length === 0 ? [] : null
  let last = 0
  let whole = 0
  for (const each of lines) {
    const line = readLine(each, open)
    if (line === null || ('revision' in line && line.revision !== last + 1)) {
      torn = true
      break
    }
    whole += Buffer.byteLength(each) + 1
    if ('revision' in line) {
      last = line.revision
      records?.push(line)
    } else if (('base' in line ? line.base : line.foldedInto) === file) records = []
  }
  return { records, torn, whole }
}
