// How the person felt after being in touch, as they said themselves, supporter by supporter.
import type { SupporterId } from '../ids'
import type { Contact, Felt } from '../journal/contact'
import type { Stretch } from './buckets'
import { entriesIn } from './entries-in'

export type FeltAfter = { who: SupporterId } & Record<Felt, number>

/** Fewer answers about someone say nothing of what is usual. */
export const LEAST_FELT = 3

/**
 * Counts of better, same and worse after contacts of the stretch, for everyone asked about at least `LEAST_FELT` times,
 * the most often answered first. A contact with several people counts for each of them: which of them it was about,
 * nobody can say.
 */
export function feltAfter(contacts: Readonly<Record<string, Contact>>, stretch: Stretch): FeltAfter[] {
  const counts = new Map<SupporterId, FeltAfter>()
  for (const { felt, who } of entriesIn(contacts, stretch)) {
    if (felt === null) continue
    for (const id of new Set(who)) {
      const count = counts.get(id) ?? { who: id, better: 0, same: 0, worse: 0 }
      count[felt]++
      counts.set(id, count)
    }
  }
  return [...counts.values()].filter((count) => answers(count) >= LEAST_FELT).sort((a, b) => answers(b) - answers(a) || (a.who < b.who ? -1 : 1))
}

export const answers = ({ better, same, worse }: Record<Felt, number>) => better + same + worse
