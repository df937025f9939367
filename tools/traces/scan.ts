// Searches raw bytes for a word, however it may have been written: UTF-8, UTF-16, base 64, and inside compressed streams.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

export type Hit = { file: string; word: string; how: string }
export type Scanned = { files: number; bytes: number; hits: Hit[] }

type Needle = { word: string; how: string; bytes: Buffer }

/** At each of the three places a word can begin at within base 64, the letters that are its own. */
function inBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((before) => {
    const letters = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replace(/=+$/, '')
    const first = Math.ceil((before * 8) / 6)
    const last = Math.floor(((before + bytes.length) * 8) / 6)
    return Buffer.from(letters.slice(first, last))
  })
}

export function needlesOf(words: readonly string[]): Needle[] {
  return words.flatMap((word) => {
    const utf16 = Buffer.from(word, 'utf16le')
    const forms: [string, Buffer][] = [['UTF-8', Buffer.from(word)], ['UTF-16LE', utf16], ['UTF-16BE', Buffer.from(utf16).swap16()]]
    const plain = forms.map(([how, bytes]) => ({ word, how, bytes }))
    return [...plain, ...forms.slice(0, 2).flatMap(([how, bytes]) => inBase64(bytes).map((one) => ({ word, how: `${how} in base 64`, bytes: one })))]
  })
}

const PARTIAL = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 256 * 1_048_576 }
const STREAMS: { how: string; begins: Buffer; unpack(bytes: Buffer): Buffer }[] = [
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({ how: 'deflated', begins: Buffer.from([0x78, level]), unpack: (bytes: Buffer) => inflateSync(bytes, PARTIAL) })),
  { how: 'gzipped', begins: Buffer.from([0x1f, 0x8b, 0x08]), unpack: (bytes) => gunzipSync(bytes, PARTIAL) },
  // A member of a ZIP file: behind its header, its name and what else it says.
  { how: 'zipped', begins: Buffer.from('PK\x03\x04'), unpack: (bytes) => inflateRawSync(bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)), PARTIAL) },
]

/** Every way the words stand in these bytes. Compressed streams are searched two deep. */
export function searchBytes(bytes: Buffer, needles: readonly Needle[], depth = 2): Omit<Hit, 'file'>[] {
  const found = needles.filter((needle) => bytes.includes(needle.bytes)).map(({ word, how }) => ({ word, how }))
  if (depth === 0) return found
  for (const { how, begins, unpack } of STREAMS)
    for (let at = bytes.indexOf(begins); at >= 0; at = bytes.indexOf(begins, at + 1)) {
      let inside: Buffer
      try {
        inside = unpack(bytes.subarray(at))
      } catch {
        continue
      }
      if (inside.length > 0) found.push(...searchBytes(inside, needles, depth - 1).map((hit) => ({ word: hit.word, how: `${hit.how}, ${how}` })))
    }
  return found
}

/** Every file under the folder, names included. Files that go meanwhile are passed over. */
export async function scanFolder(folder: string, words: readonly string[]): Promise<Scanned> {
  const needles = needlesOf(words)
  const result: Scanned = { files: 0, bytes: 0, hits: [] }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    for (const { word } of needles) if (entry.name.includes(word)) result.hits.push({ file, word, how: 'its name' })
    if (!entry.isFile() || !(await stat(file).catch(() => null))) continue
    const bytes = await readFile(file).catch(() => null)
    if (!bytes) continue
    result.files++
    result.bytes += bytes.length
    const seen = new Set<string>()
    for (const { word, how } of searchBytes(bytes, needles)) {
      if (seen.has(`${word} ${how}`)) continue
      seen.add(`${word} ${how}`)
      result.hits.push({ file, word, how })
    }
  }
  return result
}
