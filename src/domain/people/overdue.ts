// Whom one has not been in touch with for longer than one would like. A gap begins anew with every contact.
import type { Contact } from '../journal/contact'
import { addDays, type DayKey, dayKeyOf } from '../time/day-key'
import { type CadenceRules, cadenceOf, gapDays } from './cadence-of'
import { lastContactDays } from './last-contact'
import { isResting } from './resting'
import type { Cadence, Supporter } from './supporter'

export type Gap = {
  supporter: Supporter
  cadence: Cadence
  /** Day of the last contact; null when there has been none, and the gap counts from when they were added. */
  last: DayKey | null
  /** Days since then, without days away. */
  days: number
  /** The day by which the ideal gap has passed. */
  dueOn: DayKey
  /** For the moon: 0 once the ideal gap has passed, null when never in touch. */
  phase: number | null
  standing: 'longest-passed' | 'ideal-passed' | 'due-soon'
}

/**
 * Supporters on the map whose ideal gap has passed, those in most need first: longest gap passed, then by how
 * many times over the ideal gap has passed. Paused cadences and supporters given a rest are left alone. With `soonDays`, also those due
 * within so many days, after the others. `zone` gives the local day a supporter was added.
 */
export function overdue(
  supporters: Readonly<Record<string, Supporter>>,
  contacts: Readonly<Record<string, Contact>>,
  today: DayKey,
  zone: string,
  rules: CadenceRules,
  soonDays = 0,
): Gap[] {
  const lastDays = lastContactDays(contacts, today)
  const gaps: Gap[] = []
  for (const supporter of Object.values(supporters)) {
    const cadence = cadenceOf(supporter, rules)
    if (supporter.removedAt !== null || !cadence || cadence.paused || isResting(supporter, today)) continue
    const last = lastDays.get(supporter.id) ?? null
    const from = last ?? dayKeyOf(supporter.addedAt, zone)
    const days = gapDays(from, today, rules.away)
    const standing = standingOf(cadence, days, soonDays)
    if (!standing) continue
    const phase = last === null ? null : standing === 'due-soon' ? Math.max(0.04, 1 - days / (cadence.idealDays + 1)) : 0
    gaps.push({ supporter, cadence, last, days, phase, dueOn: addDays(today, cadence.idealDays - days), standing })
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
