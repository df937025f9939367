// Once a month, when the map has changed: the gentle offer to keep a snapshot of it.
import { addMonths } from '../insight/buckets'
import type { Notebook } from '../notebook'
import { type DayKey, dayKeyOf } from '../time/day-key'
import { compareMaps } from './compare-maps'
import { mapToday, newestFirst } from './dated-map'

/** `since`: the day of the last snapshot; null when none has been kept yet. `changes`: what changed since, counted one by one. */
export type SnapshotOffer = { since: DayKey | null; changes: number }

/**
 * The offer to make on a day, or null for none. Made when somebody is on the map, a month has passed since
 * the last snapshot (since the notebook began, when there is none), the map is no longer what it was then,
 * and the last "not now" is a month ago. `zone`: IANA zone the notebook's first day is read in.
 */
export function snapshotOffer(book: Notebook, today: DayKey, zone: string): SnapshotOffer | null {
  const { snapshotOffer: wanted, snapshotDeclinedOn: declined } = book.settings
  if (wanted === 'never' || (declined !== null && !hasPassed(declined, today))) return null
  const now = mapToday(book, today)
  if (Object.keys(now.supporters).length === 0) return null
  const last = newestFirst(book.snapshots)[0]
  if (!hasPassed(last ? last.day : dayKeyOf(book.createdAt, zone), today)) return null
  if (!last) return { since: null, changes: Object.keys(now.supporters).length }
  const changes = compareMaps(last, now).length
  return changes === 0 ? null : { since: last.day, changes }
}

const hasPassed = (since: DayKey, today: DayKey) => addMonths(since, 1) <= today
