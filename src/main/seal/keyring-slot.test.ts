import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSealed } from '../../../tools/open-sealed'
import { besideSlot } from './header'
import { type Keyring, keyringOffer, keyringSlot } from './keyring-slot'
import { createSeal, openFile, type Seal, sealFile } from './seal'
import { openBytes } from './sealed-bytes'

const passphrase = 'moon over the fjord'
let seal: Seal
let other: Seal
let folder: string
beforeAll(async () => {
  const cost = { N: 2 ** 15, r: 1, p: 1 }
  ;({ seal } = await createSeal(passphrase, { cost }))
  ;({ seal: other } = await createSeal('another moon entirely', { cost, before: seal }))
})
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'kith-keyring-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A keyring whose secret can change, and which can be away. */
function fakeKeyring({ backend = 'gnome_libsecret', available = true } = {}): Keyring & { secret: number; broken: boolean } {
  const turn = (bytes: Buffer, by: number) => Buffer.from(bytes.map((byte) => byte ^ by))
  return {
    secret: 0x5a,
    broken: false,
    getSelectedStorageBackend: () => backend,
    isAsyncEncryptionAvailable: async () => available,
    async encryptStringAsync(text) {
      if (this.broken) throw new Error('the keyring is locked')
      return turn(Buffer.from(`right:${text}`), this.secret)
    },
    async decryptStringAsync(encrypted) {
      const text = turn(encrypted, this.secret).toString('latin1')
      if (this.broken || !text.startsWith('right:')) throw new Error('Error while decrypting the ciphertext')
      return { result: text.slice(6) }
    },
  }
}
const slotOn = (keyring: Keyring) => keyringSlot(join(folder, 'keyring.json'), keyring, 'linux')

describe('the keyring', () => {
  it('opens what the passphrase opens, beside it and not instead', async () => {
    const slot = slotOn(fakeKeyring())
    expect(await slot.isOn()).toBe(false)
    await slot.turnOn(seal)
    expect(await slot.isOn()).toBe(true)
    const file = sealFile(seal, Buffer.from('{"words":1}'))
    const opened = await slot.open(seal.line)
    expect(opened && openFile(opened, file)).toMatchObject({ kind: 'open' })
    expect(openSealed(file, passphrase).toString()).toBe('{"words":1}')
    if (process.platform !== 'win32') expect((await stat(join(folder, 'keyring.json'))).mode & 0o777).toBe(0o600)
  })

  it('is written as docs/file-format.md says, with nothing in it that opens without the keyring', async () => {
    const keyring = fakeKeyring()
    await slotOn(keyring).turnOn(seal)
    const text = await readFile(join(folder, 'keyring.json'), 'utf8')
    const kept = JSON.parse(text) as { format: string; version: number; key: string; opener: string; sealed: string }
    expect(Object.keys(kept)).toEqual(['format', 'version', 'key', 'opener', 'sealed'])
    expect(kept).toMatchObject({ format: 'kith-keyring-slot', version: 1, key: seal.key.id })
    const { result } = await keyring.decryptStringAsync(Buffer.from(kept.opener, 'base64'))
    const opener = Buffer.from(result, 'base64')
    expect(opener).toHaveLength(32)
    expect(openBytes(opener, 'slot', Buffer.from(kept.sealed, 'base64'), besideSlot('keyring', kept.key))).toEqual(seal.key.bytes)
    for (const secret of [seal.key.bytes, opener]) expect(text).not.toContain(secret.toString('base64'))
  })

  it.each<[string, (keyring: ReturnType<typeof fakeKeyring>) => unknown]>([
    ['has changed', (keyring) => (keyring.secret = 0x33)],
    ['is locked', (keyring) => (keyring.broken = true)],
    ['has been taken away', (keyring) => (keyring.isAsyncEncryptionAvailable = async () => false)],
    ['is one in name only now', (keyring) => (keyring.getSelectedStorageBackend = () => 'basic_text')],
    ['has a file that was cut', () => writeFile(join(folder, 'keyring.json'), '{"format":"kith-k')],
  ])('that %s opens nothing, and harms nothing', async (_what, happen) => {
    const keyring = fakeKeyring()
    const slot = slotOn(keyring)
    await slot.turnOn(seal)
    await happen(keyring)
    expect(await slot.open(seal.line)).toBeNull()
    expect(openSealed(sealFile(seal, Buffer.from('{}')), passphrase).toString()).toBe('{}')
  })

  it('is refused where it would be plain text, or is not there', async () => {
    expect(await keyringOffer(fakeKeyring({ backend: 'basic_text' }), 'linux')).toBe('plain-text')
    expect(await keyringOffer(fakeKeyring({ backend: 'unknown' }), 'linux')).toBe('plain-text')
    expect(await keyringOffer(fakeKeyring({ available: false }), 'darwin')).toBe('none')
    expect(await keyringOffer(fakeKeyring(), 'win32')).toBe('offered')
    await expect(slotOn(fakeKeyring({ backend: 'basic_text' })).turnOn(seal)).rejects.toThrow()
    expect(await slotOn(fakeKeyring()).isOn()).toBe(false)
  })

  it('goes along with another passphrase, and goes with the last one', async () => {
    const slot = slotOn(fakeKeyring())
    await slot.follow(seal)
    expect(await slot.isOn(), 'never turned on by itself').toBe(false)
    await slot.turnOn(seal)
    await slot.follow(other)
    expect((await slot.open(other.line))?.key.bytes).toEqual(other.key.bytes)
    expect(await slot.open(seal.line), 'not what the old passphrase opened').toBeNull()
    await slot.follow(null)
    expect(await slot.isOn()).toBe(false)
  })
})
