// The same people once more: here, or carried to another notebook by the clipboard.
import type { SupporterId, TieId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { clampToMap, distance } from '@domain/network/geometry'
import { type Copied, renewed } from '@domain/people/copies'
import { clipOf, copiedFrom } from '@domain/people/people-clip'
import type { Position } from '@domain/people/supporter'
import { api } from '@renderer/api'
import { newId, now } from '@renderer/clock'
import { shownNameNow } from '@renderer/naming'
import { apply, useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'
import { choose } from './map-session'

const words = m.mapEditor.clip

/** Nearer than this, in map units, two would stand on one another. */
const TOO_NEAR = 44

const onMap = () => Object.values(useReplica.getState().notebook?.supporters ?? {}).filter((s) => s.removedAt === null)

function say(text: string): void {
  showToast({ text })
  announce(text)
}

/** Puts copies on the map and chooses them. Answers who they are. */
async function put(copied: Copied, place: (position: Position) => Position | null): Promise<readonly SupporterId[]> {
  const copies = renewed(copied, { taken: onMap().map((s) => s.name), supporterId: newId<SupporterId>, tieId: newId<TieId>, addedAt: now(), place })
  const answer = await apply({ type: 'supporter/add-many', ...copies })
  if (answer.kind !== 'applied') return []
  const made = copies.supporters.map(({ supporter }) => supporter)
  choose(made.map((s) => s.id))
  announce(words.added(m.common.and(made.map(shownNameNow))))
  return made.map((s) => s.id)
}

/** Everything kept about them, and the ties among them; each finds room near its like. */
export async function duplicate(ids: readonly SupporterId[]): Promise<readonly SupporterId[]> {
  const book = useReplica.getState().notebook
  if (!book) return []
  const wanted = new Set(ids)
  const supporters = ids.flatMap((id) => book.supporters[id] ?? []).map(({ removedAt: _, ...s }) => s)
  return put({ supporters, ties: Object.values(book.ties).filter(({ a, b }) => wanted.has(a) && wanted.has(b)) }, () => null)
}

/** Answers whether they are on the clipboard now. */
export async function copyPeople(ids: readonly SupporterId[]): Promise<boolean> {
  const book = useReplica.getState().notebook
  if (!book || ids.length === 0) return false
  await api.people.copy(clipOf(book, ids))
  const [first] = ids
  const s = first && book.supporters[first]
  say(words.copied(ids.length === 1 && s ? shownNameNow(s) : null, ids.length))
  return true
}

/** Puts the people on the clipboard on this map: around a place, or where they stood on theirs as far as that is free. */
export async function pastePeople(at: Position | null): Promise<readonly SupporterId[]> {
  const found = await api.people.paste()
  if (found.kind !== 'people') {
    say(words.trouble[found.kind])
    return []
  }
  const copied = copiedFrom(found.clip, now())
  const middle = (axis: 'x' | 'y') => copied.supporters.reduce((sum, s) => sum + s.position[axis], 0) / copied.supporters.length
  const taken = onMap().map((s) => s.position)
  const free = (position: Position) => taken.every((other) => distance(position, other) > TOO_NEAR)
  return put(copied, (position) => (at ? clampToMap({ x: position.x - middle('x') + at.x, y: position.y - middle('y') + at.y }) : free(position) ? position : null))
}
