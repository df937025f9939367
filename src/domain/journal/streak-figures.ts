// Days of a streak: now, longest, in all, and its share. A slip's day does not count; every other day does.
import { addDays, type DayKey, daysBetween } from '../time/day-key'
import type { Slip, Streak } from './streak'

/** A stretch without a slip, both ends included; `days` is at least 1. */
export type Stretch = { from: DayKey; to: DayKey; days: number }

export type StreakFigures = {
  /** Days since the last slip, or since the start; today counts as soon as it has begun. 0 on the day of a slip. */
  now: number
  longest: number
  /** Days without a slip since the start. */
  total: number
  /** Calendar days since the start, the first and the last included. */
  outOf: number
  /** `total` of `outOf`, 0 … 1; null before the start. */
  share: number | null
  stretches: Stretch[]
  /** Days of slips within the streak, each once, earliest first. */
  slipDays: DayKey[]
}

/** Where the streak stands on `today`. Slips before the start or after the end are kept, but do not divide it. */
export function streakFigures(streak: Pick<Streak, 'since' | 'until' | 'slips'>, today: DayKey): StreakFigures {
  const end = streak.until !== null && streak.until < today ? streak.until : today
  const slipDays = [...new Set(streak.slips.map(({ day }) => day))].filter((day) => day >= streak.since && day <= end).sort()
  const stretches: Stretch[] = []
  let from = streak.since
  for (const day of [...slipDays, addDays(end, 1)]) {
    const days = daysBetween(from, day)
    if (days > 0) stretches.push({ from, to: addDays(day, -1), days })
    from = addDays(day, 1)
  }
  const outOf = Math.max(0, daysBetween(streak.since, end) + 1)
  const total = stretches.reduce((sum, { days }) => sum + days, 0)
  const last = stretches.at(-1)
  return {
    now: last?.to === end ? last.days : 0,
    longest: Math.max(0, ...stretches.map(({ days }) => days)),
    total,
    outOf,
    share: outOf === 0 ? null : total / outOf,
    stretches,
    slipDays,
  }
}

/** Every slip of every streak, earliest first: what a chart marks. */
export function slipsOf(streaks: Readonly<Record<string, Streak>>): { streak: Streak; slip: Slip }[] {
  return Object.values(streaks)
    .flatMap((streak) => streak.slips.map((slip) => ({ streak, slip })))
    .sort((a, b) => (a.slip.day < b.slip.day ? -1 : a.slip.day > b.slip.day ? 1 : 0))
}
