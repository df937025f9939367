// What stands around the chart, computed once per journal and once per choice.
import { useMemo } from 'react'
import { feltAfter } from '@domain/insight/felt-after'
import { partsOfDay } from '@domain/insight/hours'
import { kindRates } from '@domain/insight/kind-rates'
import { weekdayMoods } from '@domain/insight/weekday-moods'
import { yearOfDays } from '@domain/insight/year-of-days'
import { useNotebook } from '@renderer/notebook/use-notebook'
import type { View } from './use-view'

export function usePage({ index, stretch, weekStart }: View) {
  const checkIns = useNotebook((book) => book.checkIns)
  const contacts = useNotebook((book) => book.contacts)
  const year = useMemo(() => yearOfDays(index, stretch.to, weekStart), [index, stretch.to, weekStart])
  return useMemo(
    () => ({
      year,
      rates: kindRates(index, stretch, weekStart),
      felt: feltAfter(contacts, stretch),
      hours: partsOfDay(checkIns, stretch),
      weekdays: weekdayMoods(index, stretch, weekStart),
    }),
    [index, stretch, checkIns, contacts, weekStart, year],
  )
}
