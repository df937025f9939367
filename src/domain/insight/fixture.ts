// Small journals for tests, written as lines of "day mood" and "day kinds".
import type { CheckIn, Mood } from '../journal/check-in'
import type { Contact } from '../journal/contact'
import type { CheckInId, ContactId, SupporterId } from '../ids'
import type { Kind, Supporter } from '../people/supporter'
import { type DayKey, momentOf } from '../time/day-key'
import { type DayIndex, indexDays } from './day-index'

const ZONE = 'Europe/Berlin'

export const d = (text: string) => text as DayKey

export function checkIn(day: string, mood: Mood | null, time = '20:00'): CheckIn {
  const id = `e-${day}-${time}-${mood}` as CheckInId
  return { id, moment: momentOf(d(day), time, ZONE), mood, urge: null, energy: null, sleep: null, feelings: [], triggers: [], note: 'x', source: null }
}

/** `who` lists kinds: a supporter's id is `kind` or `kind-something`. */
export function contact(day: string, who: string[], time = '12:00'): Contact {
  const id = `c-${day}-${time}-${who.join('-')}` as ContactId
  return { id, moment: momentOf(d(day), time, ZONE), who: who as SupporterId[], how: 'call', minutes: null, initiator: null, felt: null, note: '' }
}

export const known: Record<string, Supporter> = Object.fromEntries(
  ['family', 'family-2', 'therapy', 'peer', 'mentor', 'other'].map((id) => [id, { id, kind: id.split('-')[0] as Kind } as Supporter]),
)

export function indexOf(checkIns: CheckIn[], contacts: Contact[] = []): DayIndex {
  const keyed = <T extends { id: string }>(all: T[]) => Object.fromEntries(all.map((one) => [one.id, one]))
  return indexDays(keyed(checkIns), keyed(contacts), known)
}
