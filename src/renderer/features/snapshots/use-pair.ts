// The two maps Snapshots looks at, earlier first, with people named as they may be shown now.
import { useMemo } from 'react'
import type { SnapshotId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type Naming, shownName } from '@domain/people/shown-name'
import { type DatedMap, mapToday, newestFirst } from '@domain/snapshots/dated-map'
import type { Snapshot } from '@domain/snapshots/snapshot'
import { useToday } from '@renderer/entry/use-today'
import { useNaming } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { formatDay } from '@ui/dates'
import { useSnapshots } from './snapshots-session'

/** One side of the comparison. `label`: its day, or "Today"; `day`: the same within a sentence. */
export type Side = { id: SnapshotId | 'today'; label: string; day: string; name: string; map: DatedMap }

export type Pair = { snapshots: Snapshot[]; today: Side; shown: Side | null; then: Side | null; now: Side | null }

const naming = (map: DatedMap, as: Naming): DatedMap =>
  as === 'names'
    ? map
    : { ...map, supporters: Object.fromEntries(Object.values(map.supporters).map((s) => [s.id, { ...s, name: shownName(s, as), role: as === 'roles' ? '' : s.role }])) }

function sideOf(snapshot: Snapshot, as: Naming): Side {
  const day = formatDay(snapshot.day, 'long')
  return { id: snapshot.id, label: day, day, name: snapshot.name, map: naming(snapshot, as) }
}

export function usePair(): Pair {
  const all = useNotebook((book) => book.snapshots)
  const supporters = useNotebook((book) => book.supporters)
  const ties = useNotebook((book) => book.ties)
  const { shown: chosen, against } = useSnapshots()
  const as = useNaming((state) => state.naming)
  const day = useToday()
  const snapshots = useMemo(() => newestFirst(all), [all])
  const today = useMemo<Side>(() => ({ id: 'today', label: m.snapshots.today, day: m.common.today, name: '', map: naming(mapToday({ supporters, ties }, day), as) }), [supporters, ties, day, as])
  return useMemo(() => {
    const open = (chosen && all[chosen]) ?? snapshots[0]
    if (!open) return { snapshots, today, shown: null, then: null, now: null }
    const shown = sideOf(open, as)
    const beside = against === 'today' || against === open.id ? undefined : all[against]
    const other = beside ? sideOf(beside, as) : today
    // The order of the timeline decides, so that two snapshots of one day keep their order too.
    const isLater = beside !== undefined && snapshots.indexOf(beside) > snapshots.indexOf(open)
    return { snapshots, today, shown, then: isLater ? other : shown, now: isLater ? shown : other }
  }, [all, snapshots, chosen, against, today, as])
}
