// The renderer's clock and source of ids: the domain has neither.
import { dayKeyOf, type DayKey, type Instant, localParts, type Moment } from '@domain/time/day-key'

export function now(): Instant {
  return new Date().toISOString() as Instant
}

export function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
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
