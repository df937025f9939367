// Crisis lines and emergency numbers by country: dated data that ages, so every line says when it was checked.
import { z } from 'zod'
import { DayKey, daysBetween } from '../time/day-key'
import data from '../../../resources/crisis-lines.json'

const CountryCode = z.string().regex(/^[A-Z]{2}$/)

export const EmergencyNumber = z.object({
  number: z.string().regex(/^\d{3}$/),
  /** What the number reaches; `all` when one number serves every service. */
  what: z.enum(['all', 'ambulance', 'police']),
})
export type EmergencyNumber = z.infer<typeof EmergencyNumber>

export const CrisisLine = z
  .object({
    service: z.string().min(1),
    phones: z.array(z.string().regex(/^[\d -]+$/)).max(3),
    /** Where to send a text message; `word` is the word to send, when one is asked for. */
    text: z.object({ number: z.string().regex(/^[\d ]+$/), word: z.string() }).nullable(),
    hours: z.string(),
    source: z.string().min(1),
    checkedOn: DayKey,
  })
  .refine((line) => line.phones.length > 0 || line.text !== null, { error: 'a line can be called or written to' })
export type CrisisLine = z.infer<typeof CrisisLine>

export const CrisisData = z.object({
  about: z.string(),
  countries: z
    .array(z.object({ code: CountryCode, emergency: z.array(EmergencyNumber).min(1), lines: z.array(CrisisLine) }))
    .refine((all) => new Set(all.map((c) => c.code)).size === all.length, { error: 'a country is listed once' }),
})

export type CrisisHelp = {
  /** ISO 3166 code, or null when the country is not known or not in the data. */
  country: string | null
  /** First the one to dial when a life is in danger. Empty when the country is not known. */
  emergency: readonly EmergencyNumber[]
  lines: readonly CrisisLine[]
}

const byCountry = new Map(CrisisData.parse(data).countries.map((country) => [country.code, country]))

/** The countries whose emergency number is known, as ISO 3166 codes. */
export const CRISIS_COUNTRIES: readonly string[] = [...byCountry.keys()]

/** Help by phone in a country; nothing is guessed for a country that is not in the data. */
export function crisisHelp(country: string | null): CrisisHelp {
  const found = country === null ? undefined : byCountry.get(country)
  return found
    ? { country: found.code, emergency: found.emergency, lines: found.lines }
    : { country: null, emergency: [], lines: [] }
}

/** Longer ago than this a number may have changed. */
const GOOD_FOR_DAYS = 365

/** Whether a line was checked so long ago that it should be said. */
export const isOld = ({ checkedOn }: { checkedOn: DayKey }, today: DayKey) => daysBetween(checkedOn, today) > GOOD_FOR_DAYS

const digits = (text: string) => text.replace(/\D/g, '')

/** Whether one of the numbers a person wrote down ("0800 111 0 111, 0800 111 0 222") is this line's. */
export function isWrittenDown(line: CrisisLine, written: readonly string[]): boolean {
  const known = new Set(written.flatMap((text) => text.split(/[,;/]/)).map(digits))
  const numbers = line.phones.length > 0 ? line.phones : line.text ? [line.text.number] : []
  return numbers.some((number) => known.has(digits(number)))
}
