// A whole map brought in from a file: people, ties among them and to those already there, dated maps. All or none.
import { z } from 'zod'
import { Line } from '../ids'
import type { Notebook } from '../notebook'
import { severalAppliers, SupporterAddMany } from '../people/several-changes'
import type { ApplierResult } from '../refusal'
import { Snapshot } from '../snapshots/snapshot'

export const MapBringIn = z.object({
  type: z.literal('map/bring-in'),
  supporters: z.array(SupporterAddMany.shape.supporters.element).max(1000),
  ties: SupporterAddMany.shape.ties,
  snapshots: z.array(Snapshot).max(60),
  /** My name, for a notebook that has none yet. */
  me: Line,
})

export const bringInAppliers = {
  'map/bring-in': (book: Notebook, change: z.infer<typeof MapBringIn>): ApplierResult => {
    if (change.supporters.length === 0 && change.ties.length === 0 && change.snapshots.length === 0) return 'nobody-chosen'
    if (change.snapshots.some((snapshot) => book.snapshots[snapshot.id])) return 'snapshot-exists'
    for (const snapshot of change.snapshots) book.snapshots[snapshot.id] = snapshot
    if (book.me.name === '') book.me.name = change.me
    return severalAppliers['supporter/add-many'](book, { type: 'supporter/add-many', supporters: change.supporters, ties: change.ties })
  },
}
