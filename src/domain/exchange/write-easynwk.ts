// The map as easyNWK's JSON: the map of today, and dated maps as its versions when they are wanted.
import { m } from '../messages/messages'
import type { Direction } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import { toPolar } from './easynwk-places'
import type { MapPerson, MapTie } from './map-record'

export type EasynwkVersion = { name: string; day: DayKey; people: readonly MapPerson[]; ties: readonly MapTie[] }

const SUPPORT: Record<Direction, number> = { to: 1, from: 2, both: 3 }
const NO_GENDER = 'nicht festgelegt'

/** Oldest version first; the last one is the map of today. Begins with a byte order mark, as its own files do. */
export function writeEasynwk(me: string, versions: readonly EasynwkVersion[]): string {
  // One person has one number in every version.
  const ids = new Map<string, number>()
  for (const { people } of versions) for (const { key } of people) if (!ids.has(key)) ids.set(key, ids.size + 1)
  const record = {
    versions: versions.map(({ name, day, people, ties }, i) => ({ id: i + 1, title: name, date: day, nwk: nwkOf(me, people, ties, ids) })),
    currentVersion: versions.length,
    size: '5',
  }
  return `\uFEFF${JSON.stringify(record, null, 2)}\n`
}

function nwkOf(me: string, people: readonly MapPerson[], ties: readonly MapTie[], ids: ReadonlyMap<string, number>) {
  return {
    ego: { name: me || m.common.me, currentGender: NO_GENDER, age: '', note: '', emoji: '' },
    alteri: people.map((person) => alterOf(person, ids.get(person.key) ?? 0)),
    connections: ties.map((tie) => ({ id1: ids.get(tie.a), id2: ids.get(tie.b) })),
  }
}

function alterOf(person: MapPerson, id: number) {
  const human = person.form === 'person'
  return {
    id,
    name: person.name,
    role: person.role,
    roleDefault: false,
    human,
    currentGender: human ? NO_GENDER : m.vocabulary.forms[person.form],
    genderDefault: true,
    age: '',
    note: person.note,
    deceased: false,
    edgeType: 1,
    edgeTypeByUser: 1,
    ...toPolar(person.kind, person.circle, person.position ?? { x: 0, y: 0 }),
    emoji: '',
    conflict: person.tie.quality === 'stressful',
    supportEmotional: person.functions.stability ? SUPPORT[person.functions.stability] : 0,
    supportInstrumental: 0,
    supportInformational: 0,
    supportSocial: 0,
    supportLinking: 0,
  }
}
