// Every edit to planned moves, and carrying one out.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { PlannedMoveId, SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import { onMap } from '../people/supporter-changes'
import type { ApplierResult } from '../refusal'
import { DayKey, Instant } from '../time/day-key'
import { findPlace } from './geometry'
import { PlannedMove, PlannedMovePatch } from './planned-move'

export const PlannedMoveAdd = z.object({ type: z.literal('planned-move/add'), move: PlannedMove })
export const PlannedMoveEdit = z.object({ type: z.literal('planned-move/edit'), id: PlannedMoveId, patch: PlannedMovePatch })
export const PlannedMoveRemove = z.object({ type: z.literal('planned-move/remove'), id: PlannedMoveId })
/** Makes the move on the map and marks it done, as one step. `newcomer` is the id of whom an `add` puts there. */
export const PlannedMoveCarryOut = z.object({
  type: z.literal('planned-move/carry-out'),
  id: PlannedMoveId,
  on: DayKey,
  at: Instant,
  newcomer: SupporterId.nullable(),
})

/** Moves still ahead: not carried out, and about someone who is on the map (or not there yet). Soonest first, open dates last. */
export function movesAhead(book: Pick<Notebook, 'plannedMoves' | 'supporters'>): PlannedMove[] {
  return Object.values(book.plannedMoves)
    .filter((move) => move.doneOn === null && (move.supporterId === null || book.supporters[move.supporterId]?.removedAt === null))
    .sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999') || a.plannedAt.localeCompare(b.plannedAt))
}

export const plannedMoveAppliers = {
  'planned-move/add': (book: Notebook, { move }: z.infer<typeof PlannedMoveAdd>): ApplierResult => {
    if (book.plannedMoves[move.id]) return 'move-exists'
    if (move.supporterId !== null && !book.supporters[move.supporterId]) return 'supporter-missing'
    book.plannedMoves[move.id] = move
  },
  'planned-move/edit': (book: Notebook, change: z.infer<typeof PlannedMoveEdit>): ApplierResult => {
    const move = book.plannedMoves[change.id]
    if (!move) return 'move-missing'
    assignDefined(move, change.patch)
    if (move.what === 'add' && move.name.trim() === '') return 'name-missing'
  },
  'planned-move/remove': (book: Notebook, change: z.infer<typeof PlannedMoveRemove>): ApplierResult => {
    if (!book.plannedMoves[change.id]) return 'move-missing'
    delete book.plannedMoves[change.id]
  },
  'planned-move/carry-out': (book: Notebook, change: z.infer<typeof PlannedMoveCarryOut>): ApplierResult => {
    const move = book.plannedMoves[change.id]
    if (!move || move.doneOn !== null) return 'move-missing'
    const places = onMap(book).filter((s) => s.id !== move.supporterId).map((s) => s.position)
    if (move.what === 'add') {
      if (change.newcomer === null || book.supporters[change.newcomer]) return 'supporter-exists'
      const circle = move.circle ?? 'middle'
      const someone = newSupporter(change.newcomer, move.name, change.at, { kind: move.kind, circle })
      book.supporters[change.newcomer] = { ...someone, position: findPlace(move.kind, circle, places), removedAt: null }
    } else {
      const supporter = move.supporterId === null ? undefined : book.supporters[move.supporterId]
      if (!supporter) return 'supporter-missing'
      if (move.what === 'let-go') supporter.removedAt = change.at
      if (move.what === 'pause' && supporter.cadence) supporter.cadence.paused = true
      if (move.circle !== null && move.circle !== supporter.circle) {
        supporter.circle = move.circle
        supporter.position = findPlace(supporter.kind, move.circle, places)
      }
    }
    move.doneOn = change.on
  },
}
