// How often one really meets, from the contacts logged: "how often seen" of the Tracy & Whittaker grid, in words
// rather than codes. Days of contact are counted, not contacts: three calls on one day are one day.
import type { SupporterId } from '../ids'
import type { Contact } from '../journal/contact'
import { type DayKey, toDayNumber } from '../time/day-key'

/** The stretch looked at: a quarter of a year; shorter while they have been met for less, but never under four weeks. */
const WINDOW_DAYS = 91
const SHORTEST_DAYS = 28
const YEAR_DAYS = 365

export const FREQUENCIES = ['most-days', 'several-weekly', 'twice-weekly', 'weekly', 'fortnightly', 'monthly', 'few-yearly', 'once-yearly', 'long-ago'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** `perWeek`: days of contact a week, over the stretch looked at; far apart, over the year. */
export type Rhythm = { perWeek: number; frequency: Frequency }

/** Lower ends in days a week, midway between what the words say. */
const STEPS: readonly [Frequency, number][] = [
  ['most-days', 4.5],
  ['several-weekly', 2.5],
  ['twice-weekly', 1.5],
  ['weekly', 0.7],
  ['fortnightly', 0.35],
  ['monthly', 0.2],
]

/** The rhythm with everyone ever met, in one pass over the contacts; days after `today` do not count. */
export function rhythms(contacts: Readonly<Record<string, Contact>>, today: DayKey): Map<SupporterId, Rhythm> {
  const now = toDayNumber(today)
  const known = new Map<SupporterId, { ago: Set<number>; first: number }>()
  for (const contact of Object.values(contacts)) {
    const ago = now - toDayNumber(contact.moment.day)
    if (ago < 0) continue
    for (const who of contact.who) {
      let days = known.get(who)
      if (!days) known.set(who, (days = { ago: new Set(), first: 0 }))
      if (ago < YEAR_DAYS) days.ago.add(ago)
      days.first = Math.max(days.first, ago)
    }
  }
  return new Map([...known].map(([who, { ago, first }]) => [who, rhythmOf(ago, first)]))
}

function rhythmOf(ago: ReadonlySet<number>, first: number): Rhythm {
  const window = Math.min(WINDOW_DAYS, Math.max(SHORTEST_DAYS, first + 1))
  let recent = 0
  for (const days of ago) if (days < window) recent += 1
  const perWeek = recent / (window / 7)
  const step = STEPS.find(([, from]) => perWeek >= from)
  if (step) return { perWeek, frequency: step[0] }
  return { perWeek: ago.size / (YEAR_DAYS / 7), frequency: ago.size > 1 ? 'few-yearly' : ago.size === 1 ? 'once-yearly' : 'long-ago' }
}
