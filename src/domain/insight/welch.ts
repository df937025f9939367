// The difference of two means with its 95 % interval, when the two sides differ in size and spread.

export type Difference = { difference: number; low: number; high: number }

/**
 * Welch's interval for mean(a) − mean(b): B. L. Welch, "The generalization of 'Student's' problem when
 * several different population variances are involved", Biometrika 34 (1947), degrees of freedom after
 * Satterthwaite. Each side needs at least two values; with no spread on either side the interval is a point.
 */
export function welch(a: readonly number[], b: readonly number[]): Difference {
  const [one, other] = [moments(a), moments(b)]
  const difference = one.mean - other.mean
  const [va, vb] = [one.variance / a.length, other.variance / b.length]
  if (va + vb === 0) return { difference, low: difference, high: difference }
  const freedom = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1))
  const reach = studentT975(freedom) * Math.sqrt(va + vb)
  return { difference, low: difference - reach, high: difference + reach }
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) }
}

/**
 * The 97.5 % point of Student's t, by the expansion 26.7.5 of M. Abramowitz and I. A. Stegun, Handbook
 * of Mathematical Functions (1964); within 0.1 % from 4 degrees of freedom on.
 */
export function studentT975(freedom: number): number {
  const z = 1.959963984540054
  const [z2, z3, z5, z7, z9] = [z ** 2, z ** 3, z ** 5, z ** 7, z ** 9]
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z * z2 - 945 * z) / (92160 * freedom ** 4)
  )
}
