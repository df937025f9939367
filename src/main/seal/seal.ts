// What it takes to seal and open files while the notebook is unlocked: the data key, and the header that gives it back.
import { randomBytes } from 'node:crypto'
import { besideSlot, type Header, readHeader, type Slot, writeHeader } from './header'
import { COST, type Cost, passphraseKey } from './passphrase-key'
import { newRecoveryKey, readRecoveryKey, writeRecoveryKey } from './recovery-key'
import { openBytes, sealBytes } from './sealed-bytes'

export type DataKey = { id: string; bytes: Buffer }

export type Seal = {
  /** The header of every file sealed from now on, as one line. */
  readonly line: string
  readonly key: DataKey
  readonly earlier: readonly DataKey[]
}

/** What a person opens a notebook with. */
export type Secret = { kind: 'passphrase' | 'recovery'; text: string }

/** Beyond this many changes of the passphrase, the first backups open by the passphrase of their time alone. */
const MOST_EARLIER = 32

type Options = { cost?: Cost; /** What the new data key takes the place of. */ before?: Seal | null }

/**
 * A new data key, which this passphrase and a new recovery key open. The recovery key is nowhere else: it is
 * for the person, once. Both have been tried when this resolves.
 */
export async function createSeal(passphrase: string, { cost = COST, before = null }: Options = {}): Promise<{ seal: Seal; recoveryKey: string }> {
  const key = { id: randomBytes(8).toString('hex'), bytes: randomBytes(32) }
  // Copies: a seal that is given up is overwritten, whichever of the two it is.
  const earlier = before ? [before.key, ...before.earlier].slice(0, MOST_EARLIER).map(({ id, bytes }) => ({ id, bytes: Buffer.from(bytes) })) : []
  const salt = randomBytes(16)
  const recovery = newRecoveryKey()
  const slots: Slot[] = [
    { kind: 'passphrase', kdf: 'scrypt', cost, salt: salt.toString('base64'), sealed: wrap(await passphraseKey(passphrase, salt, cost), 'passphrase', key) },
    { kind: 'recovery', sealed: wrap(recovery, 'recovery', key) },
  ]
  const line = writeHeader({ key: key.id, slots, earlier: earlier.map((one) => ({ key: one.id, sealed: sealBytes(key.bytes, 'earlier', one.bytes, one.id).toString('base64') })) })
  const recoveryKey = writeRecoveryKey(recovery)
  // Derived a second time: a machine that miscounts would lock the person out for good.
  const secrets: Secret[] = [{ kind: 'passphrase', text: passphrase }, { kind: 'recovery', text: recoveryKey }]
  for (const secret of secrets) if ((await unlock(line, secret))?.key.bytes.equals(key.bytes) !== true) throw new Error(`the ${secret.kind} slot does not open`)
  return { seal: { line, key, earlier }, recoveryKey }
}

/** The seal of the file with this first line, or null when the secret does not open it. Its cost is within bounds: the header was read. */
export async function unlock(line: string, secret: Secret): Promise<Seal | null> {
  const read = readHeader(Buffer.from(line))
  if (read.kind !== 'sealed') return null
  const { header } = read
  for (const slot of header.slots) {
    if (slot.kind !== secret.kind) continue
    const opener = slot.kind === 'passphrase' ? await passphraseKey(secret.text, Buffer.from(slot.salt, 'base64'), slot.cost) : readRecoveryKey(secret.text)
    const bytes = opener && openBytes(opener, 'slot', Buffer.from(slot.sealed, 'base64'), besideSlot(slot.kind, header.key))
    opener?.fill(0)
    if (bytes) return openSeal(line, header, bytes)
  }
  return null
}

/** With the data key of the file with this header, however it was come by. */
export function openSeal(line: string, header: Header, bytes: Buffer): Seal {
  return { line, key: { id: header.key, bytes }, earlier: earlierKeys(header, bytes) }
}

export function sealFile(seal: Seal, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(seal.line), sealBytes(seal.key.bytes, 'notebook', bytes, seal.line)])
}

export type Opening = { kind: 'open'; bytes: Uint8Array } | { kind: 'other-key' | 'broken' }

/** The bytes in a sealed file. `other-key`: it was sealed with a data key that is not in this seal. */
export function openFile(seal: Seal, file: Uint8Array): Opening {
  const read = readHeader(file)
  if (read.kind !== 'sealed') return { kind: 'broken' }
  const key = [seal.key, ...seal.earlier].find((one) => one.id === read.header.key)
  if (!key) return { kind: 'other-key' }
  const bytes = openBytes(key.bytes, 'notebook', read.body, read.line)
  return bytes ? { kind: 'open', bytes } : { kind: 'broken' }
}

/** Overwrites the keys. What JavaScript may have copied elsewhere cannot be reached. */
export function forgetKeys(seal: Seal): void {
  for (const key of [seal.key, ...seal.earlier]) key.bytes.fill(0)
}

function wrap(opener: Buffer, kind: Slot['kind'], key: DataKey): string {
  return sealBytes(opener, 'slot', key.bytes, besideSlot(kind, key.id)).toString('base64')
}

function earlierKeys(header: Header, bytes: Buffer): DataKey[] {
  return header.earlier.flatMap((one) => {
    const opened = openBytes(bytes, 'earlier', Buffer.from(one.sealed, 'base64'), one.key)
    return opened ? [{ id: one.key, bytes: opened }] : []
  })
}
