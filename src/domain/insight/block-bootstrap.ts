// The uncertainty of a difference between two kinds of days, when neighbouring days resemble one another.
import { seeded } from '../random'
import { beyondRuns } from './beyond-runs'
import { blockLength } from './block-length'
import { quantile } from './quantile'
import { beyondT, studentT975, Z975 } from './student-t'

/** One day in order: its value, and which side it is on. */
export type SidedDay = { value: number; with: boolean }

export type Difference = {
  /** mean(with) − mean(without), in the value's own unit. */
  difference: number
  /** Ends of the 95 % interval. */
  low: number
  high: number
  /** Two-sided, for a difference of 0: below 0.05 where the interval leaves 0 out. Never below 1 in `DRAWS`. */
  p: number
}

export const DRAWS = 2000
const SEED = 0x6b697468

/**
 * Difference of the two means with a 95 % interval from a circular block bootstrap (D. N. Politis and J. P. Romano, "A
 * circular block-resampling procedure for stationary data", 1992): runs of neighbouring days are drawn together, each
 * with its value and its side, so that what resembles its neighbours is not counted as if it stood alone. The length
 * of the runs follows from the days themselves, see `blockLength`. 2,000 draws from one fixed seed: the same days
 * always give the same interval. Percentile intervals of few days are too short; they are widened as Student's t is
 * beside the normal distribution, for the degrees of freedom the runs leave, and by what spells longer than the runs
 * add (`beyondRuns`).
 * @param days in order; at least two on each side.
 * @param apart whether each side is one stretch of days, with a mean of its own, instead of days among those of the
 * other. Then the runs of each show only their own spread (B. L. Welch, Biometrika 34, 1947), and what days resemble
 * the last is hidden twice over.
 */
export function* blockBootstrap(days: readonly SidedDay[], apart = false): Generator<void, Difference> {
  const sums = new SideSums(days)
  const difference = sums.difference(0, days.length)
  if (difference === null) throw new Error('a difference needs days on both sides')
  const influence = sums.influence(difference)
  const length = blockLength(influence, apart ? evenDays(days) : days.length)
  const draws = yield* drawRuns(sums, length)
  const { freedom, hidden } = apart ? ofTwoStretches(days, length) : ofOne(days, length)
  const wider = (studentT975(freedom) / Z975) * hidden * beyondRuns(influence, length, apart ? 2 : 1)
  const low = difference - (difference - quantile(draws, 0.025)) * wider
  const high = difference + (quantile(draws, 0.975) - difference) * wider
  // How many times its own reach towards 0 the difference is; where the draws never vary, anything but 0 is beyond it.
  const reaches = difference === 0 ? 0 : Math.abs(difference) / Math.max(0, difference > 0 ? difference - low : high - difference)
  return { difference, low, high, p: Math.max(1 / DRAWS, beyondT(reaches * studentT975(freedom), freedom)) }
}

function* drawRuns(sums: SideSums, length: number): Generator<void, number[]> {
  const { next } = seeded(SEED)
  const draws: number[] = []
  for (let draw = 0; draw < DRAWS; draw++) {
    // A long journal's draws are spread over several frames.
    if (draw % 250 === 249) yield
    const drawn = sums.resample(length, next)
    if (drawn !== null) draws.push(drawn)
  }
  return draws.sort((a, b) => a - b)
}

/** The plain percentile ends for runs of a given length, before they are widened: what the method is checked by. */
export function* percentileEnds(days: readonly SidedDay[], length: number): Generator<void, { low: number; high: number }> {
  const draws = yield* drawRuns(new SideSums(days), length)
  return { low: quantile(draws, 0.025), high: quantile(draws, 0.975) }
}

/** As many days, half of them on each side, would tell the difference as well: the fewer on one side, the less the others help. */
function evenDays(days: readonly SidedDay[]): number {
  const daysWith = days.filter((day) => day.with).length
  return (4 * daysWith * (days.length - daysWith)) / days.length
}

/** How much is known of the spread: the degrees of freedom of Student's t, and what the resampled spread, √((n−1)/n) of the true one, has to be multiplied by. */
type Known = { freedom: number; hidden: number }

const stretched = (runs: number) => runs / (runs - 1)

/** Runs that stand for themselves: no more than days on the smaller side. */
function ofOne(days: readonly SidedDay[], length: number): Known {
  const daysWith = days.filter((day) => day.with).length
  const runs = Math.max(2, Math.min(daysWith, days.length - daysWith, days.length / length))
  return { freedom: runs, hidden: Math.sqrt(stretched(runs)) }
}

/** Each stretch adds to the spread as its days are few, and hides as much of it as its runs are few. */
function ofTwoStretches(days: readonly SidedDay[], length: number): Known {
  const daysWith = days.filter((day) => day.with).length
  const sides = [daysWith, days.length - daysWith].map((n) => ({ runs: Math.max(2, n / length), spread: stretched(Math.max(2, n / length)) / n, seen: 1 / n }))
  const sum = (of: (side: (typeof sides)[number]) => number) => sides.reduce((total, side) => total + of(side), 0)
  return { freedom: sum(({ spread }) => spread) ** 2 / sum(({ spread, runs }) => spread ** 2 / (runs - 1)), hidden: Math.sqrt(sum(({ spread }) => spread) / sum(({ seen }) => seen)) }
}

/** Sums along the days, so that a run is added in one step however long it is. */
class SideSums {
  private readonly withValue: Float64Array
  private readonly withCount: Float64Array
  private readonly allValue: Float64Array

  constructor(private readonly days: readonly SidedDay[]) {
    const n = days.length
    // Twice around the circle: a run that begins late goes on at the start.
    this.withValue = new Float64Array(2 * n + 1)
    this.withCount = new Float64Array(2 * n + 1)
    this.allValue = new Float64Array(2 * n + 1)
    for (let i = 0; i < 2 * n; i++) {
      const day = days[i % n] as SidedDay
      this.withValue[i + 1] = (this.withValue[i] ?? 0) + (day.with ? day.value : 0)
      this.withCount[i + 1] = (this.withCount[i] ?? 0) + (day.with ? 1 : 0)
      this.allValue[i + 1] = (this.allValue[i] ?? 0) + day.value
    }
  }

  difference(from: number, to: number): number | null {
    const over = (sums: Float64Array) => (sums[to] ?? 0) - (sums[from] ?? 0)
    return meansApart(over(this.withValue), over(this.withCount), over(this.allValue), to - from)
  }

  /** One drawing of runs of `length` days, as many as there are days; null when one side is empty in it. */
  resample(length: number, next: () => number): number | null {
    const n = this.days.length
    let [value, count, all] = [0, 0, 0]
    for (let left = n; left > 0; left -= length) {
      const from = Math.floor(next() * n)
      const to = from + Math.min(length, left)
      value += (this.withValue[to] as number) - (this.withValue[from] as number)
      count += (this.withCount[to] as number) - (this.withCount[from] as number)
      all += (this.allValue[to] as number) - (this.allValue[from] as number)
    }
    return meansApart(value, count, all, n)
  }

  /** What each day adds to the difference: its spread over runs is the difference's own. */
  influence(difference: number): number[] {
    const n = this.days.length
    const share = (this.withCount[n] as number) / n
    const without = ((this.allValue[n] as number) - (this.withValue[n] as number)) / (n - (this.withCount[n] as number))
    return this.days.map((day) => (day.with ? (day.value - without - difference) / share : -(day.value - without) / (1 - share)))
  }
}

const meansApart = (value: number, count: number, all: number, days: number) => (count === 0 || count === days ? null : value / count - (all - value) / (days - count))
