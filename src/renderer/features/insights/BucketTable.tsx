// The chart's figures as a real table.
import type { BucketSize } from '@domain/insight/buckets'
import type { Bucket, Spread } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { KINDS } from '@domain/people/supporter'
import { whenWords } from './bucket-words'
import { decimal, moodFigure } from './numbers'
import styles from './BucketTable.module.css'

const mean = (spread: Spread | null) => (spread ? decimal(spread.mean) : m.insights.table.nothing)
const range = (spread: Spread | null) => (spread ? m.insights.table.fromTo(moodFigure(spread.low), moodFigure(spread.high)) : m.insights.table.nothing)

export function BucketTable({ buckets, size }: { buckets: readonly Bucket[]; size: BucketSize }) {
  const kinds = KINDS.filter((kind) => kind !== 'other' || buckets.some((bucket) => bucket.byKind.other > 0))
  const words = m.insights.table
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={words.caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.when[size]}</th>
              <th scope="col">{words.mood}</th>
              {size === 'day' && <th scope="col">{words.moving}</th>}
              <th scope="col">{words.range[size]}</th>
              {size !== 'day' && <th scope="col">{words.days}</th>}
              <th scope="col">{words.contacts}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {m.vocabulary.kindsShort[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket) => (
              <tr key={bucket.from}>
                <th scope="row">{whenWords(bucket, size)}</th>
                <td>{mean(bucket.mood)}</td>
                {size === 'day' && <td>{mean(bucket.moving)}</td>}
                <td>{range(bucket.mood)}</td>
                {size !== 'day' && <td>{bucket.mood?.days ?? 0}</td>}
                <td>{bucket.contacts}</td>
                {kinds.map((kind) => (
                  <td key={kind}>{bucket.byKind[kind]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{words.note}</p>
    </>
  )
}
