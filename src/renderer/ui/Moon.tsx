import styles from './Moon.module.css'

const R = 5.5

/** The lit part of the disc: its left edge always, its right edge by the phase. */
function lit(share: number): string {
  const bulge = Math.abs(2 * share - 1) * R
  return `M9 ${9 - R}A${R} ${R} 0 0 0 9 ${9 + R}A${bulge} ${R} 0 0 ${share > 0.5 ? 0 : 1} 9 ${9 - R}Z`
}

/** Few phases, so that each can be told at a glance: full, waning, half, crescent. */
function step(phase: number): number {
  return phase > 0.85 ? 1 : phase > 0.6 ? 0.78 : phase > 0.35 ? 0.5 : 0.22
}

/**
 * Last contact: full just after (1), waning over the ideal gap, an open ring once it has passed (0), a
 * dotted ring for someone never in touch (null). Decorative: words stand beside it.
 */
export function Moon({ phase, size = 18 }: { phase: number | null; size?: number }) {
  return (
    <svg width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="0 0 18 18" aria-hidden>
      <circle cx="9" cy="9" r="7" className={phase === null ? styles.never : styles.disc} />
      {phase !== null && phase > 0 && <path d={lit(step(phase))} className={styles.lit} />}
    </svg>
  )
}
