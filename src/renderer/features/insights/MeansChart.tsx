// A few means side by side on the scale of mood: stems with a dot and its figure. Drawn by recharts; the only file that imports it.
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import styles from './MeansChart.module.css'

export type NamedMean = { name: string; /** 1 to 5; null where there are too few days. */ mean: number | null; figure: string }

type Props = { means: readonly NamedMean[]; width: number; text: number }

export const MEANS_HEIGHT = 128

type Shape = { x?: number; y?: number; width?: number; height?: number; payload?: NamedMean }

function Stem({ x = 0, y = 0, width = 0, height = 0, payload }: Shape) {
  const middle = x + width / 2
  const foot = y + height
  const top = payload?.mean === null ? foot : y
  return (
    <g>
      {payload?.mean !== null && <line className={styles.stem} x1={middle} x2={middle} y1={foot} y2={top} />}
      {payload?.mean !== null && <circle className={styles.dot} cx={middle} cy={top} r={5} />}
      <text className={styles.figure} x={middle} y={top - 10} textAnchor="middle">
        {payload?.figure}
      </text>
    </g>
  )
}

/** The lines of the scale: plain ones, since those of recharts come a moment after the rest, too late for paper. */
function Scale({ left, right, top, foot, text }: Record<'left' | 'right' | 'top' | 'foot' | 'text', number>) {
  return [1, 3, 5].map((mood) => {
    const y = foot - ((mood - 1) / 4) * (foot - top)
    return (
      <g key={mood}>
        <line className={styles.line} x1={left} x2={right} y1={y} y2={y} />
        <text className={styles.scale} x={left - 6} y={y + 4 * text} textAnchor="end">
          {mood}
        </text>
      </g>
    )
  })
}

export function MeansChart({ means, width, text }: Props) {
  const [top, foot] = [20 * text, 22 * text]
  // Where there is no mean its dash stands on the lowest line.
  const data = means.map((one) => ({ ...one, height: (one.mean ?? 1) - 1 }))
  return (
    <BarChart width={width} height={MEANS_HEIGHT + foot} data={data} margin={{ top, right: 0, bottom: 0, left: 18 * text }} accessibilityLayer={false} className={styles.chart}>
      <XAxis dataKey="name" height={foot} tickLine={false} axisLine={false} interval={0} tick={{ className: styles.name }} tickMargin={6} />
      <YAxis hide width={0} type="number" domain={[0, 4]} />
      <Scale left={18 * text} right={width} top={top} foot={MEANS_HEIGHT} text={text} />
      <Bar dataKey="height" isAnimationActive={false} shape={Stem} minPointSize={0} />
    </BarChart>
  )
}
