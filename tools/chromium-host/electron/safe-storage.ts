// `safeStorage`: no keyring, unless the environment names a file that stands for one. It can be changed or taken away
// between two starts, as a person's keyring can.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { HostElectron } from '../surface'
import { app } from './app'

/** A file with 32 random bytes, made when it is not there; `basic_text` for a desktop that has none. */
const keyring = () => process.env['CHROMIUM_HOST_KEYRING'] ?? 'basic_text'

function mustBeReady(): void {
  if (!app.isReady()) throw new Error('safeStorage cannot be used before app is ready')
}

function keyOf(): Buffer {
  mustBeReady()
  if (keyring() === 'basic_text') throw new Error('Encryption is not available.')
  if (!existsSync(keyring())) writeFileSync(keyring(), randomBytes(32), { mode: 0o600 })
  return readFileSync(keyring())
}

export const safeStorage: HostElectron['safeStorage'] = {
  getSelectedStorageBackend: () => (!app.isReady() ? 'unknown' : keyring() === 'basic_text' ? 'basic_text' : 'gnome_libsecret'),
  isAsyncEncryptionAvailable: async () => {
    mustBeReady()
    return keyring() !== 'basic_text'
  },
  encryptStringAsync: async (text) => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', keyOf(), nonce)
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  },
  decryptStringAsync: async (encrypted) => {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(), encrypted.subarray(0, 12))
    decipher.setAuthTag(encrypted.subarray(-16))
    return { result: Buffer.concat([decipher.update(encrypted.subarray(12, -16)), decipher.final()]).toString('utf8'), shouldReEncrypt: false }
  },
}
