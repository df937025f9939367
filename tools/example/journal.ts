// Turns the example's rhythms and told days into a year of check-ins and contacts, always the same ones.
import { CheckInId, ContactId, SupporterId } from '@domain/ids'
import type { CheckIn, Mood } from '@domain/journal/check-in'
import type { Channel, Contact } from '@domain/journal/contact'
import { type Random, seeded } from '@domain/random'
import { addDays, type DayKey, daysBetween, momentOf, weekday } from '@domain/time/day-key'
import { dayNotes, feelings, lean, told, triggers } from './days'
import { people } from './people'
import { contactNotes, type Rhythm, rhythms } from './rhythm'

export const ZONE = 'America/Los_Angeles'
const FIRST = '2025-11-20' as DayKey
const LAST = '2026-11-24' as DayKey

const minutesOf = (time: string) => +time.slice(0, 2) * 60 + +time.slice(3)
const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const isTold = (day: DayKey) => told.some((t) => t.day === day)
/** Written notes wait their turn: one of these, each once. */
const turn = (pools: Readonly<Record<string, readonly string[]>>) => {
  const left = new Map(Object.entries(pools).map(([key, notes]) => [key, [...notes]]))
  return (key: string) => left.get(key)?.shift() ?? ''
}

export function exampleContacts(): Contact[] {
  const random = seeded(1119)
  const note = turn(contactNotes)
  const drafts = rhythms.flatMap((rhythm) => daysOf(rhythm, random).map((day) => contactOf(rhythm, day, random)))
  for (const { day, contacts } of told)
    for (const c of contacts ?? [])
      drafts.push({ moment: momentOf(day as DayKey, c.time, ZONE), who: c.who.map((id) => SupporterId.parse(id)), how: c.how, minutes: c.minutes ?? null, initiator: c.by ?? null, felt: c.felt ?? null, note: c.note ?? '' })
  drafts.sort((a, b) => (a.moment.at < b.moment.at ? -1 : a.moment.at > b.moment.at ? 1 : 0))
  return drafts.map((draft, i) => {
    const first = draft.who[0] ?? ''
    // The very first Tuesday has its own note; others come up now and then.
    const written = draft.note || (draft.moment.day === '2026-09-08' && first === 'circle') || random.chance(0.14) ? draft.note || note(first) : ''
    return { id: ContactId.parse(`contact-${String(i + 1).padStart(3, '0')}`), ...draft, note: written }
  })
}

function daysOf(rhythm: Rhythm, random: Random): DayKey[] {
  const days: DayKey[] = []
  const allowed = (day: DayKey) => !isTold(day) && (!rhythm.on || rhythm.on.includes(weekday(day)))
  const strict = rhythm.on?.length === 1 && rhythm.every % 7 === 0
  let day = rhythm.from as DayKey
  while (day <= rhythm.to) {
    const thinned = rhythm.thins && day >= '2026-07-10' && day <= '2026-08-28' && random.chance(0.65)
    if (allowed(day) && !thinned && !(strict && random.chance(0.06))) days.push(day)
    day = addDays(day, strict ? rhythm.every : Math.max(1, Math.round(rhythm.every * (0.5 + random.next()))))
    while (day <= rhythm.to && !allowed(day)) day = addDays(day, 1)
  }
  // The last day of a rhythm always counts: the map's moons depend on it.
  const last = rhythm.to as DayKey
  if (!days.includes(last) && !isTold(last)) days.push(last)
  return days
}

function contactOf(rhythm: Rhythm, day: DayKey, random: Random): Omit<Contact, 'id'> {
  const how = random.weighted(rhythm.how as Record<Channel, number>)
  const [from, to] = rhythm.at.map(minutesOf) as [number, number]
  const set = from === to
  const person = people.find((p) => p.id === rhythm.who)
  const who = [rhythm.who, ...(rhythm.who === 'nora' && how === 'in-person' && random.chance(0.25) ? ['ellis'] : [])]
  return {
    moment: momentOf(day, clock(set ? from : from + 5 * random.int(0, Math.floor((to - from) / 5))), ZONE),
    who: who.map((id) => SupporterId.parse(id)),
    how,
    minutes: how === 'message' ? null : 5 * Math.round(random.int(...rhythm.minutes) / 5),
    initiator: set || person?.form === 'group' ? 'arranged' : random.chance(0.85) ? random.weighted({ me: 48, them: 34, arranged: 18 }) : null,
    felt: rhythm.felt && random.chance(0.7) ? random.weighted(rhythm.felt as Record<'better' | 'same' | 'worse', number>) : null,
    note: '',
  }
}

