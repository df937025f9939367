// A copy sealed with words two people agreed on, as one page that opens by itself. The format: docs/file-format.md.
import { createCipheriv, pbkdf2, randomBytes } from 'node:crypto'
import { agreedWords } from '@domain/plan/agreed-words'
import { m } from '@domain/messages/messages'
import { openingPageHtml } from './opening-page'

/** OWASP Password Storage Cheat Sheet (2023) for PBKDF2 with HMAC-SHA256. */
const ROUNDS = 600_000
/** The plain text is filled up to whole steps, which hides how much is written. Divisible by three: base 64 without padding, so no letter of it says nothing. */
const STEP = 24_576
const TAG = 16

export type Copy = { title: string; /** Trusted markup made by the plan's own writer. */ html: string; pdf: Uint8Array }

/** The two lines of a sealed copy: what anyone can read, and what nobody can without the words. */
async function seal({ title, html, pdf }: Copy, agreed: string): Promise<string> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const head = ['kith-sealed-copy', '1', 'PBKDF2-HMAC-SHA256', String(ROUNDS), 'AES-256-GCM', salt.toString('base64'), nonce.toString('base64')].join(' ')
  const key = await keyFrom(agreed, salt)
  const plain = filledUp(Buffer.from(JSON.stringify({ title, html, file: `${m.share.copy.fileName}.pdf`, pdf: Buffer.from(pdf).toString('base64') }), 'utf8'))
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(head, 'utf8'))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  key.fill(0)
  plain.fill(0)
  return `${head}\n${sealed.toString('base64')}`
}

function keyFrom(agreed: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => pbkdf2(Buffer.from(agreedWords(agreed), 'utf8'), salt, ROUNDS, 32, 'sha256', (error, key) => (error ? reject(error) : resolve(key))))
}

/** Spaces at the end of JSON say nothing. */
function filledUp(json: Buffer): Buffer {
  return Buffer.concat([json, Buffer.alloc(STEP - ((json.length + TAG) % STEP), ' ')])
}

/** The whole file. It names nobody: what is outside the seal is the same for every copy. */
export const sealedCopyHtml = async (copy: Copy, agreed: string): Promise<string> => openingPageHtml(await seal(copy, agreed))
