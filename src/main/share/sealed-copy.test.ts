import { createHash, webcrypto } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { sealedCopyHtml } from './sealed-copy'

const words = 'The  old green Gate'
const copy = { title: 'For Dana, from my plan', html: '<h2>Early signs</h2><p>I stop answering Qzwordq.</p>', pdf: Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 255]) }

/** Knows nothing but the format as docs/file-format.md has it. */
async function read(block: string, typed: string): Promise<{ title: string; html: string; pdf: string }> {
  const [head = '', body = '', ...rest] = block.split('\n')
  const [format, version, kdf, rounds, cipher, salt = '', nonce = ''] = head.split(' ')
  if (rest.length > 0 || format !== 'kith-sealed-copy' || version !== '1' || kdf !== 'PBKDF2-HMAC-SHA256' || rounds !== '600000' || cipher !== 'AES-256-GCM') throw new Error('not a sealed copy')
  const bytes = (base64: string) => Buffer.from(atob(base64), 'latin1')
  const utf8 = new TextEncoder()
  const plain = await webcrypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(nonce), additionalData: utf8.encode(head) }, await keyOf(typed, salt), bytes(body))
  return JSON.parse(new TextDecoder().decode(plain)) as { title: string; html: string; pdf: string }

  async function keyOf(text: string, salt64: string) {
    const again = `${text}|${salt64}`
    const known = keys.get(again)
    if (known) return known
    const secret = await webcrypto.subtle.importKey('raw', utf8.encode(text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')), 'PBKDF2', false, ['deriveKey'])
    const key = await webcrypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt64), iterations: 600_000 }, secret, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
    keys.set(again, key)
    return key
  }
}
/** Deriving one takes a fifth of a second; a file with one letter changed mostly asks for the same. */
const keys = new Map<string, webcrypto.CryptoKey>()

describe('a sealed copy', () => {
  let html = ''
  let block = ''
  beforeAll(async () => {
    html = await sealedCopyHtml(copy, words)
    block = html.match(/<pre id="sealed" hidden>\n([^<]*)\n<\/pre>/)?.[1] ?? ''
  })

  it('opens with the words, however they are spelled, and gives back what went in', async () => {
    const opened = await read(block, ' the old GREEN gate ')
    expect(opened).toMatchObject({ title: copy.title, html: copy.html })
    expect(Buffer.from(opened.pdf, 'base64')).toEqual(Buffer.from(copy.pdf))
  })

  it('says nothing of anyone outside the seal, nor how much is in it', async () => {
    // Four letters in a row may come about by chance in base 64.
    expect(html.replace(block, '')).not.toMatch(/Dana|old\s+green/i)
    expect(html).not.toContain('Qzwordq')
    const longer = await sealedCopyHtml({ ...copy, html: copy.html.repeat(20) }, words)
    expect(longer.length).toBe(html.length)
    expect(longer).not.toContain(block.split('\n')[1]!.slice(0, 40))
  })

  it('is refused with other words', async () => {
    await expect(read(block, 'the old green gates')).rejects.toThrow()
  })

  it('is refused with any letter changed: all of the first line, and a spread of the second with its ends', async () => {
    const first = block.indexOf('\n')
    const [, , , , , salt = ''] = block.split(/[ \n]/)
    // Each letter of the salt is another key, which takes its time: every third.
    const inSalt = (at: number) => at > block.indexOf(salt) && at < block.indexOf(salt) + salt.length
    const places = new Set([...[...Array(first + 1).keys()].filter((at) => !inSalt(at) || at % 3 === 0), ...[1, 2, 3, 4, 5].map((n) => block.length - n), ...Array.from({ length: 400 }, (_, i) => first + 1 + Math.floor((i * (block.length - first - 1)) / 400))])
    for (const at of places)
      for (const flip of at > first ? [1, 2, 32] : [1]) {
        const changed = block.slice(0, at) + String.fromCharCode(block.charCodeAt(at) ^ flip) + block.slice(at + 1)
        await expect(read(changed, words), `letter ${at}`).rejects.toThrow()
      }
  }, 60_000)

  it('runs only its own script, and asks the network for nothing', () => {
    const policy = html.match(/Content-Security-Policy" content="([^"]*)"/)?.[1]?.replaceAll('&#39;', "'") ?? ''
    const inside = (tag: string) => html.match(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`))?.[1] ?? ''
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy).toBe(`default-src 'none'; script-src ${hash(inside('script'))}; style-src ${hash(inside('style'))}; base-uri 'none'; form-action 'none'`)
    expect(html).not.toMatch(/https?:|\ssrc=|\son\w+=|\sstyle=/)
    expect(inside('script')).not.toMatch(/fetch|XMLHttp|WebSocket|sendBeacon|import\(/)
  })
})
