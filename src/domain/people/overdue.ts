// Whom one has not been in touch with for longer than one would like. A gap begins anew with every contact.
import type { Contact } from '../journal/contact'
import { addDays, type DayKey, dayKeyOf, daysBetween } from '../time/day-key'
import { lastContactDays, touchOf } from './last-contact'
import type { Cadence, Supporter } from './supporter'

export type Gap = {
  supporter: Supporter
  cadence: Cadence
  /** Day of the last contact; null when there has been none, and the gap counts from when they were added. */
  last: DayKey | null
  /** Days since then. */
  days: number
  /** The day by which the ideal gap has passed. */
  dueOn: DayKey
  /** For the moon: 0 once the ideal gap has passed, null when never in touch. */
  phase: number | null
  standing: 'longest-passed' | 'ideal-passed' | 'due-soon'
}

/**
 * Supporters on the map whose ideal gap has passed, those in most need first: longest gap passed, then by how
 * many times over the ideal gap has passed. Paused cadences are left alone. With `soonDays`, also those due
 * within so many days, after the others. `zone` gives the local day a supporter was added.
 */
export function overdue(
  supporters: Readonly<Record<string, Supporter>>,
  contacts: Readonly<Record<string, Contact>>,
  today: DayKey,
  zone: string,
  soonDays = 0,
): Gap[] {
  const lastDays = lastContactDays(contacts, today)
  const gaps: Gap[] = []
  for (const supporter of Object.values(supporters)) {
    const { cadence } = supporter
    if (supporter.removedAt !== null || !cadence || cadence.paused) continue
    const last = lastDays.get(supporter.id) ?? null
    const from = last ?? dayKeyOf(supporter.addedAt, zone)
    const days = Math.max(0, daysBetween(from, today))
    const standing = standingOf(cadence, days, soonDays)
    if (!standing) continue
    const { phase } = touchOf(last ?? undefined, cadence, today)
    gaps.push({ supporter, cadence, last, days, phase, dueOn: addDays(from, cadence.idealDays), standing })
  }
  return gaps.sort(byNeed)
}

function standingOf(cadence: Cadence, days: number, soonDays: number): Gap['standing'] | null {
  if (cadence.longestDays !== null && days > cadence.longestDays) return 'longest-passed'
  if (days > cadence.idealDays) return 'ideal-passed'
  return soonDays > 0 && days + soonDays > cadence.idealDays ? 'due-soon' : null
}

const ORDER: Record<Gap['standing'], number> = { 'longest-passed': 0, 'ideal-passed': 1, 'due-soon': 2 }

function byNeed(a: Gap, b: Gap): number {
  return (
    ORDER[a.standing] - ORDER[b.standing] ||
    b.days / b.cadence.idealDays - a.days / a.cadence.idealDays ||
    a.supporter.name.localeCompare(b.supporter.name)
  )
}
