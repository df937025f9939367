// One point of the chart in words: for the tooltip, the screen reader and the table's first column.
import type { BucketSize } from '@domain/insight/buckets'
import type { Part } from '@domain/insight/contact-parts'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { formatDay, formatRange } from '@ui/dates'
import { decimal, moodFigure } from '../numbers'

export function whenWords(bucket: Bucket, size: BucketSize): string {
  const when = size === 'day' ? formatDay(bucket.from, 'full') : size === 'week' ? formatRange(bucket.from, bucket.to) : formatDay(bucket.from, 'month')
  return bucket.whole ? when : `${when}, ${m.insights.soFar}`
}

export function moodWords(bucket: Bucket, size: BucketSize): string[] {
  const { mood, moving } = bucket
  const words = mood ? [m.insights.point.mood(moodFigure(mood.mean))] : [m.insights.point.noMood]
  if (mood && mood.low !== mood.high) words.push(m.insights.point.range(moodFigure(mood.low), moodFigure(mood.high)))
  if (mood && size !== 'day') words.push(m.insights.point.days(mood.days))
  if (moving) words.push(m.insights.point.moving(decimal(moving.mean)))
  return words
}

export function partWords(parts: readonly Part[], counts: readonly number[]): string[] {
  return parts.flatMap((part, i) => ((counts[i] ?? 0) > 0 ? m.insights.point.part(part.name, counts[i] ?? 0) : []))
}

/** `said` is what else there is to say of it: events, the other period. */
export function pointSentence(bucket: Bucket, size: BucketSize, parts: readonly string[], said: readonly string[]): string {
  const contacts = m.insights.point.contacts(bucket.contacts) + (parts.length > 0 ? `, ${parts.join(', ')}` : '')
  return m.insights.point.sentence(whenWords(bucket, size), [moodWords(bucket, size).join(', '), contacts, ...said])
}
