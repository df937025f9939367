// The cadence that holds for a supporter, and the days that count for it.
import type { Settings } from '../settings'
import { type DayKey, daysBetween } from '../time/day-key'
import type { Cadence, Supporter } from './supporter'

export type CadenceRules = Pick<Settings, 'circleCadences' | 'away'>
export type Away = CadenceRules['away']

/** Their own; else the one of their circle. */
export function cadenceOf(supporter: Pick<Supporter, 'cadence' | 'circle'>, { circleCadences }: Pick<CadenceRules, 'circleCadences'>): Cadence | null {
  return supporter.cadence ?? circleCadences[supporter.circle]
}

/** Whether the person is away on this day: both ends included, without an end until they are back. */
export function isAway(away: Away, day: DayKey): boolean {
  return away !== null && day >= away.from && (away.until === null || day <= away.until)
}

/** Days of a gap from `from` (a day of contact, not counted) to `to`, without the days away. */
export function gapDays(from: DayKey, to: DayKey, away: Away): number {
  const days = Math.max(0, daysBetween(from, to))
  if (away === null) return days
  const first = away.from > from ? away.from : from
  const last = away.until !== null && away.until < to ? away.until : to
  // The day of contact itself is no part of the gap, away or not.
  const off = daysBetween(first, last) + (away.from > from ? 1 : 0)
  return days - Math.min(days, Math.max(0, off))
}
