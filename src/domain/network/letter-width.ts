// Widths of map lettering without a screen: advance widths measured from the bundled faces, in hundredths of an em.

const REGULAR = [
  28, 29, 30, 65, 59, 92, 73, 16, 30, 30, 49, 61, 21, 36, 21, 39, 65, 41, 55, 58, 61, 59, 60, 51, 62, 60, 21, 21, 55, 63,
  55, 48, 78, 63, 61, 65, 67, 57, 55, 69, 69, 39, 51, 63, 54, 82, 69, 71, 59, 72, 61, 59, 56, 69, 59, 86, 62, 58, 61, 32,
  39, 34, 55, 37, 24, 53, 57, 49, 56, 54, 31, 56, 55, 25, 25, 49, 26, 85, 55, 55, 57, 57, 35, 47, 33, 54, 46, 68, 48, 45,
  46, 34, 24, 34, 56,
]
const SEMIBOLD = [
  30, 30, 36, 73, 60, 95, 73, 20, 32, 32, 49, 60, 25, 37, 25, 42, 66, 43, 57, 59, 62, 60, 62, 53, 62, 58, 25, 25, 56, 62,
  56, 53, 78, 66, 63, 65, 68, 59, 56, 71, 70, 42, 55, 65, 55, 85, 71, 74, 62, 75, 64, 60, 59, 69, 63, 88, 67, 63, 62, 33,
  42, 34, 57, 39, 27, 54, 59, 50, 59, 56, 35, 58, 57, 29, 26, 54, 30, 87, 57, 57, 59, 59, 37, 50, 36, 56, 51, 72, 52, 50,
  49, 37, 25, 37, 54,
]

/** Width of a line of lettering at the given size; letters outside ASCII count as wide ones. */
export function letterWidth(text: string, size: number, weight: 'regular' | 'semibold'): number {
  const table = weight === 'regular' ? REGULAR : SEMIBOLD
  let hundredths = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    hundredths += table[code - 32] ?? (code < 0x2e80 ? 62 : 100)
  }
  return (hundredths * size) / 100
}

/** Cuts a line to fit a width, with an ellipsis. */
export function fitLine(text: string, size: number, weight: 'regular' | 'semibold', width: number): string {
  if (letterWidth(text, size, weight) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && letterWidth(`${letters.join('')}…`, size, weight) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
