// Given a rest from being asked, so that helpers are not worn out.
import type { DayKey } from '../time/day-key'
import type { Supporter } from './supporter'

/** Whether a supporter has a rest on this local day: until a day, that day included, or without an end. */
export function isResting(s: Pick<Supporter, 'resting'>, today: DayKey): boolean {
  return s.resting !== null && (s.resting.until === null || s.resting.until >= today)
}
