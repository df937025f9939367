// Taking a snapshot of the map, naming it, and carrying an old one over into a new map.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { Line, SnapshotId } from '../ids'
import type { Notebook } from '../notebook'
import { onMap } from '../people/supporter-changes'
import type { ApplierResult } from '../refusal'
import { DayKey, Instant } from '../time/day-key'
import { carryOver } from './carry-over'
import { type Snapshot, SnapshotPatch, SnapshotSupporter } from './snapshot'

const taken = { id: SnapshotId, name: Line, at: Instant, day: DayKey }

export const SnapshotTake = z.object({ type: z.literal('snapshot/take'), ...taken })
export const SnapshotEdit = z.object({
  type: z.literal('snapshot/edit'),
  id: SnapshotId,
  patch: SnapshotPatch,
})
export const SnapshotRemove = z.object({ type: z.literal('snapshot/remove'), id: SnapshotId })
/** Draws the map anew as it was in a snapshot. `keep` first takes a snapshot of the map as it is now. */
export const SnapshotCarryOver = z.object({
  type: z.literal('snapshot/carry-over'),
  id: SnapshotId,
  at: Instant,
  keep: z.object(taken).nullable(),
})

/** The map as it stands, as a snapshot. */
export function takeSnapshot(book: Notebook, { id, name, at, day }: { id: SnapshotId; name: string; at: Instant; day: DayKey }): Snapshot {
  const here = onMap(book)
  const known = new Set(here.map((s) => s.id))
  const ties = Object.values(book.ties).filter((tie) => known.has(tie.a) && known.has(tie.b))
  return {
    id,
    name,
    note: '',
    takenAt: at,
    day,
    supporters: Object.fromEntries(here.map((s) => [s.id, SnapshotSupporter.parse(s)])),
    ties: Object.fromEntries(ties.map((tie) => [tie.id, { ...tie }])),
  }
}

export const snapshotAppliers = {
  'snapshot/take': (book: Notebook, change: z.infer<typeof SnapshotTake>): ApplierResult => {
    if (book.snapshots[change.id]) return 'snapshot-exists'
    book.snapshots[change.id] = takeSnapshot(book, change)
  },
  'snapshot/edit': (book: Notebook, change: z.infer<typeof SnapshotEdit>): ApplierResult => {
    const snapshot = book.snapshots[change.id]
    if (!snapshot) return 'snapshot-missing'
    assignDefined(snapshot, change.patch)
  },
  'snapshot/remove': (book: Notebook, change: z.infer<typeof SnapshotRemove>): ApplierResult => {
    if (!book.snapshots[change.id]) return 'snapshot-missing'
    delete book.snapshots[change.id]
  },
  'snapshot/carry-over': (book: Notebook, change: z.infer<typeof SnapshotCarryOver>): ApplierResult => {
    const snapshot = book.snapshots[change.id]
    if (!snapshot) return 'snapshot-missing'
    if (change.keep) {
      if (book.snapshots[change.keep.id]) return 'snapshot-exists'
      book.snapshots[change.keep.id] = takeSnapshot(book, change.keep)
    }
    carryOver(book, snapshot, change.at)
  },
}
