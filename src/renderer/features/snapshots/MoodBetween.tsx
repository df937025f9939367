import { useId, useMemo, useState } from 'react'
import { type BucketSize, type WeekStart } from '@domain/insight/buckets'
import { indexDays } from '@domain/insight/day-index'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import type { Settings } from '@domain/settings'
import { moodBetween } from '@domain/snapshots/mood-between'
import type { DayKey } from '@domain/time/day-key'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay, formatRange } from '@ui/dates'
import styles from './MoodBetween.module.css'
import { MoodPicture } from './MoodPicture'

const WEEKDAY: Record<Settings['weekStart'], WeekStart> = { sunday: 0, monday: 1, saturday: 6 }
const oneDecimal = (n: number) => (Math.round(n * 10) / 10).toFixed(1)
const whenWords = (bucket: Bucket, size: BucketSize) =>
  size === 'month' ? formatDay(bucket.from, 'month') : size === 'day' ? formatDay(bucket.from, 'short') : formatRange(bucket.from, bucket.to)

/** How it was in the time between the two maps: one line, what it rests on, and the same as a list. */
export function MoodBetween({ from, to }: { from: DayKey; to: DayKey }) {
  const checkIns = useNotebook((book) => book.checkIns)
  const contacts = useNotebook((book) => book.contacts)
  const supporters = useNotebook((book) => book.supporters)
  const weekStart = WEEKDAY[useNotebook((book) => book.settings.weekStart)]
  const index = useMemo(() => indexDays(checkIns, contacts, supporters), [checkIns, contacts, supporters])
  const { size, buckets, summary } = useMemo(() => moodBetween(index, from, to, weekStart), [index, from, to, weekStart])
  const [listed, setListed] = useState(false)
  const id = useId()
  const words = m.snapshots.mood
  const mean = summary.mood === null ? null : oneDecimal(summary.mood)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.label}>
        {words.title}
      </h3>
      <p className={styles.summary}>{words.summary(mean, summary.moodDays, summary.days, summary.contacts)}</p>
      {mean !== null && <MoodPicture buckets={buckets} size={size} label={words.picture(size, mean)} from={formatDay(from, 'short')} to={formatDay(to, 'short')} />}
      <p className={styles.hint}>{mean === null ? words.beside : `${words.gaps} ${words.beside}`}</p>
      {(mean !== null || summary.contacts > 0) && (
        <Button variant="bare" className={styles.toggle} aria-expanded={listed} onClick={() => setListed(!listed)}>
          {listed ? words.asLine : words.asList}
        </Button>
      )}
      {listed && (
        <div className={styles.scroll} role="region" aria-label={words.title} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.when[size]}</th>
                <th scope="col">{words.meanMood}</th>
                <th scope="col">{words.days}</th>
                <th scope="col">{words.contacts}</th>
              </tr>
            </thead>
            <tbody>
              {buckets.map((bucket) => (
                <tr key={bucket.from}>
                  <th scope="row">{whenWords(bucket, size)}</th>
                  <td>{bucket.mood ? oneDecimal(bucket.mood.mean) : words.nothing}</td>
                  <td>{bucket.mood?.days ?? 0}</td>
                  <td>{bucket.contacts}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
