// What Insights shows, computed once per journal and once per choice.
import { useMemo } from 'react'
import { type BucketSize, type Stretch, type WeekStart } from '@domain/insight/buckets'
import { indexDays } from '@domain/insight/day-index'
import { feltAfter } from '@domain/insight/felt-after'
import { firstTimes } from '@domain/insight/first-times'
import { kindRates } from '@domain/insight/kind-rates'
import { longestGap } from '@domain/insight/longest-gap'
import { moodVsContact, summarise } from '@domain/insight/mood-vs-contact'
import { hasEarlier, type Period, periodPage, sizeFor, sizesFor } from '@domain/insight/period'
import { weekdayMoods } from '@domain/insight/weekday-moods'
import { yearOfDays } from '@domain/insight/year-of-days'
import type { Settings } from '@domain/settings'
import type { DayKey } from '@domain/time/day-key'
import { useNotebook } from '@renderer/notebook/use-notebook'

const WEEKDAY: Record<Settings['weekStart'], WeekStart> = { sunday: 0, monday: 1, saturday: 6 }

export function useDayIndex() {
  const checkIns = useNotebook((book) => book.checkIns)
  const contacts = useNotebook((book) => book.contacts)
  const supporters = useNotebook((book) => book.supporters)
  return useMemo(() => indexDays(checkIns, contacts, supporters), [checkIns, contacts, supporters])
}

export type Choice = { period: Period; page: number; size: BucketSize | null }

export function useInsights(choice: Choice, today: DayKey) {
  const index = useDayIndex()
  const contacts = useNotebook((book) => book.contacts)
  const supporters = useNotebook((book) => book.supporters)
  const weekStart = WEEKDAY[useNotebook((book) => book.settings.weekStart)]
  const { period, page } = choice
  const size = sizeFor(period, choice.size, today, index.first)
  const stretch: Stretch = useMemo(() => periodPage(period, page, size, today, index.first, weekStart), [period, page, size, today, index.first, weekStart])
  return useMemo(
    () => ({
      index,
      size,
      sizes: sizesFor(period, today, index.first),
      stretch,
      weekStart,
      earlier: hasEarlier(period, stretch, index.first),
      buckets: moodVsContact(index, stretch, size, weekStart),
      summary: summarise(index, stretch),
      firstTimes: firstTimes(contacts, supporters, stretch, index.first),
      rates: kindRates(index, stretch, weekStart),
      felt: feltAfter(contacts, stretch),
      weekdays: weekdayMoods(index, stretch, weekStart),
      gap: longestGap(index, stretch),
      year: yearOfDays(index, stretch.to, weekStart),
    }),
    [index, size, period, stretch, today, contacts, supporters, weekStart],
  )
}

export type Insights = ReturnType<typeof useInsights>
