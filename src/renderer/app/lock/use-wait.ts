// A wait that is counted down on screen.
import { useEffect, useState } from 'react'

export function useWait(): { waitMs: number; waitFor: (ms: number) => void } {
  const [waitMs, setWaitMs] = useState(0)
  useEffect(() => {
    if (waitMs <= 0) return
    const timer = setTimeout(() => setWaitMs(Math.max(0, waitMs - 1000)), Math.min(1000, waitMs))
    return () => clearTimeout(timer)
  }, [waitMs])
  return { waitMs, waitFor: setWaitMs }
}
