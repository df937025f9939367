// Whom to reach now, in what order, and why: read from the plan, the map and past contacts.
import type { SupporterId } from '../ids'
import type { Contact } from '../journal/contact'
import type { Notebook } from '../notebook'
import { lastContactDays } from '../people/last-contact'
import { isResting } from '../people/resting'
import { type Circle, SUPPORT_FUNCTIONS, type Supporter, type SupportFunction } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import { type DayKey, daysBetween } from '../time/day-key'
import { type Way, wayTo } from './way-to'
import { leftOutOf } from './who-gives'

export const STATES = ['urge', 'lonely', 'angry', 'tired', 'afraid', 'ashamed', 'good-news'] as const
export type State = (typeof STATES)[number]

/** Which kinds of support fit a state best. */
const FITTING: Record<State, readonly SupportFunction[]> = {
  urge: ['prevention', 'accountability'],
  lonely: ['stability', 'encouragement'],
  angry: ['stability', 'accountability'],
  tired: ['stability', 'encouragement'],
  afraid: ['stability', 'prevention'],
  ashamed: ['encouragement', 'accountability'],
  'good-news': ['encouragement', 'stability'],
}

const CLOSENESS: Record<Circle, number> = { inner: 2, middle: 1, outer: 0 }
/** How many past talks are looked at, and how few are too few to say anything. */
const TALKS_LOOKED_AT = 10
const TALKS_NEEDED = 3

export type Reachable = {
  supporter: Supporter
  /** Null when nothing is kept. */
  way: Way | null
  /** Opening words: those of the plan, else those kept with the person; may be empty. */
  words: string
  /** Why this person: each fact only when it is known. */
  because: {
    /** Place in the plan's list, from 1. */
    inPlan: number | null
    fits: SupportFunction[]
    felt: { better: number; of: number } | null
    /** Days since the last contact; null where none was logged. */
    lastDays: number | null
    /** Given a rest from being asked, for now. */
    resting: boolean
  }
}

/**
 * Everyone who can be reached, first the one to try first. In a hard state the plan's own order leads:
 * it was decided in a calm hour. Then come others on the map, by what they give, how close they are and
 * how past talks felt; ties marked stressful are not suggested, nor whom the plan leaves out. Whoever is resting comes after all who can be asked:
 * a number is never withheld. Nobody taken off the map appears.
 */
export function whomToReach(book: Notebook, state: State | null, today: DayKey): Reachable[] {
  const talks = feltTalks(book.contacts)
  const last = lastContactDays(book.contacts, today)
  const leftOut = leftOutOf(book.plan)
  const planned = new Map<SupporterId, { place: number; words: string }>()
  for (const item of book.plan.sections.people.items)
    if (item.type === 'person' && !planned.has(item.supporterId)) planned.set(item.supporterId, { place: planned.size + 1, words: item.words.trim() })
  const all = onMap(book)
    .filter((person) => planned.has(person.id) || (wayTo(person) !== null && person.tie.quality !== 'stressful' && !leftOut.has(person.id)))
    .map((supporter): Reachable => {
      const plan = planned.get(supporter.id)
      return {
        supporter,
        way: wayTo(supporter),
        words: plan?.words || supporter.openingWords.trim(),
        because: { inPlan: plan?.place ?? null, fits: state ? fitting(supporter, state) : [], felt: talks.get(supporter.id) ?? null, lastDays: daysSince(last.get(supporter.id), today), resting: isResting(supporter, today) },
      }
    })
  const planLeads = state !== 'good-news'
  return all.sort(
    (a, b) =>
      Number(a.way === null) - Number(b.way === null) ||
      Number(a.because.resting) - Number(b.because.resting) ||
      (planLeads ? (a.because.inPlan ?? Infinity) - (b.because.inPlan ?? Infinity) || 0 : 0) ||
      weight(b) - weight(a) ||
      a.supporter.name.localeCompare(b.supporter.name),
  )
}

const daysSince = (day: DayKey | undefined, today: DayKey) => (day === undefined ? null : daysBetween(day, today))

function fitting(person: Supporter, state: State): SupportFunction[] {
  const given = (one: SupportFunction) => person.functions[one] === 'from' || person.functions[one] === 'both'
  return SUPPORT_FUNCTIONS.filter((one) => FITTING[state].includes(one) && given(one))
}

function weight({ supporter, because }: Reachable): number {
  const better = because.felt ? because.felt.better / because.felt.of : 0.5
  const strong = supporter.tie.quality === 'strong' ? 1 : supporter.tie.quality === 'tenuous' ? -1 : 0
  return because.fits.length * 2 + CLOSENESS[supporter.circle] + strong + better * 2
}

function feltTalks(contacts: Readonly<Record<string, Contact>>): Map<SupporterId, { better: number; of: number }> {
  const byPerson = new Map<SupporterId, Contact[]>()
  for (const contact of Object.values(contacts)) {
    if (contact.felt === null) continue
    for (const who of contact.who) {
      const known = byPerson.get(who)
      if (known) known.push(contact)
      else byPerson.set(who, [contact])
    }
  }
  const felt = new Map<SupporterId, { better: number; of: number }>()
  for (const [who, all] of byPerson) {
    const latest = all.sort((a, b) => (a.moment.at < b.moment.at ? 1 : -1)).slice(0, TALKS_LOOKED_AT)
    if (latest.length >= TALKS_NEEDED) felt.set(who, { better: latest.filter((c) => c.felt === 'better').length, of: latest.length })
  }
  return felt
}
