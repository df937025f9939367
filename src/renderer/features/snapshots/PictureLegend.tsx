import { m } from '@domain/messages/messages'
import { LEGEND_MARKS, LEGEND_TIES, type LegendEntry, TIE_SAMPLE } from '@domain/network/map-legend'
import { LegendSample } from '@ui/LegendSample'
import styles from './PictureLegend.module.css'

const entry = (box: { x: number; width: number }) =>
  function Entry({ id, words, strokes }: LegendEntry) {
    return (
      <li key={id}>
        <LegendSample strokes={strokes} box={box} />
        {words}
      </li>
    )
  }

/** The map's legend in lines beneath a picture. `marks`: shapes and moons too. */
export function PictureLegend({ marks }: { marks: boolean }) {
  return (
    <ul className={styles.legend} aria-label={m.map.legend.label}>
      {LEGEND_TIES.map(entry({ x: -1, width: TIE_SAMPLE + 2 }))}
      {marks && LEGEND_MARKS.map(entry({ x: -13, width: 26 }))}
    </ul>
  )
}
