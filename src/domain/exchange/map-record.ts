// The map as it travels between programs: people, ties and the tie with me, without ids or history.
import type { Notebook } from '../notebook'
import { readingOrder } from '../network/map-drawing'
import type { Tie, TieDirection } from '../network/tie'
import { newSupporter } from '../people/new-supporter'
import { shownName } from '../people/shown-name'
import type { Position, Quality, Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import type { Instant } from '../time/day-key'
import type { SupporterId } from '../ids'
import type { DataOptions } from './data-options'

/** Everything that is kept about a supporter except their place in this notebook. */
export type MapPerson = Omit<Supporter, 'id' | 'position' | 'addedAt' | 'removedAt'> & {
  /** Names the person within the record. */
  key: string
  /** Null: room is found for them. */
  position: Position | null
}

/** `a` and `b` are keys of people of the same record. */
export type MapTie = { a: string; b: string; quality: Quality; direction: TieDirection; note: string }

export type MapRecord = { me: string; people: MapPerson[]; ties: MapTie[] }

/** Someone of whom only the name is known. */
export function blankPerson(key: string, name: string): MapPerson {
  const { id: _id, addedAt: _added, ...blank } = newSupporter('x' as SupporterId, name, '1970-01-01T00:00:00Z' as Instant)
  return { ...blank, key, kind: 'other', position: null }
}

type Shown = Pick<DataOptions, 'names' | 'details' | 'private'>

/** Keys for people, the same for one person in every map of one file. */
export function keysFor(...maps: readonly (readonly { id: SupporterId }[])[]): ReadonlyMap<SupporterId, string> {
  const keys = new Map<SupporterId, string>()
  for (const map of maps) for (const { id } of map) if (!keys.has(id)) keys.set(id, `p${keys.size + 1}`)
  return keys
}

/** The map of a notebook with what was ticked, once around from the inside out; what was not ticked is not in it. */
export function mapRecord(book: Notebook, shown: Shown): MapRecord {
  const people = readingOrder(onMap(book))
  return { me: shown.names === 'names' ? book.me.name : '', ...recordOf(people, Object.values(book.ties), keysFor(people), shown) }
}

export function recordOf(people: readonly Supporter[], ties: readonly Tie[], keys: ReadonlyMap<SupporterId, string>, shown: Shown): Pick<MapRecord, 'people' | 'ties'> {
  const here = new Set(people.map((s) => s.id))
  return {
    people: people.map((s) => personOf(s, keys.get(s.id) ?? '', shown)),
    ties: ties
      .filter(({ a, b }) => here.has(a) && here.has(b))
      .map(({ a, b, quality, direction, note }): MapTie => ({ a: keys.get(a) ?? '', b: keys.get(b) ?? '', quality, direction, note: shown.details ? note : '' })),
  }
}

function personOf(s: Supporter, key: string, { names, details, private: withPrivate }: Shown): MapPerson {
  const blank = blankPerson(key, shownName(s, names))
  return {
    ...blank,
    form: s.form,
    kind: s.kind,
    // Where names are hidden a role may still be one ("Anna's mother"), except where roles are what was asked for.
    role: names === 'names' ? s.role : '',
    circle: s.circle,
    position: s.position,
    functions: { ...s.functions },
    tie: { ...s.tie },
    cadence: s.cadence,
    knownFor: s.knownFor,
    resting: s.resting,
    ...(details
      ? { phone: s.phone, email: s.email, otherWay: s.otherWay, hours: s.hours, where: s.where, times: s.times, openingWords: s.openingWords, note: s.note }
      : {}),
    ...(withPrivate ? { stance: s.stance, ownUse: s.ownUse, critical: s.critical } : {}),
  }
}
