// Every edit to planned moves, and carrying one out.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { PlannedMoveId, SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import type { Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import type { ApplierResult } from '../refusal'
import { DayKey, Instant } from '../time/day-key'
import { PlannedMove, PlannedMovePatch } from './planned-move'
import { effectOf } from './planned-move-effect'
import { placeForNewcomer, placeNearby } from './planned-place'

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
    // Adding is about nobody who is there, every other move about somebody: one never turns into the other.
    if (change.patch.what !== undefined && move.supporterId === null) return 'supporter-missing'
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
    if (move.what === 'add') {
      if (change.newcomer === null || book.supporters[change.newcomer]) return 'supporter-exists'
      const circle = move.circle ?? 'middle'
      const someone = newSupporter(change.newcomer, move.name, change.at, { kind: move.kind, circle })
      const position = placeForNewcomer(move.kind, circle, onMap(book).map((s) => s.position))
      book.supporters[change.newcomer] = { ...someone, position, removedAt: null }
    } else {
      const supporter = move.supporterId === null ? undefined : book.supporters[move.supporterId]
      if (!supporter || supporter.removedAt !== null) return 'supporter-missing'
      makeMove(book, move, supporter, change.at)
    }
    move.doneOn = change.on
  },
}

/** Changes the supporter as the move meant. Everything is part of the one step, and undone with it. */
function makeMove(book: Notebook, move: PlannedMove, supporter: Supporter, at: Instant): void {
  const effect = effectOf(move, supporter)
  switch (effect.kind) {
    case 'moves': {
      const others = onMap(book).filter((s) => s.id !== supporter.id)
      supporter.position = placeNearby(supporter.kind, effect.to, supporter.position, others.map((s) => s.position))
      supporter.circle = effect.to
      return
    }
    case 'tie':
      supporter.tie.quality = effect.to
      return
    case 'rests':
      // Nobody counts the days, and nobody is asked, until the person says so again.
      if (supporter.cadence) supporter.cadence.paused = true
      supporter.resting ??= { until: null }
      return
    case 'leaves':
      supporter.removedAt = at
      return
    case 'joins':
    case 'stays':
  }
}
