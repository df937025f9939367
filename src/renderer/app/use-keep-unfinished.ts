// Tells main what is being written, in case this page stops by itself: main loads it anew, and it goes on where it was.
import { useEffect } from 'react'
import { api } from '../api'
import { unfinished } from '../unfinished'

/** At most this long after a key: not with each one. */
const AFTER_MS = 500

export function useKeepUnfinished(): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        // Only a precaution: one that is too long to be taken is no reason to disturb whoever writes it.
        api.notebook.keepUnfinished(unfinished.read()).catch(() => undefined)
      }, AFTER_MS)
    }
    // What has just been taken up as well: main handed it over.
    soon()
    const stop = unfinished.subscribe(soon)
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [])
}
