// What a number to call or to write to looks like as people write it, and a text line in one phrase.

const MOST_DIGITS = 40

/** Digits, spaces and + ( ) - / only, with two digits at least: "0800 111 0 111 / 0800 111 0 222". Says nothing about whether anyone answers. */
export function isNumberShaped(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return /^[\d\s+()/-]*$/.test(text) && digits >= 2 && digits <= MOST_DIGITS
}

const BETWEEN = ' / '

/** Several numbers on one line. */
export const writePhones = (phones: readonly string[]): string => phones.join(BETWEEN)

/** Only a slash between spaces stands between two numbers: "030/123456" is one. */
export const readPhones = (text: string): string[] => text.split(/\s+\/\s+/).map((one) => one.trim()).filter(Boolean)

/** Where to send a text message; `word` is the word to send, when one is asked for. */
export type TextTo = { number: string; word: string }

/** "HOME to 741741", or the number alone. */
export const writeTextTo = ({ number, word }: TextTo): string => (word.trim() && number.trim() ? `${word.trim()} to ${number.trim()}` : number.trim())

/** What {@link writeTextTo} wrote; null when it is empty. Anything else is taken as it stands. */
export function readTextTo(text: string): TextTo | null {
  const [, word = '', number = text.trim()] = /^(?:(.+) to )?([\d\s+()/-]+)$/.exec(text.trim()) ?? []
  return number === '' ? null : { number, word }
}
