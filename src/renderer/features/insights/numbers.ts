// Figures as they are written on this screen: one decimal, a true minus sign.
import { useAppInfo } from '@renderer/navigation/app-info'

const formatters = new Map<string, Intl.NumberFormat>()

export function decimal(value: number, digits = 1): string {
  const locale = useAppInfo.getState().info?.locale ?? navigator.language
  const key = `${locale}/${digits}`
  let formatter = formatters.get(key)
  if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' })))
  return formatter.format(value).replace('-', '−')
}

/** A mood: 4, but 3.5. */
export function moodFigure(value: number): string {
  return Number.isInteger(value) ? String(value) : decimal(value)
}
