// "Find" (Ctrl F) belongs to whichever place is open.
import { useEffect, useEffectEvent } from 'react'

const FIND = 'kith:find'

export function askToFind(): void {
  window.dispatchEvent(new CustomEvent(FIND))
}

/** Runs when the person asks to find something while this component is shown. */
export function useFind(run: () => void): void {
  const latest = useEffectEvent(run)
  useEffect(() => {
    const listen = () => latest()
    window.addEventListener(FIND, listen)
    return () => window.removeEventListener(FIND, listen)
  }, [])
}
