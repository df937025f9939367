// What the chart holds for a stretch of days: one place for the drawing, its table, its words and its files.
import { useMemo } from 'react'
import type { BucketSize, Stretch } from '@domain/insight/buckets'
import { chartEvents } from '@domain/insight/chart-events'
import type { ChartContent } from '@domain/insight/chart/draw-chart'
import { otherStretch } from '@domain/insight/compared'
import { contactParts } from '@domain/insight/contact-parts'
import { type m } from '@domain/messages/messages'
import { moodVsContact } from '@domain/insight/mood-vs-contact'
import { shownName } from '@domain/people/shown-name'
import type { Supporter } from '@domain/people/supporter'
import { useNaming } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import type { Choice } from '../insights-state'
import type { View } from '../use-view'

export type Chart = ChartContent & { stretch: Stretch; otherDays: Stretch | null; otherIs: keyof typeof m.insights.compare.dashed }

export function useChart({ index, weekStart }: View, stretch: Stretch, size: BucketSize, { bars, other }: Pick<Choice, 'bars' | 'other'>): Chart {
  const contacts = useNotebook((book) => book.contacts)
  const supporters = useNotebook((book) => book.supporters)
  const streaks = useNotebook((book) => book.streaks)
  const snapshots = useNotebook((book) => book.snapshots)
  const planVersions = useNotebook((book) => book.planVersions)
  const naming = useNaming((state) => state.naming)
  return useMemo(() => {
    const nameOf = (s: Supporter) => shownName(s, naming)
    const buckets = moodVsContact(index, stretch, size, weekStart)
    const otherDays = other && otherStretch(other, stretch, size, weekStart)
    return {
      stretch,
      size,
      buckets,
      bars: contactParts({ contacts, supporters, nameOf }, buckets, bars),
      events: chartEvents({ contacts, supporters, streaks, snapshots, planVersions, nameOf }, stretch, index.first),
      otherDays,
      otherIs: typeof other === 'string' ? other : 'own',
      other: otherDays && moodVsContact(index, otherDays, size, weekStart),
    }
  }, [index, stretch, size, weekStart, contacts, supporters, streaks, snapshots, planVersions, naming, bars, other])
}
