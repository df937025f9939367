// Days and times in the words of the app's locale.
import type { DayKey, Moment } from '@domain/time/day-key'
import { useAppInfo } from '@renderer/navigation/app-info'
import { today } from '@renderer/clock'

type Style = 'full' | 'long' | 'short' | 'month'

const options: Record<Style, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', month: 'long', day: 'numeric' },
  long: { month: 'long', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(asked: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = useAppInfo.getState().info?.locale ?? navigator.language
  const key = locale + JSON.stringify(asked)
  let found = formatters.get(key)
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(locale, asked)))
  return found
}

// A day key is read as noon UTC and written in UTC: no zone can move it to a neighbouring day.
const noon = (day: DayKey) => Date.parse(`${day}T12:00:00Z`)
const inUtc = (style: Style, withYear: boolean): Intl.DateTimeFormat =>
  formatter({ ...options[style], ...(withYear ? { year: 'numeric' } : {}), timeZone: 'UTC' })

/** A day: full "Thursday, November 19", long "November 19", short "Nov 19", month "November 2026". The year appears when it is not this one. */
export function formatDay(day: DayKey, style: Style): string {
  return inUtc(style, day.slice(0, 4) !== today().slice(0, 4)).format(noon(day))
}

/** The day of the week alone: "Thursday", or short "Thu". */
export function formatWeekday(day: DayKey, style: 'long' | 'short'): string {
  return formatter({ weekday: style, timeZone: 'UTC' }).format(noon(day))
}

/** Wall-clock time where and when the entry was made. */
export function formatTime(moment: Moment): string {
  return formatter({ hour: 'numeric', minute: '2-digit', timeZone: moment.zone }).format(Date.parse(moment.at))
}

/** Day and wall-clock time of an instant, here: "Nov 24, 9:04 PM". The year appears when it is not this one. */
export function formatInstant(at: string): string {
  const otherYear = new Date(at).getFullYear() !== Number(today().slice(0, 4))
  return formatter({ ...options.short, ...(otherYear && { year: 'numeric' }), hour: 'numeric', minute: '2-digit' }).format(Date.parse(at))
}

/** A wall-clock `HH:MM` as the locale writes it: "19:00", "7:00 PM". */
export function formatClock(clock: string): string {
  return formatter({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(Date.parse(`2000-01-01T${clock}:00Z`))
}

/** From one day to another, said once: "Oct 21 – Nov 19". The year appears when it is not this one, or when asked for. */
export function formatRange(from: DayKey, to: DayKey, withYear = false): string {
  const thisYear = today().slice(0, 4)
  const range = inUtc('short', withYear || from.slice(0, 4) !== thisYear || to.slice(0, 4) !== thisYear).formatRange(noon(from), noon(to))
  // The thin spaces around its dash all but vanish on a screen.
  return range.replaceAll('\u2009', ' ')
}
