// Next meetings and suggested contacts as an iCalendar file (RFC 5545), for the calendar a person already uses.
import { type Coming, minutesOf, recurringOf } from '../journal/meetings'
import { m } from '../messages/messages'
import type { Notebook } from '../notebook'
import type { MeetingTime, Occurrence, Weekday } from '../people/meeting-time'
import { nextMeeting } from '../people/next-meeting'
import { overdue } from '../people/overdue'
import { shownName } from '../people/shown-name'
import { addDays, type DayKey, localParts } from '../time/day-key'
import type { CalendarOptions } from './calendar-options'

const BY_DAY: Record<Weekday, string> = { monday: 'MO', tuesday: 'TU', wednesday: 'WE', thursday: 'TH', friday: 'FR', saturday: 'SA', sunday: 'SU' }
const ORDINAL: Record<Exclude<Occurrence, 'every'>, string> = { first: '1', second: '2', third: '3', fourth: '4', last: '-1' }
/** Suggested contacts so many days ahead. */
const AHEAD_DAYS = 60

/**
 * The file's text. Meetings recur, in floating local time (no zone: 19:00 stays 19:00 wherever one is);
 * a suggested contact is one whole day, today when the day has passed, and never marks anyone as busy.
 */
export function writeCalendar(book: Notebook, { names, at, zone }: CalendarOptions): string {
  const { day: today, time: clock } = localParts(at, zone)
  const stamp = at.replace(/[-:]/g, '').replace(/\.\d+/, '')
  const said = names === 'names'
  const meetings = recurringOf(book.series, book.supporters).flatMap((recurring) =>
    recurring.times.flatMap((time, i) => {
      const next = nextMeeting([time], today, clock)
      return next ? [meetingEvent({ recurring, ...next }, `${recurring.id}-${i}`, stamp, said)] : []
    }),
  )
  const gaps = overdue(book.supporters, book.contacts, today, zone, book.settings, AHEAD_DAYS).map(({ supporter, dueOn }) => {
    const day = dueOn < today ? today : dueOn
    return event([
      `UID:touch-${supporter.id}@kith`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date(day)}`,
      `DTEND;VALUE=DATE:${date(addDays(day, 1))}`,
      `SUMMARY:${text(m.meetings.inTouch(shownName(supporter, names)))}`,
      'TRANSP:TRANSPARENT',
    ])
  })
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Kith//EN', 'CALSCALE:GREGORIAN', ...meetings.flat(), ...gaps.flat(), 'END:VCALENDAR'].map(folded).join('\r\n') + '\r\n'
}

function meetingEvent({ recurring, day, time }: Coming, uid: string, stamp: string, said: boolean): string[] {
  const minutes = minutesOf(time) ?? 60
  return event([
    `UID:meeting-${uid}@kith`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${date(day)}T${time.from.replace(':', '')}00`,
    `DURATION:PT${minutes}M`,
    `RRULE:${rule(time)}`,
    `SUMMARY:${text(said ? [recurring.name, time.what].filter(Boolean).join(', ') : m.meetings.plainMeeting)}`,
    ...(said && recurring.where ? [`LOCATION:${text(recurring.where)}`] : []),
  ])
}

const event = (lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const date = (day: DayKey) => day.replaceAll('-', '')
const rule = ({ weekday, occurrence }: MeetingTime) =>
  occurrence === 'every' ? `FREQ=WEEKLY;BYDAY=${BY_DAY[weekday]}` : `FREQ=MONTHLY;BYDAY=${ORDINAL[occurrence]}${BY_DAY[weekday]}`

/** TEXT of RFC 5545 §3.3.11. */
const text = (said: string) => said.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** Lines of at most 75 octets of UTF-8, §3.1; never within a character. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > 75) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}
