// Ten minutes in small steps: where one is after so many milliseconds.

export const PAUSE_MS = 600_000

export type PauseAt = { remainingMs: number; step: number; done: boolean }

/**
 * The steps share the ten minutes evenly; `skipped` counts those left early by choice. The last step
 * stays until the time is up.
 */
export function pauseAt(elapsedMs: number, steps: number, skipped: number): PauseAt {
  const elapsed = Math.min(PAUSE_MS, Math.max(0, elapsedMs))
  const share = PAUSE_MS / Math.max(1, steps)
  const step = Math.min(Math.max(0, steps - 1), Math.floor(elapsed / share) + skipped)
  return { remainingMs: PAUSE_MS - elapsed, step, done: elapsed >= PAUSE_MS }
}

/** Six breaths a minute, out longer than in: the pace slow breathing is mostly studied at (S. Laborde et al., Neurosci. Biobehav. Rev. 138, 2022). */
export const BREATH = { inMs: 4_000, outMs: 6_000 }

/** Whether to breathe in or out, so long after beginning. */
export function breathAt(elapsedMs: number): 'in' | 'out' {
  return elapsedMs % (BREATH.inMs + BREATH.outMs) < BREATH.inMs ? 'in' : 'out'
}

/** "7:40", rounded up, so that it reads 10:00 at the start and 0:00 only at the end. */
export function clockText(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
