// What comes again: the person's series, and groups of the map with meeting times.
import type { SupporterId } from '../ids'
import { isOn, nextMeeting } from '../people/next-meeting'
import type { MeetingTime } from '../people/meeting-time'
import type { Supporter } from '../people/supporter'
import { addDays, type DayKey, type Moment, momentOf } from '../time/day-key'
import type { Channel, Contact } from './contact'
import type { Series } from './series'

export type Recurring = { id: string; name: string; who: readonly SupporterId[]; how: Channel; where: string; times: readonly MeetingTime[]; series: Series | null }

/** Series first; then groups on the map that meet and have no series of their own. */
export function recurringOf(series: Readonly<Record<string, Series>>, supporters: Readonly<Record<string, Supporter>>): Recurring[] {
  const own = Object.values(series).filter(({ who }) => who.length > 0)
  const covered = new Set(own.flatMap(({ who }) => (who.length === 1 ? who : [])))
  const groups = Object.values(supporters).filter(({ id, form, removedAt, times }) => form === 'group' && removedAt === null && times.length > 0 && !covered.has(id))
  return [
    ...own.map((one): Recurring => ({ ...one, where: supporters[one.who[0] ?? '']?.where ?? '', series: one })),
    ...groups.map(({ id, name, where, times }): Recurring => ({ id, name, who: [id], how: 'meeting', where, times, series: null })),
  ]
}

export type Coming = { recurring: Recurring; day: DayKey; time: MeetingTime; now: boolean }

/** The next time of each within `days` days, soonest first. `clock` is the wall-clock `HH:MM` now. */
export function comingMeetings(all: readonly Recurring[], today: DayKey, clock: string, days = 14): Coming[] {
  const last = addDays(today, days)
  return all
    .flatMap((recurring) => {
      const next = nextMeeting(recurring.times, today, clock)
      return next && next.day <= last ? [{ recurring, ...next }] : []
    })
    .sort((a, b) => (`${a.day}${a.time.from}` < `${b.day}${b.time.from}` ? -1 : 1))
}

/**
 * Times of today and yesterday that have begun and are not in the journal: no contact of that day has
 * everyone of them. Latest first.
 */
export function justBeen(all: readonly Recurring[], contacts: Readonly<Record<string, Contact>>, today: DayKey, clock: string): Coming[] {
  const yesterday = addDays(today, -1)
  const recent = Object.values(contacts).filter(({ moment }) => moment.day === today || moment.day === yesterday)
  const logged = (who: readonly SupporterId[], day: DayKey) => recent.some((contact) => contact.moment.day === day && who.every((id) => contact.who.includes(id)))
  return all
    .flatMap((recurring) =>
      [today, yesterday].flatMap((day) =>
        recurring.times
          .filter((time) => isOn(time, day) && (day < today || time.from <= clock) && !logged(recurring.who, day))
          .map((time) => ({ recurring, day, time, now: false })),
      ),
    )
    .sort((a, b) => (`${a.day}${a.time.from}` < `${b.day}${b.time.from}` ? 1 : -1))
}

/** The contact that "I was there" keeps: at the time it began, as long as it lasts. */
export function contactOfMeeting({ recurring, day, time }: Coming, zone: string): Omit<Contact, 'id'> {
  const moment: Moment = momentOf(day, time.from, zone)
  return { moment, who: [...recurring.who], how: recurring.how, minutes: minutesOf(time), initiator: 'arranged', felt: null, note: '' }
}

/** Wall-clock minutes from begin to end, past midnight too; null without an end. */
export function minutesOf({ from, to }: Pick<MeetingTime, 'from' | 'to'>): number | null {
  if (to === null) return null
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  const minutes = at(to) - at(from)
  return minutes > 0 ? minutes : minutes + 1440
}
