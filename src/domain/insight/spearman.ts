// Whether two series rise and fall together, by ranks: no straight line is supposed, and no outlier decides.
import { Z975 } from './student-t'

export type RankLink = {
  /** Spearman's ρ, −1 to 1. */
  rho: number
  /** Ends of the 95 % interval. */
  low: number
  high: number
  pairs: number
}

/** Ranks from 1; equal values share the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranked = new Array<number>(values.length)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end + 1 < order.length && values[order[end + 1] as number] === values[order[start] as number]) end++
    for (let i = start; i <= end; i++) ranked[order[i] as number] = (start + end) / 2 + 1
    start = end + 1
  }
  return ranked
}

/** Pearson's r; 0 when one series does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  let [xy, xx, yy] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] as number) - mx, (y[i] as number) - my]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy)
}

/**
 * Spearman's ρ (C. Spearman, American Journal of Psychology 15, 1904: Pearson's r of the midranks) with a 95 % interval
 * by Fisher's z and the standard error √((1 + ρ²/2) / (n − 3)) of D. G. Bonett and T. A. Wright, Psychometrika 65
 * (2000). For n stands the number of pairs that are worth as much when neighbours resemble one another,
 * n (1 − r₁s₁) / (1 + r₁s₁) with each series' correlation with its own last value (M. S. Bartlett, JRSS 98, 1935; never
 * more than n).
 * @returns null with fewer than `LEAST_PAIRS`, when a series does not vary, or when what is left of n is too little.
 */
export function spearman(x: readonly number[], y: readonly number[]): RankLink | null {
  const pairs = x.length
  if (pairs < LEAST_PAIRS || new Set(x).size < 2 || new Set(y).size < 2) return null
  const [a, b] = [ranks(x), ranks(y)]
  const rho = correlation(a, b)
  const alike = correlation(a.slice(1), a.slice(0, -1)) * correlation(b.slice(1), b.slice(0, -1))
  const worth = Math.min(pairs, (pairs * (1 - alike)) / (1 + alike))
  if (worth <= 4) return null
  const reach = Z975 * Math.sqrt((1 + rho ** 2 / 2) / (worth - 3))
  // Exactly 1 has no z; the interval of something very near it is the same to every digit shown.
  const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, rho)))
  return { rho, low: Math.tanh(z - reach), high: Math.tanh(z + reach), pairs }
}

/** Fewer pairs say nothing. */
export const LEAST_PAIRS = 7
