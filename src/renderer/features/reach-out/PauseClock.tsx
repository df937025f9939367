import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { BREATH, breathAt, clockText, PAUSE_MS } from '@domain/plan/guided-pause'
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
export function PauseClock({ remainingMs, running }: { remainingMs: number; running: boolean }) {
  const elapsed = PAUSE_MS - remainingMs
  const passed = Math.floor((elapsed / PAUSE_MS) * TICKS)
  const seconds = Math.ceil(remainingMs / 1000)
  return (
    <svg viewBox="-100 -100 200 200" role="timer" aria-label={m.reachOut.clockLabel(Math.floor(seconds / 60), seconds % 60)} className={styles.clock}>
      {ticks.map(({ d, long }, n) => (
        <path key={n} d={d} className={n < passed ? styles.passed : styles.tick} strokeWidth={long ? 1.8 : 1.2} />
      ))}
      {running && <Breath elapsed={elapsed} />}
      <text className={styles.text} textAnchor="middle" dominantBaseline="central">
        {clockText(remainingMs)}
      </text>
    </svg>
  )
}

/** A circle that breathes, and the word for it. It stands still for who asked for less motion; the word goes on. */
function Breath({ elapsed }: { elapsed: number }) {
  // Where in a breath it begins: after a stop the circle goes on where the word is.
  const [begun] = useState(elapsed % (BREATH.inMs + BREATH.outMs))
  return (
    <g aria-hidden>
      <circle r="72" className={styles.breath} style={{ animationDelay: `${-begun}ms` }} />
      <text className={styles.breathWord} y="34" textAnchor="middle">
        {m.reachOut.breathe[breathAt(elapsed)]}
      </text>
    </g>
  )
}
