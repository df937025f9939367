// Supporters and ties for a generated notebook.
import { SupporterId, TieId } from '../ids'
import { circleAt, findPlace, polar, SECTOR_START } from '../network/geometry'
import { TIE_DIRECTIONS, type Tie } from '../network/tie'
import { type Circle, DIRECTIONS, type Form, type Kind, type Position, SUPPORT_FUNCTIONS, type Supporter } from '../people/supporter'
import type { Instant } from '../time/day-key'
import type { Random } from '../random'
import { FIRST_NAMES, GROUP_NAMES, LAST_INITIALS, OPENING_WORDS, PLACE_NAMES, ROLES, SUPPORTER_NOTES } from './words'

/** Above this many, the map's own search for room is slow and an even spread looks the same. */
const PLACED_ONE_BY_ONE = 60

const RING: Record<Circle, [number, number]> = { inner: [62, 122], middle: [146, 204], outer: [226, 276] }
const GOLDEN = (Math.sqrt(5) - 1) / 2
const IDEAL_DAYS: Record<Circle, readonly number[]> = { inner: [3, 7], middle: [7, 14, 21], outer: [21, 30, 60] }

export function generateSupporters(random: Random, count: number, addedAt: (share: number) => Instant): Supporter[] {
  const shape = { inner: Math.min(0.22, 24 / Math.max(1, count)), middle: 0.34, outer: 0.5 }
  const names = nameSource(random)
  const people = Array.from({ length: count }, (_, i): Omit<Supporter, 'position'> => {
    const kind = random.weighted<Kind>({ family: 34, therapy: 16, peer: 28, mentor: 16, other: 6 })
    const circle = random.weighted<Circle>(shape)
    const form = formOf(random, kind)
    const idealDays = random.pick(IDEAL_DAYS[circle])
    return {
      id: SupporterId.parse(`s${String(i + 1).padStart(4, '0')}`),
      name: names(form),
      form,
      kind,
      role: form === 'person' ? random.pick(ROLES[kind]) : '',
      circle,
      functions: Object.fromEntries(SUPPORT_FUNCTIONS.filter(() => random.chance(0.34)).map((f) => [f, random.pick(DIRECTIONS)])),
      tie: {
        quality: random.weighted({ strong: circle === 'inner' ? 60 : 15, ordinary: 55, tenuous: circle === 'outer' ? 35 : 8, stressful: 7 }),
        direction: random.chance(0.15) ? null : random.pick(DIRECTIONS),
      },
      phone: random.chance(0.6) ? `(503) 555-01${String(random.int(0, 99)).padStart(2, '0')}` : '',
      email: '',
      otherWay: '',
      hours: random.chance(0.3) ? random.pick(['any hour', 'evenings', 'weekends', 'after six', 'weekdays']) : '',
      openingWords: random.chance(0.12) ? random.pick(OPENING_WORDS) : '',
      cadence: random.chance(0.7) ? { idealDays, longestDays: random.chance(0.6) ? idealDays * 2 : null, paused: random.chance(0.05) } : null,
      where: '',
      times: [],
      stance: null,
      ownUse: null,
      critical: null,
      knownFor: null,
      resting: null,
      note: random.chance(0.35) ? random.pick(SUPPORTER_NOTES) : '',
      addedAt: addedAt(i / count),
      removedAt: null,
    }
  })
  const positions = count > PLACED_ONE_BY_ONE ? spread(people) : placed(people)
  return people.map((person, i) => {
    const position = positions[i] as Position
    return { ...person, position, circle: circleAt(position) }
  })
}

function nameSource(random: Random): (form: Form) => string {
  const used = new Set<string>()
  return (form) => {
    const pool = form === 'group' ? GROUP_NAMES : form === 'place' ? PLACE_NAMES : FIRST_NAMES
    let name = random.pick<string>(pool)
    for (let n = 2; used.has(name); n++)
      name = form !== 'person' ? `${random.pick<string>(pool)} ${n}` : `${random.pick<string>(pool)} ${random.pick([...LAST_INITIALS])}${n > 6 ? n : ''}.`
    used.add(name)
    return name
  }
}

function formOf(random: Random, kind: Kind): Form {
  if (kind === 'peer') return random.weighted({ person: 80, group: 20, place: 0 })
  if (kind === 'therapy') return random.weighted({ person: 75, group: 5, place: 20 })
  return random.weighted({ person: 96, group: 2, place: 2 })
}

function placed(people: readonly Omit<Supporter, 'position'>[]): Position[] {
  const taken: Position[] = []
  for (const person of people) taken.push(findPlace(person.kind, person.circle, taken))
  return taken
}

/** Evenly over each ring of each sector: equal areas outward, golden-ratio steps around. */
function spread(people: readonly Omit<Supporter, 'position'>[]): Position[] {
  const cell = (p: { kind: Kind; circle: Circle }) => `${p.kind}/${p.circle}`
  const sizes = new Map<string, number>()
  for (const person of people) sizes.set(cell(person), (sizes.get(cell(person)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return people.map((person) => {
    const i = seen.get(cell(person)) ?? 0
    seen.set(cell(person), i + 1)
    const [from, to] = RING[person.circle]
    const radius = Math.sqrt(from ** 2 + (to ** 2 - from ** 2) * ((i + 0.5) / (sizes.get(cell(person)) ?? 1)))
    const share = (0.5 + i * GOLDEN) % 1
    return person.kind === 'other' ? polar(radius, 360 * share) : polar(radius, SECTOR_START[person.kind] + 6 + 78 * share)
  })
}

/** Ties between different pairs, more of them within one kind. Fewer than asked when there are too few pairs. */
export function generateTies(random: Random, supporters: readonly Supporter[], count: number): Tie[] {
  const wanted = Math.min(count, (supporters.length * (supporters.length - 1)) / 2)
  const pairs = new Set<string>()
  const ties: Tie[] = []
  while (ties.length < wanted) {
    const [a, b] = [random.pick(supporters), random.pick(supporters)]
    const key = a.id < b.id ? `${a.id}|${b.id}` : `${b.id}|${a.id}`
    if (a === b || pairs.has(key) || (a.kind !== b.kind && random.chance(0.6))) continue
    pairs.add(key)
    ties.push({
      id: TieId.parse(`t${String(ties.length + 1).padStart(4, '0')}`),
      a: a.id,
      b: b.id,
      quality: random.weighted({ strong: 25, ordinary: 55, tenuous: 14, stressful: 6 }),
      direction: random.weighted(Object.fromEntries(TIE_DIRECTIONS.map((d) => [d, d === 'none' ? 60 : 15])) as Record<(typeof TIE_DIRECTIONS)[number], number>),
      note: '',
    })
  }
  return ties
}
