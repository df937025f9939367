// The chart in one sentence, above it.
import type { BucketSize } from '@domain/insight/buckets'
import type { Gap } from '@domain/insight/longest-gap'
import type { Summary } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { formatDay } from '@ui/dates'
import { decimal } from './numbers'

export function summaryWords(summary: Summary, points: number, size: BucketSize): string {
  const words = m.insights.summary
  return words.sentence(
    words.span(points, size),
    summary.mood === null ? words.noMood : words.mood(decimal(summary.mood), summary.moodDays),
    words.contacts(summary.contacts),
  )
}

/** The longest time without contact in one sentence; empty when there is none worth naming. */
export function gapWords(gap: Gap | null): string {
  if (gap === null) return ''
  return m.insights.gap(gap.days, formatDay(gap.from, 'long'), formatDay(gap.to, 'long'), gap.mood === null ? null : decimal(gap.mood))
}
