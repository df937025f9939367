// npx tsx tools/open-sealed.ts FILE [> notebook.json]: opens a sealed notebook or backup without Kith.
// Reads the passphrase, or the recovery key, from the first line of its input. Shares no code with src/: it is
// docs/file-format.md as a program, and proves that the page is enough.
import { createDecipheriv, createHash, createHmac, scryptSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { argv, exit, stderr, stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { pathToFileURL } from 'node:url'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const sha256 = (...parts: (Buffer | string)[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/** HKDF as RFC 5869 has it, written out. */
function hkdf(key: Buffer, salt: Buffer, info: string, length: number): Buffer {
  const mac = (by: Buffer, ...parts: Buffer[]) => parts.reduce((hmac, part) => hmac.update(part), createHmac('sha256', by)).digest()
  const extracted = mac(salt, key)
  const blocks: Buffer[] = []
  for (let n = 1; blocks.length * 32 < length; n++) blocks.push(mac(extracted, blocks.at(-1) ?? Buffer.alloc(0), Buffer.from(info), Buffer.from([n])))
  return Buffer.concat(blocks).subarray(0, length)
}

function opened(key: Buffer, info: string, sealed: Buffer, beside: string): Buffer {
  const once = hkdf(key, sealed.subarray(0, 32), info, 44)
  const decipher = createDecipheriv('aes-256-gcm', once.subarray(0, 32), once.subarray(32)).setAAD(Buffer.from(beside))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(32, -16)), decipher.final()])
}

function recoveryKey(text: string): Buffer | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{28}$/.test(letters)) return null
  const bits = [...letters].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.slice(0, 128).match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
  return parseInt(bits.slice(128), 2) === sha256(key).readUInt16BE() >> 4 ? key : null
}

type Slot = { kind: string; sealed: string; salt: string; cost: { N: number; r: number; p: number } }

/** The plain bytes of a sealed file. Throws with what is wrong. */
export function openSealed(file: Buffer, secret: string): Buffer {
  const line = file.subarray(0, file.indexOf('\n') + 1).toString('utf8')
  const at = line.indexOf(',"checksum"')
  if (!line.startsWith('{"format":"kith-sealed-notebook",')) throw new Error('this is no sealed notebook')
  if (line.slice(at) !== `,"checksum":"${sha256(line.slice(0, at)).toString('hex')}"}\n`) throw new Error('the first line of the file is damaged')
  const header = JSON.parse(line) as { version: number; key: string; slots: Slot[] }
  if (header.version !== 1) throw new Error('this program knows version 1 of the format only')
  const written = recoveryKey(secret)
  for (const { kind, sealed, salt, cost } of header.slots) {
    const opener = kind === 'recovery' ? written : scryptSync(secret.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, { ...cost, maxmem: 2 ** 31 - 1 })
    if (!opener) continue
    let key: Buffer
    try {
      key = opened(opener, 'kith slot', Buffer.from(sealed, 'base64'), `kith slot ${kind} ${header.key}`)
    } catch {
      continue
    }
    try {
      return opened(key, 'kith notebook', file.subarray(Buffer.byteLength(line)), line)
    } catch {
      throw new Error('the passphrase is right, but the file is damaged')
    }
  }
  throw new Error('this is not the passphrase, nor the recovery key')
}

async function main(path: string): Promise<void> {
  const asks = createInterface({ input: stdin, output: stdin.isTTY ? stderr : undefined })
  const secret = await asks.question(stdin.isTTY ? 'Passphrase or recovery key: ' : '')
  asks.close()
  stdout.write(openSealed(readFileSync(path), secret))
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  if (!argv[2]) {
    console.error('npx tsx tools/open-sealed.ts FILE')
    exit(2)
  }
  main(argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    exit(1)
  })
}
