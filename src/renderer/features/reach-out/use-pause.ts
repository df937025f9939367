// A ten-minute pause that runs by the clock, not by counting ticks, so a sleeping window cannot stretch it.
import { useEffect, useState } from 'react'
import { PAUSE_MS, type PauseAt, pauseAt } from '@domain/plan/guided-pause'

/** Elapsed before the current run, and when that run began (`performance.now`), or null while it stands still. */
type Run = { before: number; since: number | null; skipped: number }
const FRESH: Run = { before: 0, since: null, skipped: 0 }

export type Pause = PauseAt & {
  phase: 'fresh' | 'running' | 'stopped' | 'done'
  start: () => void
  stop: () => void
  next: () => void
  again: () => void
}

export function usePause(steps: number): Pause {
  const [run, setRun] = useState(FRESH)
  const [now, setNow] = useState(0)
  const elapsed = run.before + (run.since === null ? 0 : Math.max(0, now - run.since))
  const place = pauseAt(elapsed, steps, run.skipped)
  const running = run.since !== null && !place.done
  useEffect(() => {
    if (!running) return
    const tick = setInterval(() => setNow(performance.now()), 250)
    return () => clearInterval(tick)
  }, [running])
  const begin = (before: number, skipped: number) => {
    const since = performance.now()
    setNow(since)
    setRun({ before, since, skipped })
  }
  return {
    ...place,
    phase: place.done ? 'done' : running ? 'running' : elapsed > 0 ? 'stopped' : 'fresh',
    start: () => begin(elapsed, run.skipped),
    stop: () => setRun({ before: Math.min(PAUSE_MS, elapsed), since: null, skipped: run.skipped }),
    next: () => setRun({ ...run, skipped: run.skipped + 1 }),
    again: () => begin(0, 0),
  }
}
