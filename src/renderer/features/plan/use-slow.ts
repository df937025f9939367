// Whether something has been going on for long enough to say so.
import { useEffect, useState } from 'react'

const LONG_MS = 1000

/** True once `active` has lasted a second, until it ends. */
export function useSlow(active: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!active) return
    const timer = setTimeout(() => setSlow(true), LONG_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [active])
  return slow
}
