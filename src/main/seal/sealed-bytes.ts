// The one way bytes are sealed: AES-256-GCM under a key and nonce that are used once.
// The format is written down in docs/file-format.md.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const SALT_LENGTH = 32
const TAG_LENGTH = 16

/** What is sealed. Bytes sealed as one never open as another. */
export type Purpose = 'notebook' | 'journal' | 'slot' | 'earlier' | 'open part'

/**
 * A fresh salt gives each sealing a key and a nonce of its own, so that no nonce ever meets the same key twice.
 * HKDF in its two blocks of HMAC, which every Electron has; its own `hkdf` has been missing in some.
 * @see RFC 5869 (HKDF)
 */
function once(key: Uint8Array, salt: Uint8Array, purpose: Purpose): { key: Buffer; nonce: Buffer } {
  const extracted = createHmac('sha256', salt).update(key).digest()
  const block = (before: Uint8Array, n: number) => createHmac('sha256', extracted).update(before).update(`kith ${purpose}`).update(Uint8Array.of(n)).digest()
  const first = block(new Uint8Array(), 1)
  return { key: first, nonce: block(first, 2).subarray(0, 12) }
}

/** Salt (32 bytes), the sealed bytes, tag (16). `beside` is not hidden, but nothing opens when it has changed. */
export function sealBytes(key: Uint8Array, purpose: Purpose, bytes: Uint8Array, beside: Uint8Array | string, salt: Uint8Array = randomBytes(SALT_LENGTH)): Buffer {
  const fresh = once(key, salt, purpose)
  const cipher = createCipheriv('aes-256-gcm', fresh.key, fresh.nonce).setAAD(Buffer.from(beside))
  const sealed = Buffer.concat([salt, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  fresh.key.fill(0)
  return sealed
}

/** What was sealed, or null: another key, another purpose, or a byte that is not what it was. */
export function openBytes(key: Uint8Array, purpose: Purpose, sealed: Uint8Array, beside: Uint8Array | string): Buffer | null {
  if (sealed.length < SALT_LENGTH + TAG_LENGTH) return null
  const fresh = once(key, sealed.subarray(0, SALT_LENGTH), purpose)
  const decipher = createDecipheriv('aes-256-gcm', fresh.key, fresh.nonce, { authTagLength: TAG_LENGTH }).setAAD(Buffer.from(beside))
  decipher.setAuthTag(sealed.subarray(-TAG_LENGTH))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(SALT_LENGTH, -TAG_LENGTH)), decipher.final()])
  } catch {
    return null
  } finally {
    fresh.key.fill(0)
  }
}
