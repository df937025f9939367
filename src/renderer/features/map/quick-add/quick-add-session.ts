// Where on the map a name is being typed, and putting those names there.
import { create } from 'zustand'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { circleAt, findPlace, sectorAt } from '@domain/network/geometry'
import { likelyForm, readNames } from '@domain/people/name-list'
import { newSupporter } from '@domain/people/new-supporter'
import type { Position } from '@domain/people/supporter'
import { onMap } from '@domain/people/supporter-changes'
import { newId, now } from '@renderer/clock'
import { apply, useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { canvasControls } from '../canvas/canvas-controls'
import { choose, useMapSession } from '../map-session'

/** `at`: map units; null: nothing is being typed. `goingBack`: it was ended from the keyboard, which belongs to the last one added. */
export const useQuickAdd = create<{ at: Position | null; goingBack: boolean }>(() => ({ at: null, goingBack: false }))

/** A free place of the same kind and circle as `near`. */
function freePlace(near: Position): Position {
  const book = useReplica.getState().notebook
  return findPlace(sectorAt(near), circleAt(near), book ? onMap(book).map((s) => s.position) : [])
}

/** At the place asked for; else beside whoever holds the keyboard on the map. */
export function openQuickAdd(at: Position | null): void {
  const { cursor } = useMapSession.getState()
  const beside = cursor && useReplica.getState().notebook?.supporters[cursor]?.position
  choose([])
  useQuickAdd.setState({ at: at ?? freePlace(beside || { x: -120, y: -120 }), goingBack: false })
}

/** The person went elsewhere by themselves. */
export function closeQuickAdd(): void {
  useQuickAdd.setState({ at: null })
}

/** Ended from the keyboard: back to the map, to whoever holds its tab stop. */
export function leaveQuickAdd(): void {
  useQuickAdd.setState({ at: null, goingBack: true })
  const { cursor } = useMapSession.getState()
  if (cursor) canvasControls.focus(cursor)
}

/** Puts one or several names there; the field moves on to the next free place beside them. */
export async function putThere(text: string, at: Position): Promise<void> {
  const names = readNames(text)
  if (names.length === 0) return
  const place = { kind: sectorAt(at), circle: circleAt(at) }
  const supporters = names.map((read, i) => ({
    supporter: { ...newSupporter(newId<SupporterId>(), read.name, now(), place), role: read.role, form: likelyForm(read) },
    position: i === 0 ? at : null,
  }))
  const answer = await apply({ type: 'supporter/add-many', supporters, ties: [] })
  if (answer.kind !== 'applied') return
  const last = supporters.at(-1)?.supporter.id ?? null
  useMapSession.setState({ cursor: last })
  announce(m.quickAdd.added(names.map(({ name }) => name), m.map.circleOnMap[place.circle]))
  const { at: stillAt, goingBack } = useQuickAdd.getState()
  if (stillAt) useQuickAdd.setState({ at: freePlace(at) })
  else if (goingBack && last) canvasControls.focus(last)
}
