// One timeline of check-ins and contacts, newest first, and its filters.
import type { SupporterId } from '../ids'
import type { Supporter } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import type { CheckIn } from './check-in'
import type { Contact } from './contact'
import { matcher } from './search'
import { readQuery } from './search-query'

export type Entry =
  | { kind: 'check-in'; id: string; day: DayKey; at: string; checkIn: CheckIn }
  | { kind: 'contact'; id: string; day: DayKey; at: string; contact: Contact }

export type TimelineFilter = {
  show: 'all' | 'check-in' | 'contact'
  /** Only contacts with this supporter. */
  who: SupporterId | null
  /** A query as typed; see `search-query.ts`. */
  text: string
}

/** A line of the list on screen. The first entry of a day carries the day's heading. */
export type TimelineRow = { entry: Entry; heading: { day: DayKey; entries: number } | null; last: boolean }

/** All entries, latest day first and latest moment first within a day. */
export function timelineOf(checkIns: Readonly<Record<string, CheckIn>>, contacts: Readonly<Record<string, Contact>>): Entry[] {
  const entries: Entry[] = []
  for (const checkIn of Object.values(checkIns))
    entries.push({ kind: 'check-in', id: checkIn.id, day: checkIn.moment.day, at: checkIn.moment.at, checkIn })
  for (const contact of Object.values(contacts))
    entries.push({ kind: 'contact', id: contact.id, day: contact.moment.day, at: contact.moment.at, contact })
  // By day first: across time zones a later day can hold an earlier instant.
  return entries.sort((a, b) => descending(a.day, b.day) || descending(a.at, b.at) || descending(a.id, b.id))
}

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

/** Entries that match every part of the filter. Names are found through the supporters, removed ones included. */
export function filterTimeline(
  entries: readonly Entry[],
  filter: TimelineFilter,
  supporters: Readonly<Record<string, Supporter>>,
): readonly Entry[] {
  const query = readQuery(filter.text)
  if (filter.show === 'all' && filter.who === null && query.terms.length === 0 && query.unread.length === 0) return entries
  const matches = matcher(query, supporters)
  return entries.filter((entry) => {
    if (filter.show !== 'all' && entry.kind !== filter.show) return false
    if (filter.who !== null && (entry.kind !== 'contact' || !entry.contact.who.includes(filter.who))) return false
    return matches(entry)
  })
}

/** The rows of the list, with a heading where a day begins and `last` where it ends. */
export function layOutTimeline(entries: readonly Entry[]): TimelineRow[] {
  let heading: TimelineRow['heading'] = null
  return entries.map((entry, i) => {
    const begins = heading?.day !== entry.day
    if (begins || !heading) heading = { day: entry.day, entries: 0 }
    heading.entries += 1
    return { entry, heading: begins ? heading : null, last: entries[i + 1]?.day !== entry.day }
  })
}
