// Crisis lines and emergency numbers by country: dated data that ages, so every line says when it was checked.
import { z } from 'zod'
import { DayKey, daysBetween } from '../time/day-key'
import data from '../../../resources/crisis-lines.json' with { type: 'json' }
import { readPhones, readTextTo } from './crisis-number'
import { noOwnCrisisHelp, type OwnCrisisHelp, type OwnCrisisLine } from './own-lines'

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

/** A number to dial as it is shown: the person's own, or the country's. */
export type ShownEmergency = { number: string; what: EmergencyNumber['what'] | 'own' }

/** A line as it is shown: as it ships, or as the person wrote it. */
export type ShownLine = Omit<CrisisLine, 'source'> & {
  /** Where a shipped line was checked. */
  source: string | null
  /** Of its own among all that are shown. */
  key: string
  /** What the person wrote; null for a line as it ships. */
  own: OwnCrisisLine | null
}

export type CrisisHelp = {
  /** ISO 3166 code, or null when the country is not known or not in the data. */
  country: string | null
  /** First the one to dial when a life is in danger. Empty when the country is not known. */
  emergency: readonly ShownEmergency[]
  lines: readonly ShownLine[]
}

const byCountry = new Map(CrisisData.parse(data).countries.map((country) => [country.code, country]))

/** The countries whose emergency number is known, as ISO 3166 codes. */
export const CRISIS_COUNTRIES: readonly string[] = [...byCountry.keys()]

/** Names a shipped line in a notebook, for as long as its service is called so. */
export const shippedKey = (country: string, { service }: Pick<CrisisLine, 'service'>): string => `${country}:${service}`

const shippedKeys = new Set([...byCountry.values()].flatMap(({ code, lines }) => lines.map((line) => shippedKey(code, line))))

export const isShippedKey = (key: string): boolean => shippedKeys.has(key)

/** "US:988 Lifeline" → "988 Lifeline". */
export const serviceOfKey = (key: string): string => key.slice(key.indexOf(':') + 1)

/** A country's lines as they ship, with their keys: what can be put right or left out. */
export function shippedLines(country: string | null): ShownLine[] {
  const found = country === null ? undefined : byCountry.get(country)
  return (found?.lines ?? []).map((line) => ({ ...line, key: shippedKey(country ?? '', line), own: null }))
}

const asShown = (own: OwnCrisisLine): ShownLine => ({
  key: own.id,
  own,
  service: own.service,
  phones: readPhones(own.phone),
  text: readTextTo(own.text),
  hours: own.hours,
  source: null,
  checkedOn: own.checkedOn,
})

/**
 * Help by phone in a country; nothing is guessed for a country that is not in the data. The person's own lines and
 * emergency number come first. One that stands in for a shipped line has its place, and none in another country; when
 * that line no longer ships it is an own one. The country's emergency number stays beside the person's.
 */
export function crisisHelp(country: string | null, own: OwnCrisisHelp = noOwnCrisisHelp()): CrisisHelp {
  const found = country === null ? undefined : byCountry.get(country)
  const shipped = shippedLines(found ? country : null)
  const inPlace = new Map(Object.values(own.lines).flatMap((line) => (line.instead === null ? [] : [[line.instead, asShown(line)] as const])))
  const hidden = new Set(own.hidden)
  const further = Object.values(own.lines).filter(({ instead }) => instead === null || (!isShippedKey(instead) && isOf(found?.code ?? null, instead)))
  const emergency = found?.emergency ?? []
  return {
    country: found?.code ?? null,
    emergency: own.emergency === '' ? emergency : [{ number: own.emergency, what: 'own' }, ...emergency.filter(({ number }) => number !== own.emergency)],
    lines: [...further.map(asShown), ...shipped.flatMap((line) => inPlace.get(line.key) ?? (hidden.has(line.key) ? [] : [line]))],
  }
}

const isOf = (country: string | null, key: string) => country === null || key.startsWith(`${country}:`)

/** Longer ago than this a number may have changed. */
const GOOD_FOR_DAYS = 365

/** Whether a line was checked so long ago that it should be said. */
export const isOld = ({ checkedOn }: { checkedOn: DayKey }, today: DayKey) => daysBetween(checkedOn, today) > GOOD_FOR_DAYS

const digits = (text: string) => text.replace(/\D/g, '')

/** Whether one of the numbers a person wrote down ("0800 111 0 111, 0800 111 0 222") is this line's. */
export function isWrittenDown(line: Pick<CrisisLine, 'phones' | 'text'>, written: readonly string[]): boolean {
  const known = new Set(written.flatMap((text) => [text, ...text.split(/[,;/]/)]).map(digits))
  const numbers = line.phones.length > 0 ? line.phones : line.text ? [line.text.number] : []
  return numbers.some((number) => known.has(digits(number)))
}
