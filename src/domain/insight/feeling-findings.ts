// How often a feeling is named on days with contact, and on the other days.
import { blockBootstrap, type Difference, type SidedDay } from './block-bootstrap'
import type { Stretch } from './buckets'
import type { DayIndex } from './day-index'
import { daysOf } from './days'
import { standsAmong } from './false-discovery'
import { LEAST_DAYS } from './goes-together'
import { oftenNamed } from './often-named'

/** `difference` and its ends are shares of days: 0.2 is on two days in ten more. */
export type FeelingFinding = Difference & {
  feeling: string
  /** Days with contact on which it was named, of how many. */
  namedWith: number
  daysWith: number
  /** The same for days without contact. */
  namedWithout: number
  daysWithout: number
  verdict: 'more-often' | 'less-often' | 'no-clear-link'
}

/**
 * The feelings named on most days of the stretch, each compared between days with contact and days without: the share
 * of days on which it was named, of those on which any feeling was (a day on which none was named says nothing of how
 * it felt). None with fewer than `LEAST_DAYS` days on either side. With several looks at once, only those that stand
 * among all of them (5 %) are called a link.
 */
export function* compareFeelings(index: DayIndex, stretch: Stretch): Generator<void, FeelingFinding[]> {
  const days = daysOf(stretch).flatMap((day) => {
    const facts = index.days.get(day)
    return facts && facts.feelings.length > 0 ? [{ feelings: facts.feelings, with: facts.contacts > 0 }] : []
  })
  const daysWith = days.filter((day) => day.with).length
  const daysWithout = days.length - daysWith
  if (Math.min(daysWith, daysWithout) < LEAST_DAYS) return []
  const found: Omit<FeelingFinding, 'verdict'>[] = []
  for (const [feeling, named] of oftenNamed(days.map(({ feelings }) => feelings))) {
    const sides = days.map((day): SidedDay => ({ value: day.feelings.includes(feeling) ? 1 : 0, with: day.with }))
    const namedWith = sides.filter((side) => side.with && side.value === 1).length
    found.push({ feeling, namedWith, daysWith, namedWithout: named - namedWith, daysWithout, ...(yield* blockBootstrap(sides)) })
    yield
  }
  const stands = standsAmong(found.map(({ p }) => p))
  return found.map((one, i) => ({ ...one, verdict: stands[i] && one.low > 0 ? 'more-often' : stands[i] && one.high < 0 ? 'less-often' : 'no-clear-link' }))
}
