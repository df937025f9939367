// Ctrl Shift S (⌘ Shift S) keeps a snapshot here as it does on the map.
import { useEffect, useEffectEvent } from 'react'

export function useSnapshotKey(run: () => void): void {
  const latest = useEffectEvent(run)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.key.toLowerCase() !== 's' || !event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
