import type { DayKey } from '@domain/time/day-key'
import { useAppInfo } from '@renderer/navigation/app-info'

let formatter: { locale: string; short: Intl.DateTimeFormat } | null = null

/** The short name of a day's weekday: "Mon". */
export function weekdayLabel(day: DayKey): string {
  const locale = useAppInfo.getState().info?.locale ?? navigator.language
  if (formatter?.locale !== locale) formatter = { locale, short: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }) }
  return formatter.short.format(Date.parse(`${day}T12:00:00Z`))
}
