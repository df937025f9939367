// Moves a notebook in time: the example always ends today, and its Tuesdays stay Tuesdays.
import type { Notebook } from '../notebook'
import type { Plan } from '../plan/plan'
import { addDays, type DayKey, daysBetween, type Instant, instantOf, localParts, type Moment } from '../time/day-key'

const DAY_MS = 86_400_000

/**
 * The same notebook `days` calendar days later (earlier when negative): every instant, day key and
 * the review date. Moments keep their wall-clock time in their own zone, across clock changes too.
 */
export function shiftNotebook(book: Notebook, days: number): Notebook {
  const moment = (m: Moment): Moment => {
    const day = addDays(m.day, days)
    const local = localParts(m.at, m.zone)
    // An entry of after midnight may belong to the day before; its distance to that day is kept.
    const wallDay = addDays(local.day, days)
    return { at: withSeconds(instantOf(wallDay, local.time, m.zone), m.at), zone: m.zone, day }
  }
  const instant = (at: Instant): Instant => new Date(Date.parse(at) + days * DAY_MS).toISOString() as Instant
  const maybe = <T, U>(value: T | null, move: (value: T) => U): U | null => (value === null ? null : move(value))
  const day = (key: DayKey): DayKey => addDays(key, days)
  const rest = ({ until }: { until: DayKey | null }) => ({ until: maybe(until, day) })
  const timed = <T extends { moment: Moment }>(entry: T): T => ({ ...entry, moment: moment(entry.moment) })
  return {
    ...book,
    createdAt: instant(book.createdAt),
    supporters: mapValues(book.supporters, (s) => ({ ...s, addedAt: instant(s.addedAt), removedAt: maybe(s.removedAt, instant), resting: maybe(s.resting, rest) })),
    checkIns: mapValues(book.checkIns, timed),
    contacts: mapValues(book.contacts, timed),
    plan: {
      ...book.plan,
      reviewOn: maybe(book.plan.reviewOn, day),
      changedAt: maybe(book.plan.changedAt, instant),
      sections: ticksMoved(book.plan.sections, day),
    },
    planVersions: mapValues(book.planVersions, (version) => ({ ...version, sections: ticksMoved(version.sections, day), day: day(version.day), keptAt: instant(version.keptAt), readBy: version.readBy.map(({ who, on }) => ({ who, on: day(on) })) })),
    shareCopies: mapValues(book.shareCopies, (copy) => ({ ...copy, day: day(copy.day), givenAt: instant(copy.givenAt), returnedOn: maybe(copy.returnedOn, day) })),
    streaks: mapValues(book.streaks, (streak) => ({
      ...streak,
      since: day(streak.since),
      until: maybe(streak.until, day),
      slips: streak.slips.map((slip) => ({ ...slip, day: day(slip.day), notedAt: instant(slip.notedAt) })),
    })),
    settings: {
      ...book.settings,
      snapshotDeclinedOn: maybe(book.settings.snapshotDeclinedOn, day),
      away: maybe(book.settings.away, ({ from, until }) => ({ from: day(from), until: maybe(until, day) })),
    },
    plannedMoves: mapValues(book.plannedMoves, (move) => ({ ...move, by: maybe(move.by, day), plannedAt: instant(move.plannedAt), doneOn: maybe(move.doneOn, day) })),
    snapshots: mapValues(book.snapshots, (snapshot) => ({
      ...snapshot,
      takenAt: instant(snapshot.takenAt),
      day: day(snapshot.day),
      supporters: mapValues(snapshot.supporters, (s) => ({ ...s, addedAt: instant(s.addedAt), resting: maybe(s.resting, rest) })),
    })),
  }
}

function ticksMoved(sections: Plan['sections'], day: (key: DayKey) => DayKey): Plan['sections'] {
  return mapValues(sections, (section) => ({ ...section, items: section.items.map((item) => (item.type === 'tick' && item.doneOn !== null ? { ...item, doneOn: day(item.doneOn) } : item)) }))
}

/**
 * The notebook as if its journal led up to `today`: moved by whole weeks, so that weekly meetings stay
 * on their weekday, and without the entries of today and later. The file holds some days to spare
 * for that; the journal then ends yesterday (or within the week before, when it has none).
 */
export function leadingUpTo(book: Notebook, today: DayKey): Notebook {
  const days = [...Object.values(book.checkIns), ...Object.values(book.contacts)].map((entry) => entry.moment.day)
  if (days.length === 0) return book
  const last = days.reduce((a, b) => (a > b ? a : b))
  const weeks = Math.ceil((daysBetween(last, today) - 1) / 7)
  const moved = shiftNotebook(book, weeks * 7)
  const past = (entry: { moment: Moment }) => entry.moment.day < today
  return { ...moved, checkIns: filterValues(moved.checkIns, past), contacts: filterValues(moved.contacts, past) }
}

function withSeconds(at: Instant, from: Instant): Instant {
  return new Date(Date.parse(at) + (Date.parse(from) % 60_000)).toISOString() as Instant
}

function mapValues<K extends string, V>(all: Record<K, V>, move: (value: V) => V): Record<K, V> {
  return Object.fromEntries(Object.entries<V>(all).map(([key, value]) => [key, move(value)])) as Record<K, V>
}

function filterValues<K extends string, V>(all: Record<K, V>, keep: (value: V) => boolean): Record<K, V> {
  return Object.fromEntries(Object.entries<V>(all).filter(([, value]) => keep(value))) as Record<K, V>
}
