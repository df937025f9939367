// What the coverage page remembers while the app runs: who is thought of as away, and which cell lies open. Never kept.
import { create } from 'zustand'
import type { SupporterId } from '@domain/ids'
import type { Kind, SupportFunction } from '@domain/people/supporter'

export type Cell = { kind: Kind; fn: SupportFunction }

type Session = { away: ReadonlySet<SupporterId>; cell: Cell | null }

export const useCoverageSession = create<Session>(() => ({ away: new Set(), cell: null }))

const set = useCoverageSession.setState

export function toggleAway(id: SupporterId): void {
  set(({ away }) => {
    const next = new Set(away)
    if (!next.delete(id)) next.add(id)
    return { away: next }
  })
}

/** Exactly these, and nobody else. */
export function thinkAway(ids: readonly SupporterId[]): void {
  set({ away: new Set(ids) })
}

export function everyoneBack(): void {
  set({ away: new Set() })
}

export function openCell(cell: Cell | null): void {
  set({ cell })
}

export const sameCell = (a: Cell | null, b: Cell): boolean => a !== null && a.kind === b.kind && a.fn === b.fn
