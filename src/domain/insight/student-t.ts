// The normal distribution and Student's t.

/** The 97.5 % point of the normal distribution. */
export const Z975 = 1.959963984540054

/**
 * The 97.5 % point of Student's t, by the expansion 26.7.5 of M. Abramowitz and I. A. Stegun, Handbook
 * of Mathematical Functions (1964); within 0.1 % from 4 degrees of freedom on.
 */
export function studentT975(freedom: number): number {
  const z = Z975
  const [z2, z3, z5, z7, z9] = [z ** 2, z ** 3, z ** 5, z ** 7, z ** 9]
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z * z2 - 945 * z) / (92160 * freedom ** 4)
  )
}
