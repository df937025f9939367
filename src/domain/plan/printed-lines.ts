// How much room words take on paper, without paper: measured in the widest of the bundled faces, so never too little.
import { letterWidth } from '../network/letter-width'

export type Room = { /** In CSS pixels, as the size. */ width: number; size: number; weight?: 'regular' | 'semibold' }

/** Lines the text takes when it is wrapped between words, its own line breaks kept. At least 1. */
export function linesOf(text: string, room: Room): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrapped(paragraph, room), 0)
}

function wrapped(paragraph: string, { width, size, weight = 'regular' }: Room): number {
  const space = letterWidth(' ', size, weight)
  let [lines, used] = [1, 0]
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const wide = letterWidth(word, size, weight)
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
