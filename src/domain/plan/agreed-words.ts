// Words two people agreed on, which open a sealed copy. They are said aloud or written by hand: only the words count.

/** Without what gets lost in speaking: case, and how much space stands between. */
export function agreedWords(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
}

/** Four words, or twelve characters. */
export function enoughWords(typed: string): boolean {
  const words = agreedWords(typed)
  return [...words].length >= 12 || words.split(' ').filter((word) => word.length > 1).length >= 4
}
