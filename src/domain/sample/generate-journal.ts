// Check-ins and contacts for a generated notebook: a weekly rhythm, dry spells, and mood that leans on contact.
import { CheckInId, ContactId } from '../ids'
import type { CheckIn, Mood } from '../journal/check-in'
import type { Channel, Contact } from '../journal/contact'
import type { Circle, Kind, Supporter } from '../people/supporter'
import { addDays, type DayKey, momentOf, weekday } from '../time/day-key'
import type { Random } from '../random'
import { CONTACT_NOTES, DAY_NOTES, FEELINGS, TRIGGERS } from './words'

export type Span = { first: DayKey; days: number; zone: string }

/** More on Tuesdays (a meeting) and weekends. Sunday first. */
const WEEK_RHYTHM = [1.25, 0.8, 1.3, 0.85, 0.9, 0.95, 1.3]
const MOOD_BY_WEEKDAY = [0.05, -0.12, 0, 0, 0, 0.06, 0.1]

const HOW: Record<Kind, Record<Channel, number>> = {
  family: { 'in-person': 40, call: 28, video: 8, message: 24, meeting: 0 },
  therapy: { 'in-person': 52, call: 14, video: 26, message: 6, meeting: 2 },
  peer: { 'in-person': 18, call: 18, video: 6, message: 26, meeting: 32 },
  mentor: { 'in-person': 32, call: 42, video: 6, message: 18, meeting: 2 },
  other: { 'in-person': 70, call: 6, video: 0, message: 24, meeting: 0 },
}
const MINUTES: Record<Channel, [number, number]> = { 'in-person': [20, 150], call: [5, 50], video: [20, 60], message: [1, 10], meeting: [50, 95] }
const OFTEN: Record<Circle, number> = { inner: 9, middle: 2.5, outer: 0.8 }

export type Pull = { any: number; peerDayBefore: number }
/** How strongly a day of contact lifts the same day and the next: the link that Insights has to find. */
export const PLANTED: Pull = { any: 0.5, peerDayBefore: 0.35 }

/** How much of each day's usual contact happens: 1 ordinarily, near 0 in a dry spell. */
function tides(random: Random, days: number): number[] {
  const tide = new Array<number>(days).fill(1)
  for (let day = random.int(10, 30); day < days; day += random.int(25, 90)) {
    const length = random.int(4, 12)
    for (let i = day; i < Math.min(days, day + length); i++) tide[i] = 0.04
  }
  return tide
}

/** Exactly `total` contacts, in order of time. */
export function generateContacts(random: Random, supporters: readonly Supporter[], total: number, span: Span): Contact[] {
  if (supporters.length === 0) return []
  const tide = tides(random, span.days)
  const likely = tide.map((t, i) => t * (WEEK_RHYTHM[weekday(addDays(span.first, i))] ?? 1) * (0.6 + 0.8 * random.next()))
  const perDay = shareOut(total, likely, random)
  const lottery = supporters.flatMap((s) => new Array<Supporter>(Math.round(OFTEN[s.circle] * 5)).fill(s))
  const contacts: Contact[] = []
  perDay.forEach((count, i) => {
    const day = addDays(span.first, i)
    const times = Array.from({ length: count }, () => random.int(8 * 60, 22 * 60)).sort((a, b) => a - b)
    for (const time of times) contacts.push(contactOn(random, day, time, lottery, contacts.length + 1, span.zone))
  })
  return contacts
}

function contactOn(random: Random, day: DayKey, time: number, lottery: readonly Supporter[], number: number, zone: string): Contact {
  const first = random.pick(lottery)
  const company = random.weighted({ '0': 86, '1': 11, '2': 3 })
  const who = new Set([first.id])
  for (let i = 0; i < +company; i++) who.add(random.pick(lottery).id)
  const how = random.weighted(HOW[first.kind])
  const [shortest, longest] = MINUTES[how]
  return {
    id: ContactId.parse(`c${String(number).padStart(6, '0')}`),
    moment: momentOf(day, clock(time), zone),
    who: [...who],
    how,
    minutes: random.chance(0.7) ? random.int(shortest, longest) : null,
    initiator: random.chance(0.8) ? random.weighted({ me: 40, them: 35, arranged: 25 }) : null,
    felt: random.chance(0.6) ? random.weighted({ better: 62, same: 30, worse: 8 }) : null,
    note: random.chance(0.06) ? random.pick(CONTACT_NOTES) : '',
  }
}

