// A PDF with a plain cross-reference table, as Chromium writes it, taken into its objects and written again (ISO 32000-1, 7.5).
import { deflateSync, inflateSync } from 'node:zlib'
import { type Dict, isDict, NotAsExpected, readValue, reference, referred, skipBlank, type Value, whole, writeValue } from './pdf-values'

/** `stream`: the bytes as they are stored, or null. */
export type PdfObject = { value: Value; stream: Buffer | null }
export type PdfFile = { header: Buffer; objects: Map<number, PdfObject>; trailer: Dict }

/** Throws NotAsExpected where the bytes are no such file. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.toString('latin1')
  const startxref = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]
  if (startxref === undefined) throw new NotAsExpected('no end')
  const { offsets, trailer } = readTable(text, Number(startxref))
  const lengthOf = (value: Value | undefined): number | null => {
    const at = offsets.get(referred(value) ?? -1)
    return at === undefined ? whole(value) : whole(readValue(text, bodyAt(text, at, referred(value) ?? -1)).value)
  }
  const objects = new Map<number, PdfObject>()
  for (const [id, at] of offsets) {
    const { value, end } = readValue(text, bodyAt(text, at, id))
    const opening = /\s*stream\r?\n/y
    opening.lastIndex = end
    const length = opening.test(text) && isDict(value) ? lengthOf(value.get('Length')) : null
    if (length === null) {
      if (!text.startsWith('endobj', skipBlank(text, end))) throw new NotAsExpected(`object ${id} does not end`)
      objects.set(id, { value, stream: null })
      continue
    }
    const from = opening.lastIndex
    if (!/^\s*endstream/.test(text.slice(from + length, from + length + 12))) throw new NotAsExpected(`stream ${id} is not as long as it says`)
    objects.set(id, { value, stream: buffer.subarray(from, from + length) })
  }
  return { header: buffer.subarray(0, Math.min(...offsets.values())), objects, trailer }
}

function bodyAt(text: string, at: number, id: number): number {
  const head = `${id} 0 obj`
  if (!text.startsWith(head, at)) throw new NotAsExpected(`object ${id} is not where it should be`)
  return at + head.length
}

function readTable(text: string, at: number): { offsets: Map<number, number>; trailer: Dict } {
  const offsets = new Map<number, number>()
  const [SECTION, ENTRY] = [/\s*(\d+) (\d+)\s*\n/y, /(\d{10}) (\d{5}) ([nf])[ \r\n]{2}/y]
  if (!text.startsWith('xref', at)) throw new NotAsExpected('no table')
  let next = at + 4
  for (SECTION.lastIndex = next; ; SECTION.lastIndex = next) {
    const section = SECTION.exec(text)
    if (!section) break
    ENTRY.lastIndex = SECTION.lastIndex
    for (let i = 0; i < Number(section[2]); i++) {
      const entry = ENTRY.exec(text)
      if (!entry || (entry[3] === 'n' && entry[2] !== '00000')) throw new NotAsExpected('an entry of the table')
      if (entry[3] === 'n') offsets.set(Number(section[1]) + i, Number(entry[1]))
      next = ENTRY.lastIndex
    }
  }
  next = skipBlank(text, next)
  const trailer = text.startsWith('trailer', next) ? readValue(text, next + 7).value : null
  if (!isDict(trailer ?? undefined) || offsets.size === 0) throw new NotAsExpected('no trailer')
  const known = trailer as Dict
  if (known.has('Prev') || known.has('Encrypt') || known.has('XRefStm')) throw new NotAsExpected('more than one table')
  return { offsets, trailer: known }
}

export function writePdf({ header, objects, trailer }: PdfFile): Uint8Array {
  const ids = [...objects.keys()].sort((a, b) => a - b)
  const size = (ids.at(-1) ?? 0) + 1
  const chunks: Buffer[] = [header]
  const offsets = new Map<number, number>()
  let at = header.length
  const put = (chunk: string | Buffer) => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk
    chunks.push(bytes)
    at += bytes.length
  }
  for (const id of ids) {
    const { value, stream } = objects.get(id) as PdfObject
    offsets.set(id, at)
    put(`${id} 0 obj\n${writeValue(value)}`)
    if (stream) for (const part of [' stream\n', stream, '\nendstream']) put(part)
    put('\nendobj\n')
  }
  const table = Array.from({ length: size }, (_, id) => {
    const offset = offsets.get(id)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = at
  put(`xref\n0 ${size}\n${table.join('')}trailer\n${writeValue(new Map([...trailer, ['Size', String(size)]]))}\nstartxref\n${start}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(chunks))
}

/** The value itself, or what it refers to; undefined where there is nothing. */
export function resolve(file: PdfFile, value: Value | undefined): Value | undefined {
  const id = referred(value)
  return id === null ? value : file.objects.get(id)?.value
}

export function resolveDict(file: PdfFile, value: Value | undefined, what: string): Dict {
  const found = resolve(file, value)
  if (!isDict(found)) throw new NotAsExpected(`no ${what}`)
  return found
}

/** Reference of a new object. */
export function add(file: PdfFile, value: Value, stream: Buffer | null = null): string {
  const id = Math.max(...file.objects.keys()) + 1
  file.objects.set(id, { value, stream })
  return reference(id)
}

/** What a stream holds, one character a byte. */
export function streamText({ objects }: PdfFile, id: number): string {
  const { value, stream } = objects.get(id) ?? {}
  if (!stream || !isDict(value)) throw new NotAsExpected(`object ${id} is no stream`)
  const filter = value.get('Filter')
  if (filter !== undefined && filter !== '/FlateDecode') throw new NotAsExpected(`object ${id} is packed otherwise`)
  return (filter ? inflateSync(stream) : stream).toString('latin1')
}

export function setStreamText({ objects }: PdfFile, id: number, text: string): void {
  const object = objects.get(id)
  if (!isDict(object?.value)) throw new NotAsExpected(`object ${id} is no stream`)
  const stream = deflateSync(Buffer.from(text, 'latin1'))
  objects.set(id, { value: new Map([...object.value, ['Filter', '/FlateDecode'], ['Length', String(stream.length)]]), stream })
}
