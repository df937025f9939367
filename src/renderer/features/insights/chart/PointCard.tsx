// The point under the pointer or the arrow keys, in words, with a line down to the axis.
import type { BucketSize } from '@domain/insight/buckets'
import type { Plot } from '@domain/insight/chart/plot'
import type { Part } from '@domain/insight/contact-parts'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { moodWords, whenWords } from './bucket-words'
import { PartMark } from './PartMark'
import styles from './PointCard.module.css'

type Props = {
  bucket: Bucket
  size: BucketSize
  plot: Plot
  x: number
  parts: readonly Part[]
  counts: readonly number[]
  /** Events, and what the other period was. */
  said: readonly string[]
}

export function PointCard({ bucket, size, plot, x, parts, counts, said }: Props) {
  const onLeft = x > plot.left + plot.inner / 2
  const [mood, ...rest] = moodWords(bucket, size)
  return (
    <>
      <div className={styles.cursor} aria-hidden style={{ left: x, top: plot.moodTop, height: plot.height - plot.moodTop - plot.axisHeight }} />
      <div className={styles.card} aria-hidden style={{ top: plot.moodTop, ...(onLeft ? { right: plot.width - x + 12 } : { left: x + 12 }) }}>
        <p className={styles.when}>{whenWords(bucket, size)}</p>
        <p>
          <strong>{mood}</strong>
        </p>
        {rest.length > 0 && <p className={styles.quiet}>{rest.join(', ')}</p>}
        <p className={styles.contacts}>
          <strong>{m.insights.point.contacts(bucket.contacts)}</strong>
        </p>
        {parts.map(
          (part, i) =>
            (counts[i] ?? 0) > 0 && (
              <p key={part.key} className={styles.kind}>
                <PartMark part={part} size={13} /> {part.name} <span className={styles.number}>{counts[i]}</span>
              </p>
            ),
        )}
        {said.map((words) => (
          <p key={words} className={styles.said}>
            {words}
          </p>
        ))}
      </div>
    </>
  )
}
