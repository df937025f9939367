// How many neighbouring days are drawn together.

const LEAST_OF_ROOT = 0.65

/**
 * Length of the runs of a circular block bootstrap, from how far the series resembles itself: D. N. Politis and
 * H. White, "Automatic block-length selection for the dependent bootstrap", Econometric Reviews 23 (2004), with the
 * correction of A. Patton, D. N. Politis and H. White, Econometric Reviews 28 (2009). Doubled: that rule wants the
 * best guess at the spread, an interval that keeps its promise needs longer runs (measured in `calibration.test.ts`).
 * @param series in order, mean about 0.
 * @param worth as how many days the series counts, where some of them say less than others.
 * @returns whole days: never below 0.65 √n, since a short series hides how much it resembles itself (an interval that
 * is to keep its promise wants runs of the order √n, E. Lazarus, D. J. Lewis, J. H. Stock and M. W. Watson, Journal of
 * Business & Economic Statistics 36, 2018; half of their 1.3 costs the least of what it brings, measured as above);
 * never above a third of the series.
 */
export function blockLength(series: readonly number[], worth = series.length): number {
  const n = series.length
  const mean = series.reduce((sum, value) => sum + value, 0) / n
  const at = (lag: number) => {
    let sum = 0
    for (let i = lag; i < n; i++) sum += ((series[i] as number) - mean) * ((series[i - lag] as number) - mean)
    return sum / n
  }
  const variance = at(0)
  if (variance === 0) return 1
  const quiet = Math.max(5, Math.ceil(Math.sqrt(Math.log10(n))))
  const furthest = Math.min(n - 2, Math.ceil(Math.sqrt(n)) + quiet)
  const small = 2 * Math.sqrt(Math.log10(n) / n)
  const correlations = Array.from({ length: furthest + 1 }, (_, lag) => at(lag) / variance)
  let resembles = 0
  for (let lag = 1; lag <= furthest; lag++) if (Math.abs(correlations[lag] as number) > small && lag - resembles <= quiet) resembles = lag
  const bandwidth = Math.min(2 * Math.max(1, resembles), furthest)
  // The flat-top window: 1 up to half of the bandwidth, then down to 0.
  const window = (lag: number) => Math.min(1, 2 * (1 - lag / bandwidth))
  let [slope, spectrum] = [0, 1]
  for (let lag = 1; lag <= bandwidth; lag++) {
    const weighed = window(lag) * (correlations[lag] ?? 0)
    slope += 2 * lag * weighed
    spectrum += 2 * weighed
  }
  const least = Math.min(Math.ceil(worth / 3), Math.round(LEAST_OF_ROOT * Math.sqrt(worth)))
  if (spectrum <= 0) return least
  const ideal = ((2 * slope ** 2) / ((4 / 3) * spectrum ** 2)) ** (1 / 3) * worth ** (1 / 3)
  return Math.max(least, Math.min(Math.ceil(worth / 3), Math.ceil(2 * ideal)))
}
