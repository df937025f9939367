// Days as they are written on paper.
import { type DayKey, toDayNumber } from '../time/day-key'

/** "November 19, 2026" in the words of the locale. */
export function printedDay(key: DayKey, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(noonOf(key))
}

/** From one day to another, said once: "Aug 24 – Nov 19, 2026". */
export function printedRange(from: DayKey, to: DayKey, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' }).formatRange(noonOf(from), noonOf(to))
}

const noonOf = (key: DayKey) => new Date(toDayNumber(key) * 86_400_000)
