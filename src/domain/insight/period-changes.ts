// How sure the difference between two periods is, figure by figure.
import { blockBootstrap } from './block-bootstrap'
import type { Stretch } from './buckets'
import { dayValues, type Figure, FIGURES } from './compared'
import type { DayIndex } from './day-index'
import { LEAST_DAYS } from './goes-together'

/** Ends of the 95 % interval of later minus earlier, in the figure's own unit. */
export type PeriodChange = { low: number; high: number; verdict: 'more' | 'less' | 'no-clear-change' }

/** Null where either period has fewer than `LEAST_DAYS` days of it, or nothing varies. */
export type PeriodChanges = Record<Figure, PeriodChange | null>

/**
 * The difference of the two means with the interval of `blockBootstrap`: the days of one period after those of the
 * other, each on its side, so that days which resemble their neighbours do not count as if each stood alone. One that
 * reaches 0 is no clear change.
 * @returns null where the periods share days, or the journal had not begun in one of them: then there are no two sides.
 */
export function* periodChanges(index: DayIndex, later: Stretch, earlier: Stretch): Generator<void, PeriodChanges | null> {
  const [now, then] = [dayValues(index, later), dayValues(index, earlier)]
  if (!now || !then || (later.from <= earlier.to && earlier.from <= later.to)) return null
  const changes: PeriodChanges = { mood: null, contactsAWeek: null, contactDays: null, urge: null }
  for (const figure of FIGURES) {
    changes[figure] = yield* changeOf(now[figure], then[figure])
    yield
  }
  return changes
}

export function* changeOf(now: readonly number[], then: readonly number[]): Generator<void, PeriodChange | null> {
  if (Math.min(now.length, then.length) < LEAST_DAYS) return null
  const side = (values: readonly number[], isLater: boolean) => values.map((value) => ({ value, with: isLater }))
  const { low, high } = yield* blockBootstrap([...side(then, false), ...side(now, true)], true)
  return low === high ? null : { low, high, verdict: low > 0 ? 'more' : high < 0 ? 'less' : 'no-clear-change' }
}
