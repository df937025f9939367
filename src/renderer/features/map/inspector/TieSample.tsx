import { sampleTie } from '@domain/network/map-legend'
import { TIE_LINE } from '@domain/network/map-ink'
import type { Quality } from '@domain/people/supporter'
import styles from './TieSample.module.css'

/** A short line drawn as this quality is drawn on the map. Decorative: its name stands beside it. */
export function TieSample({ quality }: { quality: Quality }) {
  const { line } = sampleTie(34, quality === 'stressful', false)
  return (
    <svg width="2.25rem" height="1rem" viewBox="-1 -8 36 16" aria-hidden>
      <path d={line} className={styles.line} strokeWidth={TIE_LINE[quality].width} strokeDasharray={TIE_LINE[quality].dots ?? undefined} />
    </svg>
  )
}
