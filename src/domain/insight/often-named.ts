// Which of a person's own words, feelings or triggers, are named often enough to compare days by.
import { LEAST_DAYS } from './goes-together'

/** More would be a list to search rather than one to read. */
const MOST = 6

/**
 * @param days the words of each day, each once.
 * @returns the six named on most days, with on how many; only those named on at least `LEAST_DAYS` and left out on as
 * many. The alphabet decides between equals.
 */
export function oftenNamed(days: readonly (readonly string[])[]): [word: string, days: number][] {
  const counts = new Map<string, number>()
  for (const words of days) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= LEAST_DAYS && days.length - n >= LEAST_DAYS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
}
