// A reader of delimited text that knows the file line of every record. Written here rather than taken from
// a library because each problem has to name its line, and one broken quote must not swallow what follows.

export type Delimiter = ',' | '\t' | ';'

export type CsvRecord =
  | { kind: 'record'; line: number; fields: string[] }
  /** A quoted field that never ends properly. Reading goes on at the next line of the file. */
  | { kind: 'broken-quote'; line: number }

const QUOTE = 34
const CR = 13
const LF = 10
const SPACE = 32

type Field = { value: string; end: number; breaks: number }

/** Splits text into records. Lines end in LF, CRLF or CR; line numbers start at 1 and count every one of them. */
export function* readCsv(text: string, delimiter: Delimiter): Generator<CsvRecord, void> {
  const mark = delimiter.charCodeAt(0)
  let at = 0
  let line = 1
  while (at < text.length) {
    const begin = at
    const fields: string[] = []
    let breaks = 0
    for (;;) {
      const field = text.charCodeAt(at) === QUOTE ? readQuoted(text, at, mark) : readPlain(text, at, mark)
      if (!field) {
        yield { kind: 'broken-quote', line }
        at = lineEnd(text, begin)
        breaks = 0
        fields.length = 0
        break
      }
      fields.push(field.value)
      breaks += field.breaks
      at = field.end
      if (at >= text.length || text.charCodeAt(at) !== mark) break
      at += 1
    }
    if (fields.length > 0) yield { kind: 'record', line, fields }
    line += breaks + (at < text.length ? 1 : 0)
    at = afterBreak(text, at)
  }
}

function readPlain(text: string, start: number, mark: number): Field {
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === mark || code === LF || code === CR) break
    end += 1
  }
  return { value: text.slice(start, end), end, breaks: 0 }
}

/**
 * The field, or null when it is broken. A broken field is given up at the next quote that opens another one,
 * so no stretch of text is read more than twice.
 */
function readQuoted(text: string, start: number, mark: number): Field | null {
  let breaks = 0
  let stray = false
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const after = afterSpaces(text, at + 1)
      const next = text.charCodeAt(after)
      if (text.charCodeAt(at + 1) === QUOTE) at += 1
      else if (after >= text.length || next === mark || next === LF || next === CR)
        return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: after, breaks }
      // A quote inside that was not doubled: harmless within one line, a sign of a lost end across lines.
      else if (breaks > 0) return null
      else stray = true
    } else if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) {
      if (stray) return null
      breaks += 1
    }
    at += 1
  }
  return null
}

function afterSpaces(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === SPACE) at += 1
  return at
}

function lineEnd(text: string, start: number): number {
  return readPlain(text, start, -1).end
}

function afterBreak(text: string, at: number): number {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
}
