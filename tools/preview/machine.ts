// The preview's clock.
import type { Instant } from '@domain/time/day-key'

export function now(): Instant {
  return new Date().toISOString() as Instant
}
