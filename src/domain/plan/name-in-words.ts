// Whether someone's name stands among words, whatever stands between its parts.

const parts = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

export const wordsIn = (text: string): ReadonlySet<string> => new Set(parts(text))

/** Every part of the name is one of the words; a name without a letter never stands. */
export function nameStands(name: string, words: ReadonlySet<string>): boolean {
  const all = parts(name)
  return all.length > 0 && all.every((part) => words.has(part))
}
