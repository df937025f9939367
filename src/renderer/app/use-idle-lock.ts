// Locks when nobody has touched a key or moved anything in Kith for as long as the person chose.
import { useEffect } from 'react'
import { askToLock } from '../navigation/lock'
import { usePassphrase } from '../notebook/passphrase'

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const

export function useIdleLock(): void {
  const minutes = usePassphrase(({ state }) => (state?.isSet ? state.lockAfter : 0))
  useEffect(() => {
    if (minutes === 0) return
    let last = performance.now()
    let timer: ReturnType<typeof setTimeout>
    const left = () => minutes * 60_000 - (performance.now() - last)
    // One timer, set again for what is left when it rings: a movement only notes the time.
    const wait = () => {
      timer = setTimeout(() => {
        if (left() > 0) return wait()
        askToLock()
        // Should something hold it up, it is tried again.
        last = performance.now()
        wait()
      }, Math.max(left(), 1000))
    }
    const note = () => (last = performance.now())
    for (const sign of SIGNS) window.addEventListener(sign, note, { capture: true, passive: true })
    wait()
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, note, { capture: true })
    }
  }, [minutes])
}
