// The telephone numbers in a line as people write it, each with the link that dials it.
import { isNumberShaped } from '../crisis/crisis-number'

export type DialledPart = { text: string; /** A `tel:` link (RFC 3966); null for what is not a number to call. */ to: string | null }

const BETWEEN = /(\s*[,;]\s*|\s+\/\s+|\s+or\s+)/
/** A label before, an extension or a note behind: "work: 555 0142", "555 0142 ext. 12", "555 0142 (evenings)". */
const AROUND = /^(?<label>[\p{L} ]{1,20}:\s*)?(?<number>[+\d(][\d\s()./-]*)(?:(?:ext\.?|x)\s*(?<extension>\d{1,6}))?(?<note>\s*\([^()\d]*\))?$/iu
/** Shortest number that is dialled anywhere; with fewer digits it is a count or a time of day. */
const FEWEST_DIGITS = 3
/** E.164 allows fifteen. */
const MOST_DIGITS = 15
const NOT_TO_CALL = /\b(?:text|sms|fax)\b/i

/**
 * Cuts a line where one number ends and another begins. The parts, joined, are the line unchanged; only what is a number and
 * nothing else, but for a label, an extension or a note around it, gets a link. Digits stay as they are written: no country is guessed.
 */
export function dialledParts(line: string): DialledPart[] {
  return line.split(BETWEEN).filter(Boolean).map((text) => ({ text, to: linkTo(text) }))
}

function linkTo(text: string): string | null {
  const found = AROUND.exec(text.trim())?.groups
  const { label = '', number = '', extension, note = '' } = found ?? {}
  // A slash may stand in a number for a space: "030/123456".
  if (!isNumberShaped(number.replace(/\./g, ' ')) || NOT_TO_CALL.test(`${label} ${note}`)) return null
  const international = number.trim().startsWith('+')
  // The zero in "+44 (0)20 …" is dialled only within the country.
  const digits = (international ? number.replace('(0)', '') : number).replace(/\D/g, '')
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null
  return `tel:${international ? '+' : ''}${digits}${extension ? `;ext=${extension}` : ''}`
}
