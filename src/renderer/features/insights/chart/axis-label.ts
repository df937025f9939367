// The words under the time axis, in the app's locale.
import type { AxisTick } from '@domain/insight/chart/axis-ticks'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import type { DayKey } from '@domain/time/day-key'
import { useAppInfo } from '@renderer/navigation/app-info'

const options: Record<AxisTick['style'], Intl.DateTimeFormatOptions> = {
  day: { month: 'short', day: 'numeric' },
  month: { month: 'short' },
  'month-and-year': { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A bucket as the time axis names it: a day by itself, all else by the month it ends in. */
export function axisLabel(bucket: Bucket, style: AxisTick['style']): string {
  return dayLabel(style === 'day' ? bucket.from : bucket.to, style)
}

export function dayLabel(day: DayKey, style: AxisTick['style']): string {
  const locale = useAppInfo.getState().info?.locale ?? navigator.language
  const key = `${locale}/${style}`
  let formatter = formatters.get(key)
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, { ...options[style], timeZone: 'UTC' })))
  // A day key is read as noon UTC and written in UTC: no zone can move it.
  return formatter.format(Date.parse(`${day}T12:00:00Z`))
}
