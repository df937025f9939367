// From a figure to the entries behind it: the journal, asked for just these.
import type { Stretch } from '@domain/insight/buckets'
import { addDays } from '@domain/time/day-key'
import { goTo } from '@renderer/navigation/place'

/** `also` is more of a search, such as `trigger:"bad sleep"`. */
export function openEntries({ from, to }: Stretch, also = ''): void {
  // After and before leave their own day out.
  const days = from === to ? `on:${from}` : `after:${addDays(from, -1)} before:${addDays(to, 1)}`
  goTo('journal', { kind: 'find-entries', query: [also, days].filter(Boolean).join(' ') })
}
