// The first time at a meeting or group, to mark on the chart. Only groups: people are not milestones.
import type { Contact } from '../journal/contact'
import type { Supporter } from '../people/supporter'
import { type DayKey, daysBetween } from '../time/day-key'
import type { Stretch } from './buckets'

export type FirstTime = { day: DayKey; name: string }

/** A journal that has just begun has no first times: everything in it is one. */
const SETTLED_DAYS = 21

export function firstTimes(
  contacts: Readonly<Record<string, Contact>>,
  supporters: Readonly<Record<string, Supporter>>,
  stretch: Stretch,
  journalBegan: DayKey | null,
): FirstTime[] {
  const first = new Map<string, DayKey>()
  for (const id in contacts) {
    const { who, moment } = contacts[id] as Contact
    for (const supporter of who) {
      const known = first.get(supporter)
      if (supporters[supporter]?.form === 'group' && (known === undefined || moment.day < known)) first.set(supporter, moment.day)
    }
  }
  return [...first]
    .filter(([, day]) => day >= stretch.from && day <= stretch.to && journalBegan !== null && daysBetween(journalBegan, day) >= SETTLED_DAYS)
    .map(([id, day]) => ({ day, name: supporters[id]?.name ?? '' }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
