// Tells main what is being written, in case this page stops by itself: main loads it anew, and it goes on where it was.
import { useEffect } from 'react'
import { api } from '../api'
import { useDayDraft } from '../features/today/day-draft'
import { useJournal } from '../features/journal/journal-state'
import { usePlace } from '../navigation/place'
import { readUnfinished } from './lock/unfinished'

/** At most this long after a key: not with each one. */
const AFTER_MS = 500

export function useKeepUnfinished(): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        // Only a precaution: one that is too long to be taken is no reason to disturb whoever writes it.
        api.notebook.keepUnfinished(readUnfinished()).catch(() => undefined)
      }, AFTER_MS)
    }
    const stops = [useDayDraft, useJournal, usePlace].map((store) => store.subscribe(soon))
    return () => {
      clearTimeout(waiting)
      for (const stop of stops) stop()
    }
  }, [])
}
