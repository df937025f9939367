// Reads easyNWK's JSON: one map (its early files) or several dated versions. Facts of the format from its published
// sources (fhstp/easynwk-web, MIT): angle and distance, five kinds of support each with a direction, edge type, conflict.
import { readBoundedJson } from '../bounded-json'
import { m } from '../messages/messages'
import { FORMS, type Direction } from '../people/supporter'
import { DayKey } from '../time/day-key'
import { fromPolar } from './easynwk-places'
import { type FoundVersion, judged, keptName, LeftBehind, type MapReading, refusedFile, soundTies } from './found-map'
import { blankPerson, type MapPerson, type MapTie } from './map-record'

type Raw = Readonly<Record<string, unknown>>

/** Kinds of support Kith has no function for: they go into the note. Two names each: today's and the early one. */
const OTHER_SUPPORT = [
  { say: 'instrumental', fields: ['supportInstrumental', 'supportMaterial'] },
  { say: 'informational', fields: ['supportInformational', 'supportCognitive'] },
  { say: 'social', fields: ['supportSocial'] },
  { say: 'linking', fields: ['supportLinking', 'supportPractical'] },
] as const

/** 1: I support them. 2: they support me. 3: both. */
const DIRECTIONS: Readonly<Record<number, Direction>> = { 1: 'to', 2: 'from', 3: 'both' }

export function readEasynwk(text: string): MapReading {
  const json = readBoundedJson(text.replace(/^\uFEFF/, ''))
  if (json.kind === 'not-json') return refusedFile('broken-json')
  if (json.kind === 'refused') return { kind: 'refused', why: 'beyond-bounds', json }
  const root = asRecord(json.value)
  const versions = Array.isArray(root?.['versions']) ? root['versions'].map(asRecord) : root && Array.isArray(root['alteri']) ? [{ id: 0, nwk: root } as Raw] : null
  if (!root || !versions || !versions.some((version) => Array.isArray(asRecord(version?.['nwk'])?.['alteri']))) return refusedFile('not-easynwk')
  const left = new LeftBehind()
  const current = versions.find((version) => version && version['id'] === root['currentVersion']) ?? versions.at(-1)
  const now = mapOf(asRecord(current?.['nwk']), left)
  const earlier = versions
    .filter((version) => version !== current)
    .flatMap((version): FoundVersion[] => {
      const day = DayKey.safeParse(string(version?.['date']).slice(0, 10))
      const map = mapOf(asRecord(version?.['nwk']), new LeftBehind())
      if (!day.success || map.people.length === 0) {
        left.add('version-empty', string(version?.['title']) || string(version?.['date']))
        return []
      }
      return [{ name: string(version?.['title']).trim().slice(0, 200), day: day.data, people: map.people, ties: map.ties }]
    })
  const ego = asRecord(asRecord(current?.['nwk'])?.['ego'])
  for (const what of ['age', 'note']) if (string(ego?.[what]).trim() !== '') left.add('ego', what)
  return judged({ source: 'easynwk', me: keptName(string(ego?.['name']), left) ?? '', ...now, versions: earlier }, left)
}

function mapOf(nwk: Raw | null, left: LeftBehind): { people: MapPerson[]; ties: MapTie[] } {
  const people = list(nwk?.['alteri']).flatMap((alter) => personFrom(alter, left))
  const ties = list(nwk?.['connections']).map((connection): MapTie => ({ a: string(connection['id1']), b: string(connection['id2']), quality: 'ordinary', direction: 'none', note: '' }))
  return { people, ties: soundTies(ties, people, left) }
}

function personFrom(alter: Raw, left: LeftBehind): MapPerson[] {
  const name = keptName(string(alter['name']), left)
  if (name === null) {
    left.add('no-name', string(alter['role']))
    return []
  }
  const person = blankPerson(string(alter['id']), name)
  const polar = { angle: number(alter['angle']) ?? 0, distance: number(alter['distance']) ?? 0 }
  const place = fromPolar(polar)
  if (place) Object.assign(person, place)
  if (polar.distance > 100) left.add('beyond-horizon', name)
  person.role = string(alter['role']).slice(0, 200)
  const emotional = DIRECTIONS[number(alter['supportEmotional']) ?? 0]
  if (emotional) person.functions.stability = emotional
  person.tie.quality = alter['conflict'] === true ? 'stressful' : number(alter['edgeType']) === 0 ? 'tenuous' : 'ordinary'
  // For what is no human it keeps a category where a gender would stand.
  const category = string(alter['currentGender']).trim()
  if (alter['human'] === false) person.form = FORMS.find((form) => m.vocabulary.forms[form].toLowerCase() === category.toLowerCase()) ?? 'person'
  else if (category !== '' && category !== 'nicht festgelegt') left.add('gender', category)
  if (string(alter['emoji']).trim() !== '') left.add('emoji', string(alter['emoji']))
  person.note = [string(alter['note']).trim(), ...factsOf(alter, name)].filter(Boolean).join('\n').slice(0, 20_000)
  return [person]
}

/** What has no field of its own, in words. */
function factsOf(alter: Raw, name: string): string[] {
  const age = string(alter['age']).trim().slice(0, 20)
  const support = OTHER_SUPPORT.flatMap(({ say, fields }) => {
    const direction = fields.map((field) => DIRECTIONS[number(alter[field]) ?? 0]).find(Boolean)
    return direction ? [m.bringIn.support(m.bringIn.supports[say], m.vocabulary.direction(direction, name))] : []
  })
  return [age === '' ? '' : m.bringIn.age(age), alter['deceased'] === true ? m.bringIn.deceased : '', ...support]
}

function asRecord(value: unknown): Raw | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null
}

/** The plain objects of a list; one more than a map may hold, so that too many are noticed. */
function list(value: unknown): Raw[] {
  return Array.isArray(value)
    ? value.slice(0, 5001).flatMap((each: unknown): Raw[] => {
        const record = asRecord(each)
        return record ? [record] : []
      })
    : []
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** Its forms keep some numbers as text. */
function number(value: unknown): number | null {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) ? read : null
}
