import { m } from '@domain/messages/messages'
import { LEGEND_MARKS, LEGEND_TIES, type LegendEntry, TIE_SAMPLE } from '@domain/network/map-legend'
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

const columns = (
  <>
    <Column entries={LEGEND_TIES} className={styles.left} box={{ x: -1, width: TIE_SAMPLE + 2 }} />
    <Column entries={LEGEND_MARKS} className={styles.right} box={{ x: -13, width: 26 }} />
  </>
)

/** What lines and marks mean: beside the circles where there is room, folded to a word where there is not. */
export function Legend() {
  return (
    <>
      <div className={styles.open} role="group" aria-label={m.map.legend.label}>
        {columns}
      </div>
      <details className={styles.folded}>
        <summary className={styles.summary}>{m.map.legend.label}</summary>
        <div className={styles.sheet}>{columns}</div>
      </details>
    </>
  )
}
