// Folds what the entries say while nothing else is to be done, so that the first letter typed is as quick as the rest.
import { useEffect } from 'react'
import { prepareForSearch } from '@domain/journal/search'
import type { Entry } from '@domain/journal/timeline'

const AT_ONCE = 100
/** Left of an idle stretch, in ms, for the page itself. */
const SPARE_MS = 4

export function useReadyToSearch(entries: readonly Entry[]): void {
  useEffect(() => {
    let next = 0
    const some = (idle: IdleDeadline) => {
      while (next < entries.length && idle.timeRemaining() > SPARE_MS) {
        prepareForSearch(entries.slice(next, next + AT_ONCE))
        next += AT_ONCE
      }
      if (next < entries.length) handle = requestIdleCallback(some)
    }
    let handle = requestIdleCallback(some)
    return () => cancelIdleCallback(handle)
  }, [entries])
}
