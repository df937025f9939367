// The map on one day, whether kept in a snapshot or as it stands: what is drawn, compared and told.
import type { Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import type { Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import type { DayKey } from '../time/day-key'
import type { Snapshot, SnapshotSupporter } from './snapshot'

export type DatedMap = Pick<Snapshot, 'day' | 'supporters' | 'ties'>

/** The map as it stands, without copying anything. Ties of those taken off the map are left out. */
export function mapToday(book: Pick<Notebook, 'supporters' | 'ties'>, day: DayKey): DatedMap {
  const here = onMap(book)
  const known = new Set(here.map((s) => s.id))
  const ties = Object.values(book.ties).filter((tie) => known.has(tie.a) && known.has(tie.b))
  return { day, supporters: Object.fromEntries(here.map((s) => [s.id, s])), ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])) }
}

/** Everyone on a dated map, as the drawing wants them; what a snapshot does not hold stays unsaid. */
export function asSupporters(map: DatedMap): Supporter[] {
  return Object.values(map.supporters).map(asSupporter)
}

export function asSupporter(then: SnapshotSupporter): Supporter {
  return { ...newSupporter(then.id, then.name, then.addedAt), ...then, removedAt: null }
}

/** Newest first; of one day the one kept last. */
export function newestFirst(snapshots: Readonly<Record<string, Snapshot>>): Snapshot[] {
  return Object.values(snapshots).sort((a, b) => (a.day === b.day ? (a.takenAt < b.takenAt ? 1 : -1) : a.day < b.day ? 1 : -1))
}
