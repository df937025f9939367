// The recovery key: 128 random bits to write down, in letters and digits that are not taken for one another.
import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const KEY_LENGTH = 16
/** 128 bits of key and 12 of checksum. */
const WRITTEN_LENGTH = 28

export const newRecoveryKey = (): Buffer => randomBytes(KEY_LENGTH)

/** Seven groups of four, such as `0G5R-ZK8M-…`. The last twelve bits notice a slip of the pen. */
export function writeRecoveryKey(key: Uint8Array): string {
  let bits = (BigInt(`0x${Buffer.from(key).toString('hex')}`) << 12n) | checksum(key)
  const letters: string[] = []
  for (let i = 0; i < WRITTEN_LENGTH; i++, bits >>= 5n) letters.unshift(LETTERS[Number(bits & 31n)] ?? '')
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** The key, however it was typed: spaces, dashes and case say nothing, and O is 0, I and L are 1. Null when it is not one. */
export function readRecoveryKey(text: string): Buffer | null {
  const letters = text.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (letters.length !== WRITTEN_LENGTH) return null
  let bits = 0n
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) return null
    bits = (bits << 5n) | BigInt(value)
  }
  const key = Buffer.from((bits >> 12n).toString(16).padStart(2 * KEY_LENGTH, '0'), 'hex')
  return checksum(key) === (bits & 0xfffn) ? key : null
}

function checksum(key: Uint8Array): bigint {
  return BigInt(createHash('sha256').update(key).digest().readUInt16BE(0) >> 4)
}
