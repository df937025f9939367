// The chart's figures as a real table.
import type { Bucket, Spread } from '@domain/insight/mood-vs-contact'
import { eventsWithin } from '@domain/insight/chart/draw-chart'
import { drawnSpread } from '@domain/insight/chart/mood-paths'
import { m } from '@domain/messages/messages'
import { formatDay } from '@ui/dates'
import { decimal, moodFigure } from '../numbers'
import { whenWords } from './bucket-words'
import styles from './BucketTable.module.css'
import type { Chart } from './use-chart'

const words = m.insights.table
const mean = (spread: Spread | null | undefined) => (spread ? decimal(spread.mean) : words.nothing)
const range = (spread: Spread | null) => (spread ? words.fromTo(moodFigure(spread.low), moodFigure(spread.high)) : words.nothing)

export function BucketTable({ chart: { buckets, size, bars, events, other } }: { chart: Chart }) {
  const said = (bucket: Bucket) => eventsWithin(events, bucket, (day) => formatDay(day, 'short')).join('; ')
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={words.caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.when[size]}</th>
              <th scope="col">{words.mood}</th>
              {other && <th scope="col">{m.insights.save.otherMood}</th>}
              {size === 'day' && <th scope="col">{words.moving}</th>}
              <th scope="col">{words.range[size]}</th>
              {size !== 'day' && <th scope="col">{words.days}</th>}
              <th scope="col">{words.contacts}</th>
              {bars.parts.map((part) => (
                <th key={part.key} scope="col">
                  {'kind' in part.look ? m.vocabulary.kindsShort[part.look.kind] : part.name}
                </th>
              ))}
              {events.length > 0 && <th scope="col">{words.also}</th>}
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket, i) => (
              <tr key={bucket.from}>
                <th scope="row">{whenWords(bucket, size)}</th>
                <td>{mean(bucket.mood)}</td>
                {other && <td>{mean(other[i] && drawnSpread(other[i], size))}</td>}
                {size === 'day' && <td>{mean(bucket.moving)}</td>}
                <td>{range(bucket.mood)}</td>
                {size !== 'day' && <td>{bucket.mood?.days ?? 0}</td>}
                <td>{bucket.contacts}</td>
                {bars.parts.map((part, at) => (
                  <td key={part.key}>{bars.counts[i]?.[at] ?? 0}</td>
                ))}
                {events.length > 0 && <td className={styles.also}>{said(bucket)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{m.insights.parts.note}</p>
    </>
  )
}
