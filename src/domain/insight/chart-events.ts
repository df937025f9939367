// What is marked on the chart beside mood and contact: first times at a group, slips, and the map and the plan where they were kept.
import type { Contact } from '../journal/contact'
import type { Streak } from '../journal/streak'
import type { Supporter } from '../people/supporter'
import type { PlanVersion } from '../plan/plan-version'
import type { Snapshot } from '../snapshots/snapshot'
import { type DayKey, daysBetween } from '../time/day-key'
import type { Stretch } from './buckets'

export const EVENTS = ['slip', 'first-time', 'plan', 'snapshot'] as const
export type ChartEvent = {
  day: DayKey
  what: (typeof EVENTS)[number]
  /** Of the group, the streak, the snapshot, or what a version of the plan is about. */
  name: string
}

/** A journal that has just begun has no first times: everything in it is one. */
const SETTLED_DAYS = 21

type Journal = {
  contacts: Readonly<Record<string, Contact>>
  supporters: Readonly<Record<string, Supporter>>
  streaks: Readonly<Record<string, Streak>>
  snapshots: Readonly<Record<string, Snapshot>>
  planVersions: Readonly<Record<string, PlanVersion>>
  /** How a group is called here: by name, or hidden. */
  nameOf: (supporter: Supporter) => string
}

/** In order of days; of one day, slips first. */
export function chartEvents(journal: Journal, stretch: Stretch, journalBegan: DayKey | null): ChartEvent[] {
  const slips = Object.values(journal.streaks).flatMap(({ name, slips }) => slips.map(({ day }): ChartEvent => ({ day, what: 'slip', name })))
  const snapshots = Object.values(journal.snapshots).map(({ day, name }): ChartEvent => ({ day, what: 'snapshot', name }))
  const plans = Object.values(journal.planVersions).map(({ day, note }): ChartEvent => ({ day, what: 'plan', name: note }))
  return [...slips, ...firstTimes(journal, journalBegan), ...plans, ...snapshots]
    .filter(({ day }) => day >= stretch.from && day <= stretch.to)
    .sort((a, b) => (a.day === b.day ? EVENTS.indexOf(a.what) - EVENTS.indexOf(b.what) : a.day < b.day ? -1 : 1))
}

/** Only of groups: people are not milestones. */
function firstTimes({ contacts, supporters, nameOf }: Journal, journalBegan: DayKey | null): ChartEvent[] {
  return [...firstDays(contacts)].flatMap(([id, day]) => {
    const supporter = supporters[id]
    if (supporter?.form !== 'group' || journalBegan === null || daysBetween(journalBegan, day) < SETTLED_DAYS) return []
    return { day, what: 'first-time' as const, name: nameOf(supporter) }
  })
}

// A journal's records never change in place: the same object holds the same contacts.
const known = new WeakMap<object, ReadonlyMap<string, DayKey>>()

/** The day of the first contact with everyone. */
function firstDays(contacts: Journal['contacts']): ReadonlyMap<string, DayKey> {
  let first = known.get(contacts)
  if (!first) {
    const found = new Map<string, DayKey>()
    for (const id in contacts) {
      const { who, moment } = contacts[id] as Contact
      for (const supporter of who) {
        const before = found.get(supporter)
        if (before === undefined || moment.day < before) found.set(supporter, moment.day)
      }
    }
    known.set(contacts, (first = found))
  }
  return first
}
