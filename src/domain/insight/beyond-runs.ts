// What a resemblance of neighbouring days adds to the spread that runs of a given length do not see.

/** More would take a short series for one that never turns back. */
const MOST_ALIKE = 0.95

/**
 * Runs are cut from one another, so what a day has in common with the days beyond its run is lost, and the interval is
 * too short where spells are long. Taking each day to resemble the last by the same share ρ throughout (a first-order
 * autoregression: the pre-whitening of D. W. K. Andrews and J. C. Monahan, Econometrica 60, 1992, applied to the spread
 * itself), what is lost is known: the whole spread beside what runs of `length` days catch of it. ρ is estimated too
 * low in a short series; (1 + 4ρ)/n, for each mean taken from it, is put back (F. H. C. Marriott and J. A. Pope, Biometrika 41, 1954).
 * @param series in order, mean about 0.
 * @param means how many means have been taken from it.
 * @returns what the spread caught by the runs has to be multiplied by; 1 where days do not resemble the last, never less.
 */
export function beyondRuns(series: readonly number[], length: number, means = 1): number {
  const n = series.length
  const mean = series.reduce((sum, value) => sum + value, 0) / n
  let [with1, variance] = [0, 0]
  for (let i = 0; i < n; i++) {
    const value = (series[i] as number) - mean
    variance += value ** 2
    if (i > 0) with1 += value * ((series[i - 1] as number) - mean)
  }
  const found = variance === 0 ? 0 : with1 / variance
  if (found <= 0) return 1
  const alike = Math.min(MOST_ALIKE, found + (means * (1 + 4 * found)) / n)
  let caught = 1
  for (let lag = 1; lag < length; lag++) caught += 2 * (1 - lag / length) * alike ** lag
  return Math.sqrt((1 + alike) / (1 - alike) / caught)
}
