// What the page compares.
import { useCallback } from 'react'
import type { Stretch, WeekStart } from '@domain/insight/buckets'
import type { DayIndex } from '@domain/insight/day-index'
import { type Findings, findingSteps } from '@domain/insight/findings'
import { useSteps } from './use-steps'

/** Null until they are worked out; those of the page before stay until then. */
export function useFindings(index: DayIndex, stretch: Stretch, weekStart: WeekStart): Findings | null {
  const begin = useCallback(() => findingSteps(index, stretch, weekStart), [index, stretch, weekStart])
  const done = useSteps(begin)
  return done && done.value
}
