import { m } from '@domain/messages/messages'
import styles from './TickStrip.module.css'

const WEEKS = 8
const WIDTH = 256

/** Eight weeks as a ruler; each day with contact is one upright stroke. */
export function TickStrip({ daysAgo, ink }: { daysAgo: readonly number[]; ink: string }) {
  const at = (ago: number) => Math.round((2 + (WIDTH - 4) * (1 - ago / (WEEKS * 7))) * 10) / 10
  return (
    <figure className={styles.strip}>
      <svg viewBox={`0 0 ${WIDTH} 21`} role="img" aria-label={m.map.inspector.touch.ticks(daysAgo.length)}>
        <path d={`M0 15.5H${WIDTH}`} className={styles.base} />
        <path d={Array.from({ length: WEEKS + 1 }, (_, week) => `M${at(week * 7)} 15v5`).join('')} className={styles.base} />
        <path d={daysAgo.map((ago) => `M${at(ago)} 3v12`).join('')} className={styles.tick} style={{ stroke: ink }} />
      </svg>
      <figcaption className={styles.ends}>
        <span>{m.map.inspector.touch.weeksAgo}</span>
        <span>{m.common.today}</span>
      </figcaption>
    </figure>
  )
}
