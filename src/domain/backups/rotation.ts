// Which backups stay: the newest ten, and one for each of the last days and weeks of use.
import { type DayKey, toDayNumber } from '../time/day-key'
import type { Dated } from './backup-name'

export const NEWEST = 10
export const DAYS = 7
export const WEEKS = 8

/** Days are counted from Monday; which day a week begins on makes no difference to how many stay. */
const weekOf = (day: DayKey) => Math.floor((toDayNumber(day) + 3) / 7)

/**
 * The numbers of the backups to keep: the newest ten, the last of each of the seven latest days that have
 * one, and the last of each of the eight latest weeks. Later means a higher number, never a later clock: a
 * clock that jumps can neither push out the newest nor make days count that did not come. Days without use
 * push nothing out either.
 */
export function backupsToKeep(backups: readonly Dated[], dayOf: (at: Dated['at']) => DayKey): ReadonlySet<number> {
  const latest = [...backups].sort((a, b) => b.number - a.number)
  const keep = new Set(latest.slice(0, NEWEST).map(({ number }) => number))
  for (const [most, spanOf] of [[DAYS, toDayNumber], [WEEKS, weekOf]] as const) {
    const spans = new Set<number>()
    for (const { number, at } of latest) {
      const span = spanOf(dayOf(at))
      if (spans.has(span)) continue
      if (spans.size === most) break
      spans.add(span)
      keep.add(number)
    }
  }
  return keep
}
