// How much a notebook holds, to tell one backup from another.
import { z } from 'zod'
import type { Notebook } from '../notebook'
import { DayKey } from '../time/day-key'

export const Counts = z.object({
  /** On the map now, without those removed. */
  supporters: z.number().int(),
  checkIns: z.number().int(),
  contacts: z.number().int(),
  /** Local day of the latest check-in or contact. */
  lastEntry: DayKey.nullable(),
})
export type Counts = z.infer<typeof Counts>

export function countsOf({ supporters, checkIns, contacts }: Notebook): Counts {
  let lastEntry: DayKey | null = null
  for (const entries of [checkIns, contacts])
    for (const { moment } of Object.values(entries)) if (lastEntry === null || moment.day > lastEntry) lastEntry = moment.day
  return {
    supporters: Object.values(supporters).filter((supporter) => supporter.removedAt === null).length,
    checkIns: Object.keys(checkIns).length,
    contacts: Object.keys(contacts).length,
    lastEntry,
  }
}
