// What goes together with mood: days with and without contact, compared. Never a cause, and allowed to say so little.
import { type Kind, KINDS } from '../people/supporter'
import { addDays } from '../time/day-key'
import type { Stretch } from './buckets'
import type { DayIndex } from './day-index'
import { daysOf } from './days'
import { type Difference, welch } from './welch'

export type Comparison = { whom: Kind | 'anyone'; when: 'same-day' | 'day-after' }

export type Finding = Comparison & {
  /** Days with a mood after (or with) such a contact, and days with a mood without. */
  daysWith: number
  daysWithout: number
} & ({ verdict: 'not-enough' } | ({ verdict: 'higher' | 'lower' | 'no-clear-link' } & Difference))

/** Each side of a comparison needs this many days. */
export const LEAST_DAYS = 5

/**
 * Compares the mean mood of days with such a contact and days without, within the stretch. For
 * `day-after` the contact was on the calendar day before, which may lie just outside the stretch.
 * The difference comes with Welch's 95 % interval; one that reaches 0 is no clear link. Neighbouring
 * days resemble one another, so the true uncertainty is rather larger than the interval.
 */
export function compare(index: DayIndex, stretch: Stretch, { whom, when }: Comparison): Finding {
  const [withContact, without]: [number[], number[]] = [[], []]
  let before = addDays(stretch.from, -1)
  for (const day of daysOf(stretch)) {
    const source = when === 'same-day' ? day : before
    before = day
    const mood = index.days.get(day)?.mood
    if (!mood) continue
    const facts = index.days.get(source)
    const touched = facts !== undefined && (whom === 'anyone' ? facts.contacts : facts.byKind[whom]) > 0
    // The day before the journal began is not a day without contact: nothing is known about it.
    if (when === 'day-after' && (index.first === null || day <= index.first)) continue
    ;(touched ? withContact : without).push(mood.mean)
  }
  const found = { whom, when, daysWith: withContact.length, daysWithout: without.length }
  if (Math.min(withContact.length, without.length) < LEAST_DAYS) return { ...found, verdict: 'not-enough' }
  const difference = welch(withContact, without)
  const verdict = difference.low > 0 ? 'higher' : difference.high < 0 ? 'lower' : 'no-clear-link'
  return { ...found, verdict, ...difference }
}

/** The comparisons are fixed beforehand and all shown, so that none is picked for looking good. */
export const ANYONE: readonly Comparison[] = [
  { whom: 'anyone', when: 'same-day' },
  { whom: 'anyone', when: 'day-after' },
]
export const BY_KIND: readonly Comparison[] = KINDS.filter((kind) => kind !== 'other').map((whom) => ({ whom, when: 'day-after' }))
