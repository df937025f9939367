// A move the person means to make on the map: intent, never a judgement of anyone.
import { z } from 'zod'
import { Line, PlannedMoveId, SupporterId } from '../ids'
import { Circle, Kind } from '../people/supporter'
import { DayKey, Instant } from '../time/day-key'

/** Add someone; come closer; keep at more distance; pause for a while; let go. */
export const MOVE_KINDS = ['add', 'strengthen', 'limit', 'pause', 'let-go'] as const
export const MoveKind = z.enum(MOVE_KINDS)
export type MoveKind = z.infer<typeof MoveKind>

const shape = z.object({
  id: PlannedMoveId,
  what: MoveKind,
  /** Whom it is about; null exactly for `add`. */
  supporterId: SupporterId.nullable(),
  /** For `add`: who, or what kind of someone. Empty otherwise. */
  name: Line,
  kind: Kind,
  /** Where they will stand; null when the circle stays as it is. */
  circle: Circle.nullable(),
  by: DayKey.nullable(),
  note: z.string().max(600),
  plannedAt: Instant,
  doneOn: DayKey.nullable(),
})

/** `add` names someone who is not there yet; every other move is about a supporter. */
export const PlannedMove = shape.refine((move) => (move.what === 'add') === (move.supporterId === null) && (move.what !== 'add' || move.name.trim() !== ''), {
  error: 'a planned move is about a supporter, or names whom to add',
})
export type PlannedMove = z.infer<typeof PlannedMove>

/** `what` may change among the moves that are about a supporter. */
export const PlannedMovePatch = shape.pick({ name: true, kind: true, circle: true, by: true, note: true }).extend({ what: MoveKind.exclude(['add']) }).partial()
export type PlannedMovePatch = z.infer<typeof PlannedMovePatch>