export function exampleCheckIns(contacts: readonly Contact[]): CheckIn[] {
  const random = seeded(119)
  const note = turn(dayNotes)
  const kindOf = new Map(people.map((p) => [p.id, p.kind]))
  const touched = new Set(contacts.map((c) => c.moment.day))
  const peers = new Set(contacts.filter((c) => c.who.some((id) => kindOf.get(id) === 'peer')).map((c) => c.moment.day))
  const drafts: Omit<CheckIn, 'id'>[] = []
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    const exact = told.find((t) => t.day === day)?.checkIn
    if (exact) {
      drafts.push({ moment: momentOf(day, exact.time, ZONE), mood: exact.mood, urge: exact.urge ?? null, energy: exact.energy ?? null, sleep: exact.sleep ?? null, feelings: exact.feelings ?? [], triggers: exact.triggers ?? [], note: exact.note ?? '', source: null })
      continue
    }
    const hardWeeks = day >= '2026-07-18' && day <= '2026-08-20'
    if (random.chance(hardWeeks ? 0.16 : 0.09)) continue
    const before = addDays(day, -1)
    const expected = leanOn(day) + (touched.has(day) ? 0.3 : 0) + (touched.has(before) ? 0.1 : 0) + (peers.has(before) ? 0.6 : 0)
    const entries = random.chance(0.06) ? 2 : 1
    for (let n = 0; n < entries; n++)
      drafts.push(checkInOf(random, note, day, entries === 2 && n === 0 ? random.int(7 * 60, 9 * 60) : random.int(20 * 60, 22 * 60 + 40), expected))
  }
  return drafts.map((draft, i) => ({ id: CheckInId.parse(`check-in-${String(i + 1).padStart(3, '0')}`), ...draft }))
}

/** The year's lean, gliding from one mark to the next. */
function leanOn(day: DayKey): number {
  const next = lean.findIndex(([from]) => from > day)
  const [from, mood] = lean[next === -1 ? lean.length - 1 : next - 1] ?? [FIRST, 3]
  const to = next === -1 ? null : lean[next]
  if (!to) return mood
  return mood + ((to[1] - mood) * daysBetween(from as DayKey, day)) / daysBetween(from as DayKey, to[0] as DayKey)
}

function checkInOf(random: Random, note: (key: string) => string, day: DayKey, time: number, expected: number): Omit<CheckIn, 'id'> {
  const level = expected + 0.8 * random.normal()
  const mood = Math.min(5, Math.max(1, Math.round(level))) as Mood
  const tone = mood <= 2 ? 'low' : mood === 3 ? 'between' : 'good'
  const some = <T>(list: readonly T[], count: number) => [...new Set(Array.from({ length: count }, () => random.pick(list)))]
  const chosenFeelings = some<string>(feelings[tone], random.int(0, 2))
  const chosenTriggers = random.chance(mood <= 2 ? 0.45 : 0.12) ? some<string>(triggers, 1) : []
  return {
    moment: momentOf(day, clock(time), ZONE),
    mood,
    urge: random.chance(0.8) ? Math.min(9, Math.max(0, Math.round(6.2 - level * 1.35 + 1.2 * random.normal()))) : null,
    energy: random.chance(0.4) ? (Math.min(5, Math.max(1, Math.round(level + 0.6 * random.normal()))) as Mood) : null,
    sleep: random.chance(0.65) ? Math.min(9.5, Math.max(3, Math.round((6.6 + (level - 3) * 0.4 + 0.8 * random.normal()) * 2) / 2)) : null,
    feelings: chosenFeelings,
    triggers: chosenTriggers,
    note: random.chance(0.2) ? note(tone) : '',
    source: null,
  }
}
