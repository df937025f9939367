// Whole notebooks in which the truth is known: what goes together with what, or that nothing does.
import { CheckInId, ContactId, SupporterId } from '@domain/ids'
import { type CheckIn, type Mood, MOODS } from '@domain/journal/check-in'
import { CHANNELS, type Contact } from '@domain/journal/contact'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import { newSupporter } from '@domain/people/new-supporter'
import { type Kind, KINDS, type Supporter } from '@domain/people/supporter'
import { type Random, seeded } from '@domain/random'
import { addDays, type DayKey, type Instant, type Moment, weekday } from '@domain/time/day-key'

/** What one more thing on a day does to mood, in steps; a busy week lifts every day of it. */
export type Planted = { contactSameDay?: number; contactDayAfter?: number; peerDayAfter?: number; payday?: number; busyWeek?: number; contactUrge?: number }

export type World = {
  days: number
  /** Mood's correlation with the day before. */
  alike: number
  /** Mean length of spells in touch and of quiet ones, in days; 0 for none. */
  spells: [number, number]
  planted: Planted
}

export const END = '2026-11-22' as DayKey

/**
 * Contact follows the week, Sunday first; so does mood, in a way that has nothing to do with it: the two are orthogonal
 * on the same day and on the day after, or there would be a link that nobody planted.
 */
const CONTACT_BY_WEEKDAY = [1.3, 0.8, 1.25, 0.85, 0.9, 0.9, 1]
const MOOD_BY_WEEKDAY = [0.02, -0.16, -0.04, 0.18, 0.1, -0.1, 0]

/** Chance of a contact with each kind on an ordinary day. */
const OFTEN: Record<Kind, number> = { family: 0.22, therapy: 0.1, peer: 0.18, mentor: 0.1, other: 0.05 }
const TRIGGERS = { payday: 0.2, 'an argument': 0.15, 'bad sleep': 0.25, 'the news': 0.12 }

/** The same seed and world always give the same notebook. Two supporters of each kind; the last day is `END`. */
export function plantedNotebook(seed: number, world: World): Notebook {
  const random = seeded(seed)
  const supporters = KINDS.flatMap((kind) => [1, 2].map((n) => supporter(random, kind, n)))
  const days = Array.from({ length: world.days }, (_, i) => addDays(END, i + 1 - world.days))
  const contacts = contactsOf(random, days, supporters, world.spells)
  const triggers = days.map(() => Object.entries(TRIGGERS).flatMap(([name, often]) => (random.chance(often) ? [name] : [])))
  const checkIns = checkInsOf(random, days, liftsOf(days, contacts, triggers, supporters, world.planted), triggers, world.alike)
  return { ...emptyNotebook(at(days[0] as DayKey, 0).at), supporters: keyed(supporters), checkIns: keyed(checkIns), contacts: keyed(contacts) }
}

function supporter(random: Random, kind: Kind, n: number): Supporter {
  const id = SupporterId.parse(`${kind}-${n}`)
  return { ...newSupporter(id, `${kind} ${n}`, '2025-01-01T12:00:00Z' as Instant, { kind, circle: random.pick(['inner', 'middle', 'outer'] as const) }), position: { x: 0, y: 0 }, removedAt: null }
}

function contactsOf(random: Random, days: readonly DayKey[], supporters: readonly Supporter[], [inTouch, quiet]: World['spells']): Contact[] {
  const contacts: Contact[] = []
  let isQuiet = false
  for (const day of days) {
    if (inTouch > 0 && random.chance(1 / (isQuiet ? quiet : inTouch))) isQuiet = !isQuiet
    for (const kind of KINDS) {
      if (!random.chance(OFTEN[kind] * (CONTACT_BY_WEEKDAY[weekday(day)] ?? 1) * (inTouch === 0 ? 1 : isQuiet ? 0.2 : 1.5))) continue
      const who = [random.pick(supporters.filter((one) => one.kind === kind)), ...(random.chance(0.1) ? [random.pick(supporters)] : [])]
      contacts.push({ id: ContactId.parse(`c${contacts.length}`), moment: at(day, random.int(480, 1320)), who: [...new Set(who.map(({ id }) => id))], how: random.pick(CHANNELS), minutes: null, initiator: null, felt: null, note: '' })
    }
  }
  return contacts
}

