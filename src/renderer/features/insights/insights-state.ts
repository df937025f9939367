// What the person is looking at on this page. It stays while the app is open, so that coming back from an entry finds it again.
import { create } from 'zustand'
import type { BucketSize, Stretch } from '@domain/insight/buckets'
import type { Other } from '@domain/insight/compared'
import type { PartsChoice } from '@domain/insight/contact-parts'
import type { Period } from '@domain/insight/period'
import { daysBetween } from '@domain/time/day-key'

export type Choice = {
  /** A usual period, or days of one's own choice; null until something was chosen. */
  period: Period | Stretch | null
  page: number
  size: BucketSize | null
  bars: PartsChoice
  /** The period laid under this one. */
  other: Other | null
  asTable: boolean
}

export const useChoice = create<Choice>(() => ({ period: null, page: 0, size: null, bars: { split: 'kind', only: null }, other: null, asTable: false }))

export const choose = (choice: Partial<Choice>): void => useChoice.setState(choice)

/** Days of one's own choice: as fine as suits them, but as fine as before where they are about as many. */
export function chooseDays(days: Stretch, before: { stretch: Stretch; size: BucketSize }): void {
  const times = (daysBetween(days.from, days.to) + 1) / (daysBetween(before.stretch.from, before.stretch.to) + 1)
  choose({ period: days, page: 0, size: times > 0.5 && times < 2 ? before.size : null })
}
