// The renderer's clock and source of ids: the domain has neither.
import { dayKeyOf, type DayKey, type Instant, localParts, type Moment } from '@domain/time/day-key'

export function now(): Instant {
  return new Date().toISOString() as Instant
}

/** The system's zone as it was asked for last: asking takes a third of a millisecond, and a full screen asks hundreds of times. */
let asked = { at: -Infinity, zone: '' }

/** IANA name of the system's time zone, at most a second old: people travel with the app open. */
export function zone(): string {
  const at = performance.now()
  if (at - asked.at > 1000) asked = { at, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  return asked.zone
}

export function today(): DayKey {
  return dayKeyOf(now(), zone())
}

/** Wall-clock time, `HH:MM`. */
export function timeNow(): string {
  return localParts(now(), zone()).time
}

export function momentNow(): Moment {
  const at = now()
  return { at, zone: zone(), day: dayKeyOf(at, zone()) }
}

export function newId<Id extends string>(): Id {
  return crypto.randomUUID() as string as Id
}
