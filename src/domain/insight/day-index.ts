// One pass over the journal: what each local day holds. Everything in Insights is computed from this.
import type { CheckIn } from '../journal/check-in'
import type { Contact } from '../journal/contact'
import type { Kind, Supporter } from '../people/supporter'
import type { DayKey } from '../time/day-key'

export type KindCounts = Record<Kind, number>

export type DayFacts = {
  /** Mean, lowest and highest of the moods entered on this day; null when none was. */
  mood: { mean: number; low: number; high: number } | null
  /** The strongest urge entered on this day, 0 none to 10; null when none was asked about. */
  urge: number | null
  /** Triggers named on this day, each once. */
  triggers: readonly string[]
  /** Feelings named on this day, each once. */
  feelings: readonly string[]
  /** Check-ins of the day, with or without a mood. */
  checkIns: number
  /** Contacts of the day. */
  contacts: number
  /** A contact with several kinds at once counts once under each of them, so these can add up to more than `contacts`. */
  byKind: KindCounts
}

const NONE: readonly string[] = []

export type DayIndex = {
  days: ReadonlyMap<DayKey, DayFacts>
  /** Earliest day that holds anything; null for an empty journal. */
  first: DayKey | null
}

export function noKinds(): KindCounts {
  return { family: 0, therapy: 0, peer: 0, mentor: 0, other: 0 }
}

type Journal = Parameters<typeof indexDays>
const kept = new WeakMap<Journal[0], { contacts: Journal[1]; supporters: Journal[2]; index: DayIndex }>()

/** The index of a journal, made once: its records never change in place, so the same ones have the same index. */
export function dayIndexOf(...[checkIns, contacts, supporters]: Journal): DayIndex {
  let held = kept.get(checkIns)
  if (held?.contacts !== contacts || held.supporters !== supporters) kept.set(checkIns, (held = { contacts, supporters, index: indexDays(checkIns, contacts, supporters) }))
  return held.index
}

/**
 * Files the journal by day key. Days with nothing are absent. Contacts with someone who has been
 * erased for good (nobody left to name) count under *other*, so that no contact vanishes.
 */
export function indexDays(
  checkIns: Readonly<Record<string, CheckIn>>,
  contacts: Readonly<Record<string, Contact>>,
  supporters: Readonly<Record<string, Supporter>>,
): DayIndex {
  const days = new Map<DayKey, DayFacts>()
  let first: DayKey | null = null
  const factsOf = (day: DayKey): DayFacts => {
    let facts = days.get(day)
    if (!facts) {
      facts = { mood: null, urge: null, triggers: NONE, feelings: NONE, checkIns: 0, contacts: 0, byKind: noKinds() }
      days.set(day, facts)
      if (first === null || day < first) first = day
    }
    return facts
  }
  const moods = new Map<DayFacts, number>()
  for (const id in checkIns) {
    const { moment, mood, urge, triggers, feelings } = checkIns[id] as CheckIn
    const facts = factsOf(moment.day)
    facts.checkIns++
    if (triggers.length > 0) facts.triggers = [...new Set([...facts.triggers, ...triggers])]
    if (feelings.length > 0) facts.feelings = [...new Set([...facts.feelings, ...feelings])]
    if (urge !== null) facts.urge = Math.max(facts.urge ?? 0, urge)
    if (mood === null) continue
    const n = (moods.get(facts) ?? 0) + 1
    moods.set(facts, n)
    facts.mood = facts.mood
      ? { mean: facts.mood.mean + (mood - facts.mood.mean) / n, low: Math.min(facts.mood.low, mood), high: Math.max(facts.mood.high, mood) }
      : { mean: mood, low: mood, high: mood }
  }
  for (const id in contacts) {
    const { moment, who } = contacts[id] as Contact
    const facts = factsOf(moment.day)
    facts.contacts++
    for (const kind of kindsOf(who, supporters)) facts.byKind[kind]++
  }
  return { days, first }
}

function kindsOf(who: readonly string[], supporters: Readonly<Record<string, Supporter>>): readonly Kind[] {
  if (who.length === 1) return [supporters[who[0] as string]?.kind ?? 'other']
  const kinds = new Set<Kind>()
  for (const id of who) kinds.add(supporters[id]?.kind ?? 'other')
  return kinds.size > 0 ? [...kinds] : ['other']
}
