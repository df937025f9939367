// Meeting times and the next of them, in words and in the locale's clock.
import { m } from '@domain/messages/messages'
import type { MeetingTime } from '@domain/people/meeting-time'
import { type Meeting, inOrder } from '@domain/people/next-meeting'
import type { Form, Supporter } from '@domain/people/supporter'
import { daysBetween } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { formatClock, formatDay, formatWeekday } from '@ui/dates'

const words = m.meetingTimes

export function timeInWords(time: MeetingTime): string {
  return words.line({ ...time, from: formatClock(time.from), to: time.to === null ? null : formatClock(time.to) })
}

/** "Next: tomorrow 19:00", or "On now, until 20:30". */
export function nextInWords({ day, time, now }: Meeting, form: Form): string {
  if (now && time.to !== null) return words.now(form, formatClock(time.to))
  const ahead = daysBetween(today(), day)
  const when = ahead === 0 ? m.common.today : ahead === 1 ? words.tomorrow : ahead < 7 ? formatWeekday(day, 'long') : formatDay(day, 'full')
  return words.next(when, formatClock(time.from))
}

/** All times for those who listen; empty where there are none. */
export function timesSpoken(s: Pick<Supporter, 'form' | 'times'>): string {
  return s.times.length === 0 ? '' : words.spoken(s.form, inOrder(s.times).map(timeInWords))
}