type Lift = { mood: number; urge: number }

function liftsOf(days: readonly DayKey[], contacts: readonly Contact[], triggers: readonly string[][], supporters: readonly Supporter[], planted: Planted): Lift[] {
  const kinds = new Map(supporters.map(({ id, kind }) => [id, kind]))
  const met = new Set<string>()
  const peers = new Set<string>()
  const inWeek = new Map<string, number>()
  const monday = (day: DayKey) => addDays(day, -((weekday(day) + 6) % 7))
  for (const { moment, who } of contacts) {
    met.add(moment.day)
    if (who.some((id) => kinds.get(id) === 'peer')) peers.add(moment.day)
    inWeek.set(monday(moment.day), (inWeek.get(monday(moment.day)) ?? 0) + 1)
  }
  return days.map((day, i) => {
    const [today, before] = [met.has(day), addDays(day, -1)]
    const mood =
      (today ? (planted.contactSameDay ?? 0) : 0) + (met.has(before) ? (planted.contactDayAfter ?? 0) : 0) + (peers.has(before) ? (planted.peerDayAfter ?? 0) : 0) +
      (triggers[i]?.includes('payday') ? (planted.payday ?? 0) : 0) + (planted.busyWeek ?? 0) * ((inWeek.get(monday(day)) ?? 0) - 4.5)
    return { mood, urge: today ? (planted.contactUrge ?? 0) : 0 }
  })
}

/** One to three a day, with days and whole spells on which nothing is entered; four of five say an urge. */
function checkInsOf(random: Random, days: readonly DayKey[], lifts: readonly Lift[], triggers: readonly string[][], alike: number): CheckIn[] {
  const checkIns: CheckIn[] = []
  let [feeling, craving, silent] = [random.normal(), random.normal(), false]
  days.forEach((day, i) => {
    feeling = alike * feeling + Math.sqrt(1 - alike ** 2) * random.normal()
    craving = alike * craving + Math.sqrt(1 - alike ** 2) * random.normal()
    silent = random.chance(silent ? 0.7 : 0.03)
    const { mood: lift, urge: pull } = lifts[i] as Lift
    const level = 3 + 0.75 * feeling + lift + (MOOD_BY_WEEKDAY[weekday(day)] ?? 0)
    const entries = silent ? 0 : +random.weighted({ '0': 6, '1': 54, '2': 26, '3': 14 })
    for (let n = 0; n < entries; n++) {
      const now = level + 0.5 * random.normal()
      checkIns.push({
        id: CheckInId.parse(`e${checkIns.length}`), moment: at(day, Math.round(480 + ((n + random.next()) * 840) / entries)), mood: MOODS[clamp(now, 1, 5) - 1] as Mood,
        urge: random.chance(0.8) ? clamp(4 - 0.6 * (now - 3) + 1.5 * craving + pull + random.normal(), 0, 10) : null, energy: null, sleep: null,
        feelings: [now > 3 ? 'calm' : 'tired'], triggers: n === entries - 1 ? (triggers[i] ?? []) : [], note: '', source: null,
      })
    }
  })
  return checkIns
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, Math.round(value)))
const keyed = <T extends { id: string }>(all: readonly T[]) => Object.fromEntries(all.map((one) => [one.id, one])) as Record<T['id'], T>

/** Days are what is compared here, so all of it happens in one zone without clock changes; zones have tests of their own. */
function at(day: DayKey, minutes: number): Moment {
  const clock = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':')
  return { at: `${day}T${clock}:00.000Z` as Instant, zone: 'UTC', day }
}
