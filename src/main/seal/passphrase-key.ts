// From a passphrase to a key, slowly on purpose, and off the main thread.
import { scrypt } from 'node:crypto'
import { z } from 'zod'

const MOST_MEMORY = 2 ** 30

const isPowerOfTwo = (n: number) => Number.isInteger(Math.log2(n))

/**
 * What deriving a key costs. A file names its own, so the bounds are checked before anything is derived: less
 * would be too easily guessed, more would hold up the machine.
 * @see RFC 7914 (scrypt); needs 128·N·r bytes of memory
 */
export const Cost = z
  .object({ N: z.number().int().min(2 ** 15).max(2 ** 20).refine(isPowerOfTwo), r: z.number().int().min(1).max(16), p: z.number().int().min(1).max(4) })
  .refine(({ N, r }) => 128 * N * r <= MOST_MEMORY)
export type Cost = z.infer<typeof Cost>

/** The least OWASP's password storage page asks of scrypt: 128 MiB, about a second on a slow machine. */
export const COST: Cost = { N: 2 ** 17, r: 8, p: 1 }

/** 32 bytes. The same passphrase typed on another keyboard is the same: compatibility forms are made one (NFKC). */
export async function passphraseKey(passphrase: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  const { N, r, p } = Cost.parse(cost)
  // Node's own limit is 32 MiB; a little room beside what the blocks take.
  const maxmem = 128 * N * r + 128 * r * p + 2 ** 20
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { N, r, p, maxmem }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
