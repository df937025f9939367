// The point under the pointer or the arrow keys, in words, with a line down to the axis.
import type { BucketSize } from '@domain/insight/buckets'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { KINDS } from '@domain/people/supporter'
import { KindMark } from '@ui/KindMark'
import { moodWords, whenWords } from './bucket-words'
import type { Plot } from './plot'
import styles from './PointCard.module.css'

type Props = { bucket: Bucket; size: BucketSize; plot: Plot; x: number }

export function PointCard({ bucket, size, plot, x }: Props) {
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
        {KINDS.filter((kind) => bucket.byKind[kind] > 0).map((kind) => (
          <p key={kind} className={styles.kind}>
            <KindMark kind={kind} size={13} /> {m.vocabulary.kinds[kind]} <span className={styles.number}>{bucket.byKind[kind]}</span>
          </p>
        ))}
      </div>
    </>
  )
}
