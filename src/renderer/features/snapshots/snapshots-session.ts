// What Snapshots remembers while the app runs: which date is open, what it is compared with, and how.
import { create } from 'zustand'
import type { SnapshotId, SupporterId } from '@domain/ids'

export const VIEWS = ['alone', 'overlay', 'beside'] as const
export type View = (typeof VIEWS)[number]

type Session = {
  /** Null: the newest. */
  shown: SnapshotId | null
  against: SnapshotId | 'today'
  view: View
  /** Just kept: its name takes the focus. */
  fresh: SnapshotId | null
  /** The supporter a line of the story is about, stressed in the picture. */
  pointed: SupporterId | null
}

export const useSnapshots = create<Session>(() => ({ shown: null, against: 'today', view: 'overlay', fresh: null, pointed: null }))

const set = useSnapshots.setState

/** Opens a snapshot; comparing it with itself would say nothing, so that falls back on today. */
export function show(shown: SnapshotId): void {
  set(({ against }) => ({ shown, against: against === shown ? 'today' : against, fresh: null, pointed: null }))
}

export function showAsItWas(shown: SnapshotId, fresh = false): void {
  show(shown)
  set({ view: 'alone', fresh: fresh ? shown : null })
}

export function compareWith(against: SnapshotId | 'today'): void {
  set(({ view }) => ({ against, pointed: null, view: view === 'alone' ? 'overlay' : view }))
}

export function lookAs(view: View): void {
  set({ view, pointed: null })
}

export function nameGiven(): void {
  set({ fresh: null })
}

export function pointAt(pointed: SupporterId | null): void {
  set({ pointed })
}
