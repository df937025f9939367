type Shown = { verdict: 'higher' | 'lower' | 'no-clear-link'; difference: number; low: number; high: number }

/** One decimal, or two where one would round a clear link's interval onto 0. */
export function digitsFor(finding: Shown): number {
  const nearest = Math.min(Math.abs(finding.low), Math.abs(finding.high), Math.abs(finding.difference))
  return finding.verdict !== 'no-clear-link' && nearest < 0.05 ? 2 : 1
}
