// Local calendar days. A day key is fixed when an entry is made and never derived from UTC later.
import { z } from 'zod'

/** A local calendar day, `YYYY-MM-DD`, that exists in the calendar (no 30 February). */
export const DayKey = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((key) => dayText(dayNumber(key)) === key, { error: 'not a calendar day' })
  .brand('DayKey')
export type DayKey = z.infer<typeof DayKey>

/** An instant, ISO 8601 in UTC (`…Z`). */
export const Instant = z.iso.datetime().brand('Instant')
export type Instant = z.infer<typeof Instant>

/** A moment as it is kept: the instant, the zone it was entered in, and the local day it belongs to. */
export const Moment = z.object({ at: Instant, zone: z.string().max(64), day: DayKey })
export type Moment = z.infer<typeof Moment>

const DAY_MS = 86_400_000

function dayNumber(key: string): number {
  return Math.round(Date.UTC(+key.slice(0, 4), +key.slice(5, 7) - 1, +key.slice(8, 10)) / DAY_MS)
}

/** Empty for what is no number of days, so that a malformed key is refused rather than thrown on. */
function dayText(days: number): string {
  if (!Number.isFinite(days)) return ''
  return new Date(days * DAY_MS).toISOString().slice(0, 10)
}

/** Days since 1970-01-01, counting calendar days, so DST changes never add or lose one. */
export function toDayNumber(key: DayKey): number {
  return dayNumber(key)
}

export function fromDayNumber(days: number): DayKey {
  return dayText(days) as DayKey
}

export function addDays(key: DayKey, days: number): DayKey {
  return fromDayNumber(toDayNumber(key) + days)
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: DayKey, to: DayKey): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** 0 Sunday … 6 Saturday. */
export function weekday(key: DayKey): number {
  return (((toDayNumber(key) + 4) % 7) + 7) % 7
}

/** The local day of an instant in an IANA zone. */
export function dayKeyOf(instant: string | number, zone: string): DayKey {
  return localParts(instant, zone).day
}

/** Local day and wall-clock `HH:MM` of an instant in an IANA zone. */
export function localParts(instant: string | number, zone: string): { day: DayKey; time: string } {
  const parts = formatterFor(zone).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? ''
  return { day: `${part('year')}-${part('month')}-${part('day')}` as DayKey, time: `${part('hour')}:${part('minute')}` }
}

/**
 * The instant of a wall-clock time on a local day in a zone. A time skipped by a clock change moves
 * forward by the skipped hour; a repeated time takes its first occurrence.
 */
export function instantOf(day: DayKey, time: string, zone: string): Instant {
  const wall = Date.parse(`${day}T${time.slice(0, 5)}:00Z`)
  const offsetAt = (instant: number) => {
    const local = localParts(instant, zone)
    return Date.parse(`${local.day}T${local.time}:00Z`) - Math.floor(instant / 60_000) * 60_000
  }
  const before = wall - offsetAt(wall - DAY_MS)
  const after = wall - offsetAt(wall + DAY_MS)
  const matches = [before, after].filter((candidate) => candidate + offsetAt(candidate) === wall)
  return new Date(matches.length > 0 ? Math.min(...matches) : before).toISOString() as Instant
}

/** A moment from a wall-clock day and time as a person enters them. */
export function momentOf(day: DayKey, time: string, zone: string): Moment {
  return { at: instantOf(day, time, zone), zone, day }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formatters.set(zone, formatter)
  }
  return formatter
}
