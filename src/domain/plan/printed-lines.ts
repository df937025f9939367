// How much room words take on paper, without paper: measured in the widest of the bundled faces, so rarely too little.
import { letterWidth } from '../network/letter-width'

export type Room = { /** In CSS pixels, as the size. */ width: number; size: number; weight?: 'regular' | 'semibold' }

/** Lines the text takes when it is wrapped between words, its own line breaks kept. At least 1. */
export function linesOf(text: string, room: Room): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrapped(paragraph, room), 0)
}

/** The serif's capitals are wider than those measured, and emoji wider than a square. */
const CAPITALS = /\p{Lu}/gu
const PICTURES = /\p{Extended_Pictographic}/gu
/** They wrap letter by letter, but not before every mark: the end of a line stays empty now and then. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/gu
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

function wrapped(paragraph: string, { width, size, weight = 'regular' }: Room): number {
  const space = letterWidth(' ', size, weight)
  const widthOf = (word: string) => letterWidth(word, size, weight) + size * (0.11 * count(word, CAPITALS) + 0.37 * count(word, PICTURES) + 0.1 * count(word, WIDE))
  let [lines, used] = [1, 0]
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const wide = widthOf(word)
    if (used > 0 && used + space + wide <= width) used += space + wide
    else {
      if (used > 0) lines++
      // A word that is wider than the line is broken where the line ends.
      lines += Math.max(0, Math.ceil(wide / width) - 1)
      used = wide <= width ? wide : wide % width || width
    }
  }
  return lines
}

/** The text in at most so many lines, ended by "…" between words where it goes on; the same text where it fits. */
export function cutToLines(text: string, most: number, room: Room): string {
  if (linesOf(text, room) <= most) return text
  const letters = [...text]
  let [fits, tooLong] = [0, letters.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (linesOf(`${letters.slice(0, middle).join('')}…`, room) <= most) fits = middle
    else tooLong = middle
  }
  const kept = letters.slice(0, fits).join('')
  const whole = kept.replace(/\s+\S*$/u, '')
  // Languages without spaces have one long word: it is cut where it stands.
  return `${(whole.length > kept.length / 2 ? whole : kept).replace(/[\s,.;:]+$/u, '')}…`
}
