import type { BucketSize } from '@domain/insight/buckets'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { moodLine } from '@domain/snapshots/mood-between'
import styles from './MoodPicture.module.css'

const WIDTH = 320
const HEIGHT = 88
/** Height of the row of contacts beneath. */
const BARS = 22

/** Mean mood as a line that breaks where nothing was entered, and contacts as strokes beneath. */
export function MoodPicture({ buckets, size, label, from, to }: { buckets: readonly Bucket[]; size: BucketSize; label: string; from: string; to: string }) {
  const { runs, at } = moodLine(buckets, WIDTH, HEIGHT)
  const most = Math.max(1, ...buckets.map((bucket) => bucket.contacts))
  const step = buckets.length > 1 ? WIDTH / (buckets.length - 1) : 0
  const bars = buckets
    .map((bucket, i) => ({ x: buckets.length > 1 ? i * step : WIDTH / 2, up: (bucket.contacts / most) * BARS }))
    .filter(({ up }) => up > 0)
    .map(({ x, up }) => `M${x.toFixed(1)} ${BARS}v${(-up).toFixed(1)}`)
    .join('')
  return (
    <div className={styles.chart}>
      <span className={styles.end}>{m.snapshots.mood.high}</span>
      <svg viewBox={`-4 -3 ${WIDTH + 8} ${HEIGHT + 6}`} className={styles.picture} role="img" aria-label={label}>
        {[1, 2, 3, 4, 5].map((mood) => (
          <path key={mood} d={`M0 ${at(mood)}H${WIDTH}`} className={styles.grid} />
        ))}
        {runs.map((run) =>
          run.length === 1 ? (
            <circle key={run[0]?.x} cx={run[0]?.x} cy={run[0]?.y} r={2.2} className={styles.dot} />
          ) : (
            <path key={run[0]?.x} d={run.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')} className={styles.line} />
          ),
        )}
      </svg>
      <span className={styles.end}>{m.snapshots.mood.low}</span>
      <svg viewBox={`-4 -1 ${WIDTH + 8} ${BARS + 3}`} className={styles.picture} aria-hidden>
        <path d={`M0 ${BARS + 0.5}H${WIDTH}`} className={styles.grid} />
        <path d={bars} className={styles.bars} strokeWidth={Math.max(1, Math.min(6, step * 0.5 || 6))} />
      </svg>
      <span className={styles.days}>
        <span>{from}</span>
        <span>{m.snapshots.mood.contactsPer[size]}</span>
        <span>{to}</span>
      </span>
    </div>
  )
}
