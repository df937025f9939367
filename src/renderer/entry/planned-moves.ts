// What can be done with a planned move, wherever it is shown. Each is one step, undone as one.
import type { PlannedMoveId, SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { PlannedMove, PlannedMovePatch } from '@domain/network/planned-move'
import { effectOf } from '@domain/network/planned-move-effect'
import type { Supporter } from '@domain/people/supporter'
import { newId, now, today } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'

/** "Middle to inner circle": what the map will look like once it is done. */
export function moveInWords(move: PlannedMove, supporter: Supporter | null): string {
  return m.moves.effect(move.what, effectOf(move, supporter))
}

/** Makes the move on the map. Answers whom an `add` put there. */
export async function carryOut(move: PlannedMove): Promise<SupporterId | null> {
  const newcomer = move.supporterId === null ? newId<SupporterId>() : null
  const answer = await apply({ type: 'planned-move/carry-out', id: move.id, on: today(), at: now(), newcomer })
  return answer.kind === 'applied' ? newcomer : null
}

export async function planNew(move: Omit<PlannedMove, 'id' | 'plannedAt' | 'doneOn'>): Promise<void> {
  await apply({ type: 'planned-move/add', move: { ...move, id: newId<PlannedMoveId>(), plannedAt: now(), doneOn: null } })
}

export async function changeMove(id: PlannedMoveId, patch: PlannedMovePatch): Promise<void> {
  await apply({ type: 'planned-move/edit', id, patch })
}

export async function dropMove(id: PlannedMoveId): Promise<void> {
  await apply({ type: 'planned-move/remove', id })
}
