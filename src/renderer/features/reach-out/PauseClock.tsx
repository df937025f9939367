import { m } from '@domain/messages/messages'
import { clockText, PAUSE_MS } from '@domain/plan/guided-pause'
import styles from './PauseClock.module.css'

const TICKS = 120
const ticks = Array.from({ length: TICKS }, (_, n) => {
  const angle = (n / TICKS) * 2 * Math.PI - Math.PI / 2
  const long = n % 12 === 0
  const [from, to] = [long ? 84 : 88, 96]
  const point = (r: number) => `${(r * Math.cos(angle)).toFixed(2)} ${(r * Math.sin(angle)).toFixed(2)}`
  return { d: `M${point(from)}L${point(to)}`, long }
})

/** The map's graticule as a clock: one tick for five seconds, those that have passed are quiet. */
export function PauseClock({ remainingMs }: { remainingMs: number }) {
  const passed = Math.floor(((PAUSE_MS - remainingMs) / PAUSE_MS) * TICKS)
  const seconds = Math.ceil(remainingMs / 1000)
  return (
    <svg viewBox="-100 -100 200 200" role="timer" aria-label={m.reachOut.clockLabel(Math.floor(seconds / 60), seconds % 60)} className={styles.clock}>
      {ticks.map(({ d, long }, n) => (
        <path key={n} d={d} className={n < passed ? styles.passed : styles.tick} strokeWidth={long ? 1.8 : 1.2} />
      ))}
      <text className={styles.text} textAnchor="middle" dominantBaseline="central">
        {clockText(remainingMs)}
      </text>
    </svg>
  )
}
