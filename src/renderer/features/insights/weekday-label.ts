import type { DayKey } from '@domain/time/day-key'
import { useAppInfo } from '@renderer/navigation/app-info'

/** The short name of a day's weekday: "Mon". */
export function weekdayLabel(day: DayKey): string {
  const locale = useAppInfo.getState().info?.locale ?? navigator.language
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`))
}
