// A dated copy of the map, to look back at and to compare. Ways to reach people and notes stay out of it.
import { z } from 'zod'
import { byId } from '../by-id'
import { Line, SnapshotId, SupporterId, TieId } from '../ids'
import { Tie } from '../network/tie'
import { Supporter } from '../people/supporter'
import { DayKey, Instant } from '../time/day-key'

/** A supporter as they stood on the map that day. */
export const SnapshotSupporter = Supporter.pick({
  id: true,
  name: true,
  form: true,
  kind: true,
  role: true,
  circle: true,
  position: true,
  functions: true,
  tie: true,
  cadence: true,
  stance: true,
  ownUse: true,
  resting: true,
  addedAt: true,
})
export type SnapshotSupporter = z.infer<typeof SnapshotSupporter>

export const Snapshot = z.object({
  id: SnapshotId,
  name: Line,
  note: z.string().max(600),
  takenAt: Instant,
  day: DayKey,
  supporters: byId(SupporterId, SnapshotSupporter),
  ties: byId(TieId, Tie),
})
export type Snapshot = z.infer<typeof Snapshot>

/** What the person may write about a snapshot; the map in it never changes. */
export const SnapshotPatch = Snapshot.pick({ name: true, note: true }).partial()
export type SnapshotPatch = z.infer<typeof SnapshotPatch>
