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

const STEPS = 256

/**
 * The share of Student's t that lies beyond ±`t`, 0 or more: a two-sided p. With t = √ν tan θ its density is
 * cos^(ν − 1) θ, from 0 to a quarter turn; summed by Simpson's rule. `freedom` is 2 or more.
 */
export function beyondT(t: number, freedom: number): number {
  const density = (angle: number) => Math.max(0, Math.cos(angle)) ** (freedom - 1)
  const sum = (from: number) => {
    const step = (Math.PI / 2 - from) / STEPS
    let total = density(from) + density(Math.PI / 2)
    for (let i = 1; i < STEPS; i++) total += density(from + i * step) * (i % 2 === 1 ? 4 : 2)
    return total * step
  }
  return sum(Math.atan(t / Math.sqrt(freedom))) / sum(0)
}
