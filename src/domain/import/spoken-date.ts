// Dates and times as journals print them for people: "18 May", "Dec 17", "17. Februar", "10:04 PM".
import { DayKey } from '../time/day-key'

/** Languages whose month names are understood. One name meaning two months (Czech and Croatian) is left out. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sk', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'uk', 'ro', 'hu']

let months: Map<string, number> | undefined

function monthNames(): Map<string, number> {
  if (months) return months
  const found = new Map<string, number>()
  const add = (name: string, month: number) => {
    const key = tidyName(name)
    if (key.length < 3) return
    found.set(key, found.has(key) && found.get(key) !== month ? 0 : month)
  }
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      // Alone and beside a day: many languages inflect the name there.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC' })
        for (let month = 1; month <= 12; month += 1)
          for (const part of format.formatToParts(Date.UTC(2024, month - 1, 15)))
            if (part.type === 'month') add(part.value, month)
      }
  add('sept', 9)
  return (months = found)
}

const tidyName = (name: string) => name.normalize('NFC').toLowerCase().replace(/[.\s]/g, '')

/** `YYYY-MM-DD`, or the same with slashes or dots, year first. Null when it is not a day of the calendar. */
export function readIsoDay(text: string): DayKey | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text.trim())
  return match ? day(Number(match[1]), Number(match[3]), Number(match[4])) : null
}

/** A day from a year and a date in words, day or month first. Null when either is not understood. */
export function readSpokenDay(year: string, date: string): DayKey | null {
  if (!/^\s*\d{4}\s*$/.test(year)) return null
  const y = Number(year)
  const ideographic = /(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(date)
  if (ideographic) return day(y, Number(ideographic[1]), Number(ideographic[2]))
  const words = date.normalize('NFC').toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []
  const numbers = words.filter((word) => /^\d{1,2}$/.test(word))
  const named = words.map((word) => monthNames().get(word) ?? 0).filter((month) => month > 0)
  return numbers.length === 1 && named.length === 1 ? day(y, named[0] ?? 0, Number(numbers[0])) : null
}

function day(year: number, month: number, dayOfMonth: number): DayKey | null {
  if (year < 1900 || year > 2200) return null
  const two = (n: number) => String(n).padStart(2, '0')
  const parsed = DayKey.safeParse(`${year}-${two(month)}-${two(dayOfMonth)}`)
  return parsed.success ? parsed.data : null
}

const AFTERNOON = /p\s?m|下午|午後|오후/
const MORNING = /a\s?m|上午|午前|오전/

/** `HH:MM` in 24 hours from 24 h or am/pm clock times, with colon or dot. Null when it is not a time. */
export function readClock(text: string): string | null {
  const tidy = text.normalize('NFKC').toLowerCase().replace(/[\u200e\u200f\u061c]/g, '').trim()
  const match = /^(\D*)(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(\D*)$/.exec(tidy)
  if (!match) return null
  const half = `${match[1]} ${match[4]}`.replaceAll('.', '').trim()
  let hour = Number(match[2])
  const minute = Number(match[3])
  if (half !== '') {
    const afternoon = AFTERNOON.test(half)
    if (!afternoon && !MORNING.test(half)) return null
    if (hour > 12) return null
    hour = (hour % 12) + (afternoon ? 12 : 0)
  }
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
