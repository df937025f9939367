// One timeline of check-ins and contacts, newest first, and its filters.
import type { SupporterId } from '../ids'
import type { Supporter } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import type { CheckIn } from './check-in'
import type { Contact } from './contact'

export type Entry =
  | { kind: 'check-in'; id: string; day: DayKey; at: string; checkIn: CheckIn }
  | { kind: 'contact'; id: string; day: DayKey; at: string; contact: Contact }

export type TimelineFilter = {
  show: 'all' | 'check-in' | 'contact'
  /** Only contacts with this supporter. */
  who: SupporterId | null
  /** Every word has to occur somewhere in the entry, in any case. */
  text: string
}

/** A line of the list on screen: a day's heading, or an entry under it. */
export type TimelineRow = { type: 'day'; key: string; day: DayKey; entries: number } | { type: 'entry'; key: string; entry: Entry; last: boolean }

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
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  if (filter.show === 'all' && filter.who === null && words.length === 0) return entries
  return entries.filter((entry) => {
    if (filter.show !== 'all' && entry.kind !== filter.show) return false
    if (filter.who !== null && (entry.kind !== 'contact' || !entry.contact.who.includes(filter.who))) return false
    if (words.length === 0) return true
    const said = saidIn(entry, supporters).toLowerCase()
    return words.every((word) => said.includes(word))
  })
}

function saidIn(entry: Entry, supporters: Readonly<Record<string, Supporter>>): string {
  if (entry.kind === 'check-in') return [...entry.checkIn.feelings, ...entry.checkIn.triggers, entry.checkIn.note].join('\n')
  return [...entry.contact.who.map((id) => supporters[id]?.name ?? ''), entry.contact.note].join('\n')
}

/** The rows of the list: each day's heading before its entries. */
export function layOutTimeline(entries: readonly Entry[]): TimelineRow[] {
  const rows: TimelineRow[] = []
  let heading: Extract<TimelineRow, { type: 'day' }> | null = null
  entries.forEach((entry, i) => {
    if (heading?.day !== entry.day) {
      heading = { type: 'day', key: entry.day, day: entry.day, entries: 0 }
      rows.push(heading)
    }
    heading.entries += 1
    rows.push({ type: 'entry', key: entry.id, entry, last: entries[i + 1]?.day !== entry.day })
  })
  return rows
}
