// Locks when the computer sleeps or is locked. The page is asked first, so that a half-written sentence is kept.
import { powerMonitor } from 'electron'
import type { KeyRing } from '../seal/key-ring'

/** A page that does not answer is not waited for any longer. */
const PATIENCE_MS = 3000

/** `ask` has the page lock; `lock` locks whatever the page does. After `ready`. */
export function lockWithComputer(ring: KeyRing, ask: () => void, lock: () => Promise<unknown>): void {
  const both = () => {
    const { seal } = ring
    if (!seal) return
    ask()
    // Locked meanwhile, and perhaps unlocked again: then it is another seal.
    setTimeout(() => void (ring.seal === seal && lock()), PATIENCE_MS).unref()
  }
  powerMonitor.on('suspend', both)
  powerMonitor.on('lock-screen', both)
}
