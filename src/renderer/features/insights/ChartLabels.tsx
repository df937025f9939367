// Labels beside the marks they name, instead of a legend: the last mean, the band, each kind with its shape.
import type { BucketSize } from '@domain/insight/buckets'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import type { Kind } from '@domain/people/supporter'
import { KindMark } from '@ui/KindMark'
import { decimal } from './numbers'
import { MOST_DAY_DOTS, moodY, type Plot, pointX } from './plot'
import styles from './MoodContactChart.module.css'

type Props = { buckets: readonly Bucket[]; size: BucketSize; kinds: readonly Kind[]; plot: Plot; text: number }

export function ChartLabels({ buckets, size, kinds, plot, text }: Props) {
  const spreads = buckets.map((bucket) => (size === 'day' ? bucket.moving : bucket.mood))
  const last = spreads.findLastIndex((spread) => spread !== null)
  const spread = spreads[last]
  const y = spread ? moodY(plot, spread.mean) : 0
  // The band's label keeps clear of the mean's, towards the wider side of the band.
  const bandY = spread ? y + (y > plot.moodTop + plot.moodHeight - 40 * text ? -28 : 28) * text : 0
  const beside = plot.labelsBeside
  const base = plot.height - plot.axisHeight + 0.5
  return (
    <>
      <svg className={styles.frame} width={plot.width} height={plot.height} aria-hidden>
        <line className={styles.base} x1={plot.left} x2={plot.left + plot.inner} y1={base} y2={base} />
        {spread && <circle className={styles.point} cx={pointX(plot, last, buckets.length)} cy={y} r={4.5} />}
      </svg>
      <div className={beside ? styles.beside : styles.below} style={beside ? { left: plot.left + plot.inner + 14, width: plot.right - 14, height: plot.height } : undefined}>
        {spread && (
          <p className={styles.mean} style={beside ? { top: y } : undefined}>
            <strong className={styles.figure}>{decimal(spread.mean)}</strong> {m.insights.line[size]}
          </p>
        )}
        {spread && (
          <p className={styles.band} style={beside ? { top: bandY } : undefined}>
            {m.insights.band[size]}
          </p>
        )}
        {spread && size === 'day' && buckets.length <= MOST_DAY_DOTS && (
          <p className={styles.band} style={beside ? { top: bandY + (bandY > y ? 18 : -18) * text } : undefined}>
            {m.insights.dots}
          </p>
        )}
        <ul className={styles.kinds} style={beside ? { bottom: plot.axisHeight } : undefined}>
          {(beside ? [...kinds].reverse() : kinds).map((kind) => (
            <li key={kind} className={styles.kind}>
              <KindMark kind={kind} size={14} />
              {m.vocabulary.kinds[kind]}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
