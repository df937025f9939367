// Work in slices, so that turning pages never waits for it.
import { useLayoutEffect, useState } from 'react'

/** Milliseconds of work before everything else has its turn: half of a frame. */
const SLICE = 8

/** What steps end with, and which steps it was; null until the first are done. Give a `begin` that stays the same while nothing it works from has changed. */
export function useSteps<T>(begin: () => Generator<void, T>): { of: () => Generator<void, T>; value: T } | null {
  const [done, setDone] = useState<{ of: () => Generator<void, T>; value: T } | null>(null)
  useLayoutEffect(() => {
    const steps = begin()
    let timer = 0
    const work = () => {
      const begun = performance.now()
      let step = steps.next()
      while (!step.done && performance.now() - begun < SLICE) step = steps.next()
      if (step.done) setDone({ of: begin, value: step.value })
      else timer = window.setTimeout(work)
    }
    // The first slice before anything is painted: those of a few months are there with the page.
    work()
    return () => window.clearTimeout(timer)
  }, [begin])
  return done
}
