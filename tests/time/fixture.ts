// Entries made at a wall-clock time in some zone, for what has to hold wherever and whenever a person is.
import { CheckInId, ContactId, SupporterId } from '@domain/ids'
import type { CheckIn, Mood } from '@domain/journal/check-in'
import type { Contact } from '@domain/journal/contact'
import { newSupporter } from '@domain/people/new-supporter'
import type { Supporter } from '@domain/people/supporter'
import { DayKey, Instant, type Moment, momentOf } from '@domain/time/day-key'

export const d = (day: string) => DayKey.parse(day)
export const instant = (at: string) => Instant.parse(at)
export const on = (day: string, time: string, zone: string): Moment => momentOf(d(day), time, zone)

const idOf = ({ at, zone }: Moment) => `${at}-${zone}`.replace(/\W/g, '-')

export const checkIn = (moment: Moment, mood: Mood | null = 3, said: Partial<CheckIn> = {}): CheckIn => ({
  id: CheckInId.parse(idOf(moment)), moment, mood, urge: null, energy: null, sleep: null, feelings: [], triggers: [], note: 'x', source: null, ...said,
})

/** `who` are ids; one named like a kind is of that kind in `known`. */
export const contact = (moment: Moment, ...who: string[]): Contact => ({
  id: ContactId.parse(idOf(moment)), moment, who: who.map((id) => SupporterId.parse(id)), how: 'call', minutes: null, initiator: null, felt: null, note: '',
})

export const supporter = (id: string, addedAt: string, more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(SupporterId.parse(id), id, instant(addedAt), { kind: 'family', circle: 'inner' }), position: { x: 0, y: 0 }, removedAt: null, ...more,
})

export const keyed = <T extends { id: string }>(...all: T[]) => Object.fromEntries(all.map((one) => [one.id, one])) as Record<T['id'], T>
