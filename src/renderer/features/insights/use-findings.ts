// What the page compares, worked out in slices, so that turning pages never waits for it.
import { useLayoutEffect, useState } from 'react'
import type { Stretch, WeekStart } from '@domain/insight/buckets'
import type { DayIndex } from '@domain/insight/day-index'
import { type Findings, findingSteps } from '@domain/insight/findings'

/** Milliseconds of work before everything else has its turn: half of a frame. */
const SLICE = 8

/** Null until they are worked out; those of the page before stay until then. */
export function useFindings(index: DayIndex, stretch: Stretch, weekStart: WeekStart): Findings | null {
  const [found, setFound] = useState<Findings | null>(null)
  useLayoutEffect(() => {
    const steps = findingSteps(index, stretch, weekStart)
    let timer = 0
    const work = () => {
      const begun = performance.now()
      let step = steps.next()
      while (!step.done && performance.now() - begun < SLICE) step = steps.next()
      if (step.done) setFound(step.value)
      else timer = window.setTimeout(work)
    }
    // The first slice before anything is painted: those of a few months are there with the page.
    work()
    return () => window.clearTimeout(timer)
  }, [index, stretch, weekStart])
  return found
}
