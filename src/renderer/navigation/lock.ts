// Locking is asked for from several places, and done by the one that knows what is being written.
import { useEffect, useEffectEvent } from 'react'

const LOCK = 'kith:lock'

export function askToLock(): void {
  window.dispatchEvent(new CustomEvent(LOCK))
}

/** Runs when the person, or their absence, asks to lock. */
export function useAskedToLock(run: () => void): void {
  const latest = useEffectEvent(run)
  useEffect(() => {
    const listen = () => latest()
    window.addEventListener(LOCK, listen)
    return () => window.removeEventListener(LOCK, listen)
  }, [])
}
