// What can be done to the people on the map, each as one change.
import type { SupporterId, TieId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { spacedOut } from '@domain/network/space-out'
import type { Tie } from '@domain/network/tie'
import { tieBetween } from '@domain/network/tie-changes'
import { newSupporter } from '@domain/people/new-supporter'
import type { Circle, Kind, Position, Supporter, SupporterPatch } from '@domain/people/supporter'
import { newId, now } from '@renderer/clock'
import { shownNameNow } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { apply, useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { choose, tieMade, useMapSession } from './map-session'

/** Without a position they find room by themselves. */
export async function addSupporter(name: string, at: { kind: Kind; circle: Circle; position: Position | null }): Promise<void> {
  const supporter = newSupporter(newId<SupporterId>(), name, now(), at)
  const answer = await apply({ type: 'supporter/add', supporter, position: at.position })
  if (answer.kind !== 'applied') return
  useMapSession.setState({ freshSupporter: supporter.id })
  choose([supporter.id])
  const kept = useReplica.getState().notebook?.supporters[supporter.id]
  announce(m.map.inspector.add.added(shownNameNow(supporter), m.map.circleOnMap[kept?.circle ?? at.circle]))
}

export function editSupporter(id: SupporterId, patch: SupporterPatch): void {
  void apply({ type: 'supporter/edit', id, patch })
}

export async function moveSupporters(moves: { id: SupporterId; position: Position }[]): Promise<void> {
  if (moves.length > 0) await apply({ type: 'supporter/move', moves })
}

/** Brings one or several into a circle; those already there stay where they are. */
export async function setCircles(ids: readonly SupporterId[], circle: Circle): Promise<void> {
  const [id] = ids
  if (!id) return
  const answer = await apply(ids.length === 1 ? { type: 'supporter/set-circle', id, circle } : { type: 'supporter/set-circles', ids: [...ids], circle })
  const s = useReplica.getState().notebook?.supporters[id]
  if (answer.kind !== 'applied' || !s) return
  announce(ids.length === 1 ? m.map.moved(shownNameNow(s), m.map.circleOnMap[circle]) : m.mapEditor.movedAll(ids.length, m.map.circleOnMap[circle]))
}

export async function spaceOut(supporters: readonly Supporter[]): Promise<void> {
  await moveSupporters(spacedOut(supporters))
}

export function removeSupporters(ids: readonly SupporterId[]): void {
  if (ids.length === 0) return
  choose([])
  void apply({ type: 'supporter/remove', ids: [...ids], at: now() })
}

/** Ties two supporters, or shows the tie that is already there. */
export async function connect(a: SupporterId, b: SupporterId): Promise<void> {
  const book = useReplica.getState().notebook
  if (!book || a === b) return
  const existing = tieBetween(book, a, b)
  if (existing) {
    tieMade(existing.id)
    return
  }
  const id = newId<TieId>()
  const answer = await apply({ type: 'tie/add', tie: { id, a, b, quality: 'ordinary', direction: 'none', note: '' } })
  tieMade(answer.kind === 'applied' ? id : null)
}

/** Ties each of these to each other; pairs already tied keep the tie they have. */
export async function connectAll(ids: readonly SupporterId[]): Promise<void> {
  const book = useReplica.getState().notebook
  if (!book) return
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })))
  const ties = pairs
    .filter(({ a, b }) => !tieBetween(book, a, b))
    .map(({ a, b }): Tie => ({ id: newId<TieId>(), a, b, quality: 'ordinary', direction: 'none', note: '' }))
  const answer = ties.length > 0 ? await apply({ type: 'tie/add-many', ties }) : null
  if (!answer || answer.kind === 'applied') announce(m.mapEditor.tied(ties.length, pairs.length - ties.length))
}

export function logContact(who: SupporterId): void {
  goTo('journal', { kind: 'log-contact', who })
}