/** Whole numbers that follow the weights and add up to `total`, by drawing each one. */
function shareOut(total: number, weights: readonly number[], random: Random): number[] {
  const sums: number[] = []
  let sum = 0
  for (const weight of weights) sums.push((sum += weight))
  const counts = new Array<number>(weights.length).fill(0)
  for (let i = 0; i < total; i++) {
    const at = random.next() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    counts[low] = (counts[low] ?? 0) + 1
  }
  return counts
}

/** One check-in a day on average, `span.days` in all: some days have none, some have several. */
export function generateCheckIns(random: Random, contacts: readonly Contact[], supporters: readonly Supporter[], span: Span): CheckIn[] {
  const kinds = new Map(supporters.map((s) => [s.id, s.kind]))
  const touched = new Set<string>()
  const peers = new Set<string>()
  for (const contact of contacts) {
    touched.add(contact.moment.day)
    if (contact.who.some((id) => kinds.get(id) === 'peer')) peers.add(contact.moment.day)
  }
  const perDay = entriesPerDay(random, span.days)
  const checkIns: CheckIn[] = []
  let drift = 0
  perDay.forEach((count, i) => {
    const day = addDays(span.first, i)
    const before = addDays(day, -1)
    drift = 0.94 * drift + 0.18 * random.normal()
    const expected =
      2.75 + drift + (MOOD_BY_WEEKDAY[weekday(day)] ?? 0) +
      (touched.has(day) ? PLANTED.any : 0) + (touched.has(before) ? PLANTED.any * 0.6 : 0) + (peers.has(before) ? PLANTED.peerDayBefore : 0)
    for (let n = 0; n < count; n++) {
      const time = count === 1 ? random.int(19 * 60, 22 * 60 + 30) : Math.round(8 * 60 + ((n + random.next()) * 14 * 60) / count)
      checkIns.push(checkInOn(random, day, time, expected, checkIns.length + 1, span.zone))
    }
  })
  return checkIns
}

function entriesPerDay(random: Random, days: number): number[] {
  const perDay = new Array<number>(days).fill(1)
  const quiet = Math.floor(days * 0.09)
  for (let i = 0; i < quiet; i++) {
    // Never the last day, so that the span ends where it says.
    const [from, to] = [random.int(0, Math.max(0, days - 2)), random.int(0, days - 1)]
    if (perDay[from] !== 1) continue
    perDay[from] = 0
    perDay[to] = (perDay[to] ?? 0) + 1
  }
  return perDay
}

function checkInOn(random: Random, day: DayKey, time: number, expected: number, number: number, zone: string): CheckIn {
  const level = expected + 0.75 * random.normal()
  const mood = Math.min(5, Math.max(1, Math.round(level))) as Mood
  const tone = mood <= 2 ? 'low' : mood === 3 ? 'between' : 'good'
  const said = <T>(probability: number, value: () => T): T | null => (random.chance(probability) ? value() : null)
  return {
    id: CheckInId.parse(`e${String(number).padStart(6, '0')}`),
    moment: momentOf(day, clock(time), zone),
    mood,
    urge: said(0.75, () => Math.min(10, Math.max(0, Math.round(6 - level * 1.3 + 1.6 * random.normal())))),
    energy: said(0.5, () => Math.min(5, Math.max(1, Math.round(level + 0.8 * random.normal()))) as Mood),
    sleep: said(0.6, () => Math.min(11, Math.max(2, Math.round((6.8 + (level - 3) * 0.3 + random.normal()) * 2) / 2))),
    feelings: several(random, FEELINGS[tone], random.weighted({ '0': 30, '1': 40, '2': 30 })),
    triggers: several(random, TRIGGERS, random.weighted({ '0': 75, '1': 20, '2': 5 })),
    note: random.chance(0.22) ? random.pick(DAY_NOTES[tone]) : '',
    source: null,
  }
}

function several(random: Random, list: readonly string[], count: string): string[] {
  const chosen = new Set<string>()
  for (let i = 0; i < +count; i++) chosen.add(random.pick(list))
  return [...chosen]
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
