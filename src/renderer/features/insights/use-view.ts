// Which days the page shows, and how fine: from the choice made, and what the journal has.
import { useMemo } from 'react'
import type { BucketSize, Stretch, WeekStart } from '@domain/insight/buckets'
import { type DayIndex, dayIndexOf } from '@domain/insight/day-index'
import { hasEarlier, ownStretch, type Period, periodPage, sizeFor, sizeForDays, sizesFor, sizesForDays } from '@domain/insight/period'
import type { Settings } from '@domain/settings'
import { addDays, type DayKey, daysBetween } from '@domain/time/day-key'
import { useNotebook } from '@renderer/notebook/use-notebook'
import type { Choice } from './insights-state'

const WEEKDAY: Record<Settings['weekStart'], WeekStart> = { sunday: 0, monday: 1, saturday: 6 }

export function useDayIndex(): DayIndex {
  const checkIns = useNotebook((book) => book.checkIns)
  const contacts = useNotebook((book) => book.contacts)
  const supporters = useNotebook((book) => book.supporters)
  return dayIndexOf(checkIns, contacts, supporters)
}

export type View = {
  index: DayIndex
  today: DayKey
  weekStart: WeekStart
  stretch: Stretch
  size: BucketSize
  sizes: BucketSize[]
  period: Period | 'own'
  /** Whether there is something before, or after, to turn to. */
  earlier: boolean
  later: boolean
}

export function useView({ period, page, size }: Pick<Choice, 'period' | 'page' | 'size'>, today: DayKey): View {
  const index = useDayIndex()
  const weekStart = WEEKDAY[useNotebook((book) => book.settings.weekStart)]
  return useMemo(() => {
    const shown = period ?? youngPeriod(index, today)
    return { index, today, weekStart, ...(typeof shown === 'string' ? usual(shown, page, size, index, today, weekStart) : own(shown, size, index, today, weekStart)) }
  }, [index, today, weekStart, period, page, size])
}

type Shown = Omit<View, 'index' | 'today' | 'weekStart'>

/** A young journal opens on a shorter period. */
function youngPeriod({ first }: DayIndex, today: DayKey): Period {
  const span = first === null ? 0 : daysBetween(first, today)
  return span < 45 ? 'month' : span < 100 ? 'quarter' : 'half'
}

function usual(period: Period, page: number, wanted: BucketSize | null, { first }: DayIndex, today: DayKey, weekStart: WeekStart): Shown {
  const size = sizeFor(period, wanted, today, first)
  const stretch = periodPage(period, page, size, today, first, weekStart)
  return { period, size, stretch, sizes: sizesFor(period, today, first), earlier: hasEarlier(period, stretch, first), later: page > 0 }
}

function own(days: Stretch, wanted: BucketSize | null, { first }: DayIndex, today: DayKey, weekStart: WeekStart): Shown {
  const length = daysBetween(days.from, days.to) + 1
  const size = sizeForDays(length, wanted)
  const stretch = ownStretch(days, size, today, weekStart)
  return { period: 'own', size, stretch, sizes: sizesForDays(length), earlier: first !== null && first < stretch.from, later: stretch.to < today }
}

/** Days of one's own choice moved by their own length, not beyond today. */
export function turned({ from, to }: Stretch, way: -1 | 1, today: DayKey): Stretch {
  const length = daysBetween(from, to) + 1
  const by = Math.min(way * length, daysBetween(to, today))
  return { from: addDays(from, by), to: addDays(to, by) }
}
