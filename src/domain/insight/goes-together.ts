// What goes together with mood and with urges: days with and without contact, compared. Never a cause, and allowed to say so little.
import { type Kind, KINDS } from '../people/supporter'
import { addDays } from '../time/day-key'
import { blockBootstrap, type Difference, type SidedDay } from './block-bootstrap'
import type { Stretch } from './buckets'
import type { DayIndex } from './day-index'
import { daysOf } from './days'
import { standsAmong } from './false-discovery'

export type Comparison = {
  /** Mean mood of a day, 1 to 5; or its strongest urge, 0 to 10. */
  what: 'mood' | 'urge'
  whom: Kind | 'anyone'
  when: 'same-day' | 'day-after'
}

export type Finding = Comparison & {
  /** Days on which it was entered with (or after) such a contact, and without. */
  daysWith: number
  daysWithout: number
} & ({ verdict: 'not-enough' } | ({ verdict: 'higher' | 'lower' | 'no-clear-link' } & Difference))

/** Each side of a comparison needs this many days. */
export const LEAST_DAYS = 5

/** Days of the stretch on which it was entered, in order, each with whether there was such a contact. */
function sidesOf(index: DayIndex, stretch: Stretch, { what, whom, when }: Comparison): SidedDay[] {
  const sides: SidedDay[] = []
  let before = addDays(stretch.from, -1)
  for (const day of daysOf(stretch)) {
    const source = when === 'same-day' ? day : before
    before = day
    const entered = index.days.get(day)
    const value = what === 'mood' ? entered?.mood?.mean : entered?.urge
    if (value === undefined || value === null) continue
    // The day before the journal began is not a day without contact: nothing is known about it.
    if (when === 'day-after' && (index.first === null || day <= index.first)) continue
    const facts = index.days.get(source)
    sides.push({ value, with: facts !== undefined && (whom === 'anyone' ? facts.contacts : facts.byKind[whom]) > 0 })
  }
  return sides
}

/**
 * Compares the mean mood, or the mean of the strongest urges, of days with such a contact and days without, within the stretch. For `day-after` the contact
 * was on the calendar day before, which may lie just outside the stretch. The difference comes with a 95 % interval
 * that allows for neighbouring days resembling one another (see `blockBootstrap`); one that reaches 0 is no clear link.
 */
export function* compare(index: DayIndex, stretch: Stretch, comparison: Comparison): Generator<void, Finding> {
  const sides = sidesOf(index, stretch, comparison)
  const daysWith = sides.filter((day) => day.with).length
  const found = { ...comparison, daysWith, daysWithout: sides.length - daysWith }
  if (Math.min(found.daysWith, found.daysWithout) < LEAST_DAYS) return { ...found, verdict: 'not-enough' }
  const difference = yield* blockBootstrap(sides)
  const verdict = difference.low > 0 ? 'higher' : difference.high < 0 ? 'lower' : 'no-clear-link'
  return { ...found, verdict, ...difference }
}

/**
 * The same for each kind. With several looks at once some seem a link by chance: only those that stand among all of
 * them (`standsAmong`, 5 %) are called one.
 */
export function* compareKinds(index: DayIndex, stretch: Stretch): Generator<void, Finding[]> {
  const found: Finding[] = []
  for (const comparison of BY_KIND) {
    found.push(yield* compare(index, stretch, comparison))
    yield
  }
  const compared = found.filter((finding) => finding.verdict !== 'not-enough')
  const stands = standsAmong(compared.map(({ p }) => p))
  return found.map((finding) => (finding.verdict === 'not-enough' || stands[compared.indexOf(finding)] ? finding : { ...finding, verdict: 'no-clear-link' as const }))
}

/** The comparisons are fixed beforehand and all shown, so that none is picked for looking good. */
export const ANYONE: readonly Comparison[] = [
  { what: 'mood', whom: 'anyone', when: 'same-day' },
  { what: 'mood', whom: 'anyone', when: 'day-after' },
  { what: 'urge', whom: 'anyone', when: 'same-day' },
]
export const BY_KIND: readonly Comparison[] = KINDS.filter((kind) => kind !== 'other').map((whom) => ({ what: 'mood', whom, when: 'day-after' }))
