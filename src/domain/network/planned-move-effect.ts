// What carrying a planned move out changes on the map: one definition for the change, the drawing and the words.
import { type Circle, CIRCLES, type Quality, type Supporter } from '../people/supporter'
import type { MoveKind, PlannedMove } from './planned-move'

export type MoveEffect =
  | { kind: 'joins'; circle: Circle }
  | { kind: 'moves'; from: Circle; to: Circle }
  /** Closer without another circle: the tie with me grows by one step. */
  | { kind: 'tie'; from: Quality; to: Quality }
  | { kind: 'rests' }
  | { kind: 'leaves' }
  /** Nothing on the map changes; that it was done is kept. */
  | { kind: 'stays' }

const STRONGER: Partial<Record<Quality, Quality>> = { tenuous: 'ordinary', ordinary: 'strong' }

/** `supporter` is whom the move is about, as they are now; null for someone not there yet. */
export function effectOf(move: Pick<PlannedMove, 'what' | 'circle'>, supporter: Pick<Supporter, 'circle' | 'tie'> | null): MoveEffect {
  if (move.what === 'add' || supporter === null) return { kind: 'joins', circle: move.circle ?? 'middle' }
  if (move.what === 'let-go') return { kind: 'leaves' }
  if (move.what === 'pause') return { kind: 'rests' }
  if (move.circle !== null) return move.circle === supporter.circle ? { kind: 'stays' } : { kind: 'moves', from: supporter.circle, to: move.circle }
  const to = STRONGER[supporter.tie.quality]
  return move.what === 'strengthen' && to ? { kind: 'tie', from: supporter.tie.quality, to } : { kind: 'stays' }
}

/** Circles a move may lead to, nearest to where they stand first. None where the circle stays as it is. */
export function circlesFor(what: MoveKind, now: Circle): Circle[] {
  const at = CIRCLES.indexOf(now)
  if (what === 'add') return [...CIRCLES]
  if (what === 'strengthen') return CIRCLES.slice(0, at).reverse()
  return what === 'limit' ? CIRCLES.slice(at + 1) : []
}

/** One circle closer, or one further out; null where there is none, or the move is no step. */
export function usualCircle(what: MoveKind, now: Circle): Circle | null {
  return what === 'add' ? 'middle' : (circlesFor(what, now)[0] ?? null)
}
