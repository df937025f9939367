// Labels beside the marks they name, instead of a legend: the last mean, the band, each part of the bars.
import type { BucketSize } from '@domain/insight/buckets'
import { lastDrawn } from '@domain/insight/chart/draw-chart'
import { baseY, MOST_DAY_DOTS, moodY, type Plot } from '@domain/insight/chart/plot'
import type { Part } from '@domain/insight/contact-parts'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { decimal } from '../numbers'
import { PartMark } from './PartMark'
import styles from './MoodContactChart.module.css'

type Props = { buckets: readonly Bucket[]; size: BucketSize; parts: readonly Part[]; plot: Plot; /** What the dashed line is, where there is one. */ otherLine: string | null; narrow: boolean }

export function ChartLabels({ buckets, size, parts, plot, otherLine, narrow }: Props) {
  const { text } = plot
  const last = lastDrawn(buckets, size)
  const y = last ? moodY(plot, last.mean) : 0
  const beside = plot.labelsBeside
  // What is said of the line keeps clear of its mean, towards the wider side.
  const [start, step] = y > plot.moodTop + plot.moodHeight - 70 * text ? [-28 * text, -18 * text] : [28 * text, 18 * text]
  const below = [
    ...(last ? [m.insights.band[size]] : []),
    ...(last && size === 'day' && buckets.length <= MOST_DAY_DOTS ? [m.insights.dots] : []),
    ...(otherLine === null ? [] : [otherLine]),
  ]
  return (
    <div className={beside ? styles.beside : styles.below} style={beside ? { left: plot.left + plot.inner + 14, width: plot.right - 14, height: plot.height } : undefined}>
      {last && (
        <p className={styles.meanLabel} style={beside ? { top: y } : undefined}>
          <strong className={styles.figure}>{decimal(last.mean)}</strong> {m.insights.line[size]}
        </p>
      )}
      {below.map((words, i) => (
        <p key={words} className={styles.bandLabel} style={beside ? { top: y + start + i * step } : undefined}>
          {words}
        </p>
      ))}
      <ul className={styles.kinds} style={beside ? { bottom: plot.height - baseY(plot) } : undefined}>
        {(beside ? [...parts].reverse() : parts).map((part) => (
          <li key={part.key} className={styles.kind}>
            <PartMark part={part} size={14} narrow={narrow} />
            <span className={styles.partName}>{part.name}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
