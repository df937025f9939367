// What can be done to the people on the map, each as one change.
import type { SupporterId, TieId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { tieBetween } from '@domain/network/tie-changes'
import { newSupporter } from '@domain/people/new-supporter'
import type { Circle, Kind, Position, SupporterPatch } from '@domain/people/supporter'
import { newId, now } from '@renderer/clock'
import { goTo } from '@renderer/navigation/place'
import { apply, useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { choose, tieMade, useMapSession } from './map-session'

export async function addSupporter(name: string, at: { kind: Kind; circle: Circle }): Promise<void> {
  const supporter = newSupporter(newId<SupporterId>(), name, now(), at)
  const answer = await apply({ type: 'supporter/add', supporter, position: null })
  if (answer.kind !== 'applied') return
  useMapSession.setState({ freshSupporter: supporter.id })
  choose([supporter.id])
  const kept = useReplica.getState().notebook?.supporters[supporter.id]
  announce(m.map.inspector.add.added(supporter.name, m.map.circleOnMap[kept?.circle ?? at.circle]))
}

export function editSupporter(id: SupporterId, patch: SupporterPatch): void {
  void apply({ type: 'supporter/edit', id, patch })
}

export async function moveSupporters(moves: { id: SupporterId; position: Position }[]): Promise<void> {
  if (moves.length > 0) await apply({ type: 'supporter/move', moves })
}

export async function setCircle(id: SupporterId, circle: Circle): Promise<void> {
  const answer = await apply({ type: 'supporter/set-circle', id, circle })
  const name = useReplica.getState().notebook?.supporters[id]?.name
  if (answer.kind === 'applied' && name) announce(m.map.moved(name, m.map.circleOnMap[circle]))
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

export function logContact(who: SupporterId): void {
  goTo('journal', { kind: 'log-contact', who })
}
