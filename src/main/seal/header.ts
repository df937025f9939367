// The first line of a sealed file: who can open it, and how. Readable by anyone; a changed byte in it is noticed.
// The format is written down in docs/file-format.md.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Cost } from './passphrase-key'

const FORMAT = 'kith-sealed-notebook'
const VERSION = 1
const BEGINNING = `{"format":"${FORMAT}",`
const CHECKSUM = /^,"checksum":"([0-9a-f]{64})"\}\n$/
const CHECKSUM_LENGTH = checksumOf(Buffer.alloc(0)).length
/** Far more than two slots and all earlier keys take. */
const LONGEST = 65_536

const Base64 = z.base64()
const KeyId = z.string().regex(/^[0-9a-f]{16}$/)

/** The data key, sealed with what a person knows or has written down. */
const Slot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passphrase'), kdf: z.literal('scrypt'), cost: Cost, salt: Base64, sealed: Base64 }),
  z.object({ kind: z.literal('recovery'), sealed: Base64 }),
])
export type Slot = z.infer<typeof Slot>

export const Header = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Names the data key of this file; says nothing about it. */
  key: KeyId,
  slots: z.array(Slot).min(1).max(8),
  /** Data keys this one took the place of, sealed with it: what they sealed still opens. */
  earlier: z.array(z.object({ key: KeyId, sealed: Base64 })).max(64),
})
export type Header = z.infer<typeof Header>

export type HeaderRead =
  | { kind: 'plain' }
  | { kind: 'sealed'; header: Header; /** With its line break: what the body is bound to. */ line: string; body: Uint8Array }
  | { kind: 'newer'; version: number }
  | { kind: 'broken' }

/** What a slot is bound to: moved into another file, or called another kind, it does not open. */
export const besideSlot = (kind: Slot['kind'] | 'keyring', key: string) => `kith slot ${kind} ${key}`

export function writeHeader(header: Omit<Header, 'format' | 'version'>): string {
  const { key, slots, earlier } = header
  const begun = JSON.stringify({ format: FORMAT, version: VERSION, key, slots, earlier } satisfies Header).slice(0, -1)
  return begun + checksumOf(Buffer.from(begun))
}

/** Tells a sealed file from any other, and reads its first line. Nothing is derived and nothing opened. */
export function readHeader(bytes: Uint8Array): HeaderRead {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.subarray(0, BEGINNING.length).equals(Buffer.from(BEGINNING))) return { kind: 'plain' }
  const end = buffer.subarray(0, LONGEST).indexOf('\n') + 1
  const [, said] = CHECKSUM.exec(buffer.subarray(Math.max(0, end - CHECKSUM_LENGTH), end).toString('latin1')) ?? []
  if (said === undefined || checksumOf(buffer.subarray(0, end - CHECKSUM_LENGTH)) !== `,"checksum":"${said}"}\n`) return { kind: 'broken' }
  const line = buffer.subarray(0, end).toString('utf8')
  const document = parsed(line)
  const { data: claims } = z.object({ version: z.number() }).safeParse(document)
  if (claims && claims.version > VERSION) return { kind: 'newer', version: claims.version }
  const header = Header.safeParse(document)
  return header.success ? { kind: 'sealed', header: header.data, line, body: buffer.subarray(end) } : { kind: 'broken' }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Notices accidents, as that of a notebook does. Tampering is noticed when the body is opened. */
function checksumOf(bytes: Uint8Array): string {
  return `,"checksum":"${createHash('sha256').update(bytes).digest('hex')}"}\n`
}
