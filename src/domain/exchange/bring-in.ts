// From a map found in a file to the one change that brings it in, with whom the person chose.
import type { z } from 'zod'
import { SnapshotId, SupporterId, TieId } from '../ids'
import { polar } from '../network/geometry'
import { tieBetween } from '../network/tie-changes'
import type { Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import { onMap } from '../people/supporter-changes'
import { SnapshotSupporter } from '../snapshots/snapshot'
import { type Instant, instantOf } from '../time/day-key'
import type { MapBringIn } from './bring-in-change'
import type { FoundMap, FoundVersion } from './found-map'
import type { MapPerson } from './map-record'

export type BringIn = z.infer<typeof MapBringIn>

/** Whom of the file someone on the map already is, by name: keys of the file against ids of the notebook. */
export function alreadyHere(found: FoundMap, book: Notebook): Map<string, SupporterId> {
  const here = new Map(onMap(book).map((s) => [plain(s.name), s.id]))
  return new Map(
    found.people.flatMap((person) => {
      const id = here.get(plain(person.name))
      return id ? [[person.key, id] as const] : []
    }),
  )
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * `chosen`: keys of the people to bring in. Ties come along where both ends are chosen, or one is chosen and the
 * other is already here. `versions`: whether earlier maps come along as snapshots.
 */
export function toBringIn(
  found: FoundMap,
  book: Notebook,
  choice: { chosen: ReadonlySet<string>; versions: boolean },
  make: { id: () => string; now: Instant; zone: string },
): BringIn {
  const here = alreadyHere(found, book)
  const ids = new Map<string, SupporterId>()
  const idOf = (key: string) => {
    const known = ids.get(key) ?? (choice.chosen.has(key) ? undefined : here.get(key))
    if (known) return known
    const id = SupporterId.parse(make.id())
    ids.set(key, id)
    return id
  }
  const supporters = found.people.filter((person) => choice.chosen.has(person.key)).map((person) => ({ supporter: supporterOf(person, idOf(person.key), make.now), position: person.position }))
  const comes = (key: string) => choice.chosen.has(key) || here.has(key)
  const ties = found.ties
    .filter((tie) => comes(tie.a) && comes(tie.b))
    .map(({ a, b, ...tie }) => ({ ...tie, id: TieId.parse(make.id()), a: idOf(a), b: idOf(b) }))
    // Two who are both here already keep the tie they have.
    .filter((tie) => tie.a !== tie.b && !tieBetween(book, tie.a, tie.b))
  const snapshots = choice.versions ? found.versions.map((version) => snapshotOf(version, idOf, make)) : []
  return { type: 'map/bring-in', supporters, ties, snapshots, me: found.me.slice(0, 200) }
}

function supporterOf(person: MapPerson, id: SupporterId, now: Instant) {
  const { key: _key, position: _position, ...fields } = person
  return { ...newSupporter(id, person.name, now), ...fields, name: person.name }
}

function snapshotOf(version: FoundVersion, idOf: (key: string) => SupporterId, make: { id: () => string; now: Instant; zone: string }) {
  const people = version.people.map((person, i) => {
    const supporter = supporterOf(person, idOf(person.key), make.now)
    // A snapshot has a place for everyone: who had none stands where they would be read first.
    return SnapshotSupporter.parse({ ...supporter, position: person.position ?? polar(174, (i * 37) % 360) })
  })
  const ties = version.ties.map(({ a, b, ...tie }) => ({ ...tie, id: TieId.parse(make.id()), a: idOf(a), b: idOf(b) }))
  return {
    id: SnapshotId.parse(make.id()),
    name: version.name,
    note: '',
    takenAt: instantOf(version.day, '12:00', make.zone),
    day: version.day,
    supporters: Object.fromEntries(people.map((person) => [person.id, person])),
    ties: Object.fromEntries(ties.filter((tie) => tie.a !== tie.b).map((tie) => [tie.id, tie])),
  }
}
