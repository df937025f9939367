// What a file from outside holds, read and judged before anything is brought in.
import { z } from 'zod'
import type { JsonRefusal } from '../bounded-json'
import type { DayKey } from '../time/day-key'
import type { MapPerson, MapTie } from './map-record'
import type { XmlProblem } from './xml'

export const MAP_FILE_LIMITS = { characters: 20_000_000, people: 1000, ties: 5000, versions: 60 }

export const MAP_SOURCES = ['graphml', 'csv', 'easynwk'] as const
export type MapSource = (typeof MAP_SOURCES)[number]

/** Why something of the file stays behind. */
export const LEFT_REASONS = [
  'no-name',
  'tie-end-missing',
  'tie-with-self',
  'tie-twice',
  'not-understood',
  'cut',
  'unknown-field',
  'row-broken',
  'gender',
  'emoji',
  'ego',
  'beyond-horizon',
  'nested',
  'version-empty',
  'ties-not-chosen',
] as const
export type LeftReason = (typeof LEFT_REASONS)[number]

/** `examples`: a few, as they stand in the file. */
export type LeftOut = { why: LeftReason; count: number; examples: string[] }

/** An earlier map in the same file. */
export type FoundVersion = { name: string; day: DayKey; people: MapPerson[]; ties: MapTie[] }

export type FoundMap = { source: MapSource; me: string; people: MapPerson[]; ties: MapTie[]; versions: FoundVersion[]; left: LeftOut[] }

/** Why a file cannot be brought in at all. */
export const REFUSED_FILES = ['empty', 'unknown', 'broken-xml', 'not-graphml', 'broken-json', 'beyond-bounds', 'not-easynwk', 'no-name-column', 'ties-alone', 'too-many-tables', 'nobody', 'too-many-people', 'too-many-ties', 'too-large'] as const
export type RefusedFile = (typeof REFUSED_FILES)[number]

export type MapReading =
  | { kind: 'found'; found: FoundMap }
  /** `line` and `xml`: where and what, when it is known; `json`: which bound, for `beyond-bounds`. */
  | { kind: 'refused'; why: RefusedFile; line?: number; xml?: XmlProblem; json?: { why: JsonRefusal; line: number | null } }

export const refusedFile = (why: RefusedFile): MapReading => ({ kind: 'refused', why })

/** A text file as it was chosen. */
export const ChosenFile = z.object({ name: z.string(), text: z.string() })
export type ChosenFile = z.infer<typeof ChosenFile>

const MOST_EXAMPLES = 3

/** Gathers what is left out while a file is read. */
export class LeftBehind {
  private readonly all = new Map<LeftReason, LeftOut>()

  add(why: LeftReason, example = ''): void {
    const entry = this.all.get(why) ?? { why, count: 0, examples: [] }
    entry.count += 1
    const short = example.trim().slice(0, 60)
    if (short && entry.examples.length < MOST_EXAMPLES && !entry.examples.includes(short)) entry.examples.push(short)
    this.all.set(why, entry)
  }

  list(): LeftOut[] {
    return LEFT_REASONS.flatMap((why) => this.all.get(why) ?? [])
  }
}

/** Keeps ties between two different people of the file, each pair once. */
export function soundTies(ties: readonly MapTie[], people: readonly { key: string }[], left: LeftBehind): MapTie[] {
  const known = new Set(people.map((person) => person.key))
  const pairs = new Set<string>()
  return ties.filter((tie) => {
    const pair = [tie.a, tie.b].sort().join('\u0000')
    const why = tie.a === tie.b ? 'tie-with-self' : !known.has(tie.a) || !known.has(tie.b) ? 'tie-end-missing' : pairs.has(pair) ? 'tie-twice' : null
    if (why) left.add(why, `${tie.a} – ${tie.b}`)
    else pairs.add(pair)
    return why === null
  })
}

/** The last word on a reading: somebody is in it, and it is not more than a map holds. */
export function judged(found: Omit<FoundMap, 'left'>, left: LeftBehind): MapReading {
  const all = [found, ...found.versions]
  if (all.every((map) => map.people.length === 0)) return refusedFile('nobody')
  if (all.some((map) => map.people.length > MAP_FILE_LIMITS.people)) return refusedFile('too-many-people')
  if (all.some((map) => map.ties.length > MAP_FILE_LIMITS.ties)) return refusedFile('too-many-ties')
  if (found.versions.length > MAP_FILE_LIMITS.versions) return refusedFile('too-large')
  for (const map of all) tellApart(map.people)
  return { kind: 'found', found: { ...found, left: left.list() } }
}

/** A name as it can be kept: one line, at most 80 letters; null when there is none. */
export function keptName(text: string, left: LeftBehind): string | null {
  const name = text.replace(/\s+/g, ' ').trim()
  if (name === '') return null
  if (name.length <= 80) return name
  left.add('cut', name)
  // Never half a letter.
  return [...name.slice(0, 81)].slice(0, -1).join('').slice(0, 80).trim()
}

/** Two people under one key are two people; ties go to the first. */
function tellApart(people: readonly MapPerson[]): void {
  const seen = new Set<string>()
  for (const person of people) {
    for (let more = 2, key = person.key; seen.has(person.key); more++) person.key = `${key} (${more})`
    seen.add(person.key)
  }
}
