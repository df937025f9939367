// Entries of a stretch of days without going through the whole journal each time.
import type { DayKey } from '../time/day-key'
import type { Stretch } from './buckets'

type Entry = { moment: { day: DayKey } }

// A journal's records never change in place: the same object holds the same entries.
const sorted = new WeakMap<object, readonly Entry[]>()

/** Those whose day lies within, both ends included, in order of days. */
export function entriesIn<T extends Entry>(all: Readonly<Record<string, T>>, { from, to }: Stretch): readonly T[] {
  let byDay = sorted.get(all) as readonly T[] | undefined
  if (!byDay) {
    byDay = Object.values(all).sort((a, b) => (a.moment.day < b.moment.day ? -1 : a.moment.day > b.moment.day ? 1 : 0))
    sorted.set(all, byDay)
  }
  return byDay.slice(firstFrom(byDay, from), firstFrom(byDay, `${to}~`))
}

/** Index of the first entry of this day or a later one. */
function firstFrom(entries: readonly Entry[], day: string): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] as Entry).moment.day < day) low = middle + 1
    else high = middle
  }
  return low
}
