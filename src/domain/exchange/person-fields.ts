// What is said about a person in GraphML and in a table: one list of names, types, and how each is written and read.
import { Cadence, Circle, Critical, Direction, Form, Kind, KnownFor, OwnUse, Quality, Stance, SUPPORT_FUNCTIONS } from '../people/supporter'
import { DayKey } from '../time/day-key'
import type { MapPerson } from './map-record'
import { readTimes, timesText } from './times-text'

export type PersonField = {
  name: string
  type: 'string' | 'double' | 'int' | 'boolean'
  /** Empty: not said. */
  write: (person: MapPerson) => string
  /** Sets it, and says whether the text was understood. Texts longer than there is room for are cut to `most`. */
  read: (text: string, person: MapPerson) => boolean
  /** Longest text kept. */
  most?: number
}

type Choice<T> = { safeParse: (value: unknown) => { success: true; data: T } | { success: false } }

const choice = <T extends string>(name: string, of: Choice<T>, get: (p: MapPerson) => T | null, set: (p: MapPerson, value: T) => void): PersonField => ({
  name,
  type: 'string',
  write: (person) => get(person) ?? '',
  read: (text, person) => {
    const read = of.safeParse(text.trim().toLowerCase())
    if (read.success) set(person, read.data)
    return read.success
  },
})

type WordsKey = 'role' | 'phone' | 'email' | 'otherWay' | 'hours' | 'where' | 'openingWords' | 'note'

const words = (name: string, key: WordsKey, most = 200): PersonField => ({
  name,
  type: 'string',
  most,
  write: (person) => person[key],
  read: (text, person) => {
    person[key] = text.slice(0, most)
    return true
  },
})

/** A number as programs and spreadsheets write it, a decimal comma included. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim()
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d{1,3})?$/i.test(trimmed)) return null
  const value = Number(trimmed.replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

const place = (axis: 'x' | 'y'): PersonField => ({
  name: axis,
  type: 'double',
  write: (person) => (person.position ? String(person.position[axis]) : ''),
  read: (text, person) => {
    const value = readNumber(text)
    if (value === null || Math.abs(value) > 2000) return false
    person.position = { x: 0, y: 0, ...person.position, [axis]: value }
    return true
  },
})

const days = (name: string, key: 'idealDays' | 'longestDays'): PersonField => ({
  name,
  type: 'int',
  write: ({ cadence }) => (cadence?.[key] ? String(cadence[key]) : ''),
  read: (text, person) => setCadence(person, { [key]: readNumber(text) }),
})

function setCadence(person: MapPerson, part: Partial<Record<'idealDays' | 'longestDays', number | null>> & { paused?: boolean }): boolean {
  const read = Cadence.safeParse({ idealDays: 0, longestDays: null, paused: false, ...person.cadence, ...part })
  if (read.success) person.cadence = read.data
  return read.success
}

/** In the order of columns. The cadence's ideal gap comes before what depends on it. */
export const PERSON_FIELDS: readonly PersonField[] = [
  choice('form', Form, (p) => p.form, (p, form) => (p.form = form)),
  choice('kind', Kind, (p) => p.kind, (p, kind) => (p.kind = kind)),
  words('role', 'role'),
  choice('circle', Circle, (p) => p.circle, (p, circle) => (p.circle = circle)),
  place('x'),
  place('y'),
  ...SUPPORT_FUNCTIONS.map((fn) => choice(fn, Direction, (p) => p.functions[fn] ?? null, (p, direction) => (p.functions[fn] = direction))),
  choice('tie_quality', Quality, (p) => p.tie.quality, (p, quality) => (p.tie.quality = quality)),
  choice('tie_direction', Direction, (p) => p.tie.direction, (p, direction) => (p.tie.direction = direction)),
  days('ideal_days', 'idealDays'),
  days('longest_days', 'longestDays'),
  {
    name: 'cadence_paused',
    type: 'boolean',
    write: ({ cadence }) => (cadence?.paused ? 'true' : ''),
    read: (text, person) => /^(true|false|0|1)$/i.test(text.trim()) && setCadence(person, { paused: /^(true|1)$/i.test(text.trim()) }),
  },
  choice('known_for', KnownFor, (p) => p.knownFor, (p, knownFor) => (p.knownFor = knownFor)),
  {
    name: 'resting',
    type: 'string',
    write: ({ resting }) => (resting ? (resting.until ?? 'open') : ''),
    read: (text, person) => {
      const until = text.trim() === 'open' ? null : DayKey.safeParse(text.trim())
      if (until && !until.success) return false
      person.resting = { until: until?.data ?? null }
      return true
    },
  },
  words('phone', 'phone'),
  words('email', 'email'),
  words('other_way', 'otherWay'),
  words('hours', 'hours'),
  words('where', 'where'),
  {
    name: 'times',
    type: 'string',
    write: ({ times }) => timesText(times),
    read: (text, person) => {
      const times = readTimes(text)
      if (times) person.times = times
      return times !== null
    },
  },
  words('opening_words', 'openingWords', 600),
  words('note', 'note', 20_000),
  choice('stance', Stance, (p) => p.stance, (p, stance) => (p.stance = stance)),
  choice('own_use', OwnUse, (p) => p.ownUse, (p, ownUse) => (p.ownUse = ownUse)),
  choice('critical', Critical, (p) => p.critical, (p, critical) => (p.critical = critical)),
]
