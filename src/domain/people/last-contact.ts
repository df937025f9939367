// When each supporter was last in touch, and what the moon and the words make of it.
import type { SupporterId } from '../ids'
import type { Contact } from '../journal/contact'
import { type DayKey, daysBetween } from '../time/day-key'
import { type Away, gapDays } from './cadence-of'
import type { Cadence } from './supporter'

/** Gap the moon wanes over when no cadence is set: a month, drawn but never called late. */
export const PLAIN_GAP_DAYS = 30

/**
 * The latest local day of contact per supporter, up to and including `today`; planned or mistyped
 * days in the future do not count as having been in touch.
 */
export function lastContactDays(contacts: Readonly<Record<string, Contact>>, today: DayKey): Map<SupporterId, DayKey> {
  const last = new Map<SupporterId, DayKey>()
  for (const contact of Object.values(contacts)) {
    const { day } = contact.moment
    if (day > today) continue
    for (const who of contact.who) {
      const known = last.get(who)
      if (known === undefined || day > known) last.set(who, day)
    }
  }
  return last
}

/** How things stand with one supporter. Days are whole local days; 0 is today. */
export type Touch = {
  /** Days since the last contact; null when none is logged. */
  days: number | null
  /** 1 just after contact, waning to 0 when the ideal gap has passed; null when never in touch. */
  phase: number | null
  /** Longer than the person meant: past the ideal gap of a cadence that is not paused. */
  late: boolean
  /** Past the longest gap too. */
  overLongest: boolean
}

/** `away`: days on which no gap grows; the days said are always those of the calendar. */
export function touchOf(last: DayKey | undefined, cadence: Cadence | null, today: DayKey, away: Away = null): Touch {
  if (last === undefined) return { days: null, phase: null, late: false, overLongest: false }
  const days = Math.max(0, daysBetween(last, today))
  const gap = cadence?.idealDays ?? PLAIN_GAP_DAYS
  const counted = gapDays(last, today, away)
  const late = cadence !== null && !cadence.paused && counted > gap
  return {
    days,
    // Only a gap the person meant to keep can run out; otherwise a thin crescent stays.
    phase: late ? 0 : Math.max(0.04, 1 - counted / (gap + 1)),
    late,
    overLongest: late && cadence.longestDays !== null && counted > cadence.longestDays,
  }
}

/**
 * The days of contact with one supporter in the last `weeks` weeks, as days ago (0 today), ascending,
 * each day once.
 */
export function recentContactDays(
  contacts: Readonly<Record<string, Contact>>,
  who: SupporterId,
  today: DayKey,
  weeks: number,
): number[] {
  const ago = new Set<number>()
  for (const contact of Object.values(contacts)) {
    if (!contact.who.includes(who)) continue
    const days = daysBetween(contact.moment.day, today)
    if (days >= 0 && days <= weeks * 7) ago.add(days)
  }
  return [...ago].sort((a, b) => a - b)
}
