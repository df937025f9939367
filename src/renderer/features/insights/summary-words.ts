// The chart in one sentence, above it.
import type { BucketSize } from '@domain/insight/buckets'
import type { Summary } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { decimal } from './numbers'

export function summaryWords(summary: Summary, points: number, size: BucketSize): string {
  const words = m.insights.summary
  return words.sentence(
    words.span(points, size),
    summary.mood === null ? words.noMood : words.mood(decimal(summary.mood), summary.moodDays),
    words.contacts(summary.contacts),
  )
}
