import { m } from '@domain/messages/messages'
import { type LegendEntry, type MapLegend, TIE_SAMPLE } from '@domain/network/map-legend'
import { LegendSample } from '@ui/LegendSample'
import styles from './Legend.module.css'

function Column({ entries, className, box }: { entries: readonly LegendEntry[]; className: string | undefined; box: { x: number; width: number } }) {
  return (
    <ul className={className}>
      {entries.map(({ id, words, strokes }) => (
        <li key={id}>
          <LegendSample strokes={strokes} box={box} />
          {words}
        </li>
      ))}
    </ul>
  )
}

function Columns({ ties, marks }: MapLegend) {
  return (
    <>
      <Column entries={ties} className={styles.left} box={{ x: -1, width: TIE_SAMPLE + 2 }} />
      <Column entries={marks} className={styles.right} box={{ x: -13, width: 26 }} />
    </>
  )
}

/** What lines and marks mean: beside the circles where there is room, folded to a word where there is not. */
export function Legend({ legend }: { legend: MapLegend }) {
  return (
    <>
      <div className={styles.open} role="group" aria-label={m.map.legend.label}>
        <Columns {...legend} />
      </div>
      <details className={styles.folded}>
        <summary className={styles.summary}>{m.map.legend.label}</summary>
        <div className={styles.sheet}>
          <Columns {...legend} />
        </div>
      </details>
    </>
  )
}
