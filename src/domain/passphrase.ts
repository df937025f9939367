// What a passphrase has to be: long. No rules about signs and digits, which make them hard to keep in mind and no harder to guess.
import { z } from 'zod'

export const SHORTEST = 10
export const FEWEST_WORDS = 4
const LONGEST = 1024

/** Any passphrase that may be tried. */
export const Passphrase = z.string().min(1).max(LONGEST)

/** One that may be set: ten characters, or four words. @see NIST SP 800-63B §5.1.1, length and no composition rules */
export const NewPassphrase = Passphrase.refine(isLongEnough, { error: 'too short' })

export function isLongEnough(passphrase: string): boolean {
  const words = passphrase.trim().split(/\s+/)
  return [...passphrase.trim()].length >= SHORTEST || (words.length >= FEWEST_WORDS && words.every((word) => word !== ''))
}
