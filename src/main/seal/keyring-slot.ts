// A third thing that opens the notebook, where the person asks for it: the keyring of their account on this computer.
// A file of its own and never the only way in, so that a keyring that is lost or changed costs nothing but a passphrase
// typed. The format is written down in docs/file-format.md.
import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import type { KeyringOffer } from '@contract/passphrase-answers'
import { writeDurably } from '../files/write-durably'
import { besideSlot, readHeader } from './header'
import { forgetKeys, openSeal, type Seal } from './seal'
import { openBytes, sealBytes } from './sealed-bytes'

const Kept = z.object({
  format: z.literal('kith-keyring-slot'),
  version: z.literal(1),
  /** The data key it opens. */
  key: z.string(),
  /** The opener, as the keyring gave it back encrypted. */
  opener: z.base64(),
  /** The data key, sealed with the opener. */
  sealed: z.base64(),
})

/** The part of Electron's `safeStorage` that is used. */
export type Keyring = {
  isAsyncEncryptionAvailable(): Promise<boolean>
  encryptStringAsync(text: string): Promise<Buffer>
  decryptStringAsync(encrypted: Buffer): Promise<{ result: string }>
  /** On Linux: which of its keyrings. */
  getSelectedStorageBackend(): string
}

/** After `ready`. Where there is no keyring, Chromium encrypts with a password everybody knows: that is none. */
export async function keyringOffer(keyring: Keyring, platform = process.platform): Promise<KeyringOffer> {
  if (platform === 'linux' && ['basic_text', 'unknown'].includes(keyring.getSelectedStorageBackend())) return 'plain-text'
  return (await keyring.isAsyncEncryptionAvailable()) ? 'offered' : 'none'
}

export type KeyringSlot = {
  /** After `ready`. */
  offer(): Promise<KeyringOffer>
  isOn(): Promise<boolean>
  /** Rejects when the keyring or the disk does not take it. */
  turnOn(seal: Seal): Promise<void>
  turnOff(): Promise<void>
  /** The seal of the file with this header, or null: the keyring has changed, or has no say in this file. */
  open(line: string): Promise<Seal | null>
  /** The notebook has another data key from now on, or none: a slot that is on goes along. */
  follow(seal: Seal | null): Promise<void>
}

export function keyringSlot(path: string, keyring: Keyring, platform = process.platform): KeyringSlot {
  const offer = () => keyringOffer(keyring, platform).catch(() => 'none' as const)
  const read = async () => Kept.parse(JSON.parse(await readFile(path, 'utf8')))
  const isOn = () => readFile(path).then(
    () => true,
    () => false,
  )

  async function turnOn(seal: Seal): Promise<void> {
    const opener = randomBytes(32)
    const kept: z.infer<typeof Kept> = {
      format: 'kith-keyring-slot',
      version: 1,
      key: seal.key.id,
      opener: (await keyring.encryptStringAsync(opener.toString('base64'))).toString('base64'),
      sealed: sealBytes(opener, 'slot', seal.key.bytes, besideSlot('keyring', seal.key.id)).toString('base64'),
    }
    opener.fill(0)
    await writeDurably(path, Buffer.from(JSON.stringify(kept)))
    // Tried before it is relied on.
    const tried = await open(seal.line)
    const isRight = tried?.key.bytes.equals(seal.key.bytes) === true
    if (tried) forgetKeys(tried)
    if (!isRight) {
      await turnOff()
      throw new Error('the keyring does not give back what it was given')
    }
  }

  const turnOff = () => rm(path, { force: true })

  async function open(line: string): Promise<Seal | null> {
    try {
      if ((await offer()) !== 'offered') return null
      const kept = await read()
      const header = readHeader(Buffer.from(line))
      if (header.kind !== 'sealed' || header.header.key !== kept.key) return null
      const { result } = await keyring.decryptStringAsync(Buffer.from(kept.opener, 'base64'))
      const opener = Buffer.from(result, 'base64')
      const bytes = openBytes(opener, 'slot', Buffer.from(kept.sealed, 'base64'), besideSlot('keyring', kept.key))
      opener.fill(0)
      return bytes && openSeal(line, header.header, bytes)
    } catch {
      return null
    }
  }

  return {
    offer,
    isOn,
    turnOn,
    turnOff,
    open,
    async follow(seal) {
      if (!(await isOn())) return
      // A slot for a key that opens nothing any more is of no use to anybody.
      if (seal === null || (await offer()) !== 'offered') await turnOff()
      else await turnOn(seal).catch(turnOff)
    },
  }
}
