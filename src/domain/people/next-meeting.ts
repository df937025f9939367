// When a group meets or a place is open next. Wall-clock days and times: no zone, so no hour is ever lost or doubled.
import { addDays, type DayKey, weekday } from '../time/day-key'
import { type MeetingTime, type Occurrence, type Weekday, WEEKDAYS } from './meeting-time'

/** Which of the month's days by that weekday: days 1–7 hold the first, 8–14 the second. */
const ORDINAL: Partial<Record<Occurrence, number>> = { first: 0, second: 1, third: 2, fourth: 3 }

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: DayKey): Weekday {
  return WEEKDAYS[(weekday(day) + 6) % 7] ?? 'monday'
}

/** Whether it is on that day. */
export function isOn(time: Pick<MeetingTime, 'weekday' | 'occurrence'>, day: DayKey): boolean {
  if (weekdayOf(day) !== time.weekday) return false
  if (time.occurrence === 'every') return true
  if (time.occurrence === 'last') return addDays(day, 7).slice(0, 7) !== day.slice(0, 7)
  return Math.floor((Number(day.slice(8)) - 1) / 7) === ORDINAL[time.occurrence]
}

/** It begins on `day` at `time.from`; `now`: it is going on. A time that ends before it begins runs past midnight. */
export type Meeting = { day: DayKey; time: MeetingTime; now: boolean }

/** Farthest from one "fifth-week" gap to the next that any rule of a month can be. */
const HORIZON = 70

const runsPastMidnight = ({ from, to }: MeetingTime) => to !== null && to <= from

/**
 * The next time of all these, from a day and a wall-clock `HH:MM` on; one that is going on counts as the
 * next until it ends (without an end: until the minute it begins has passed). Null when there is none.
 */
export function nextMeeting(times: readonly MeetingTime[], today: DayKey, clock: string): Meeting | null {
  const yesterday = addDays(today, -1)
  const late = times.find((time) => runsPastMidnight(time) && isOn(time, yesterday) && clock < (time.to ?? ''))
  if (late) return { day: yesterday, time: late, now: true }
  for (let ahead = 0; ahead <= HORIZON; ahead++) {
    const day = addDays(today, ahead)
    const here = times
      .filter((time) => isOn(time, day) && (ahead > 0 || !isOver(time, clock)))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    const [time] = here
    if (time) return { day, time, now: ahead === 0 && time.to !== null && time.from <= clock }
  }
  return null
}

function isOver(time: MeetingTime, clock: string): boolean {
  if (time.to === null) return clock > time.from
  return !runsPastMidnight(time) && clock >= time.to
}

/** In the order of the week, then of the day. */
export function inOrder(times: readonly MeetingTime[]): MeetingTime[] {
  return [...times].sort((a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
