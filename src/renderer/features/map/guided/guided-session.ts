// What a guided round remembers only while the app runs: names not yet put on the map, and who is being asked about.
import { create } from 'zustand'
import type { SupporterId } from '@domain/ids'
import type { NameRead } from '@domain/people/name-list'
import type { Form } from '@domain/people/supporter'

export type Draft = NameRead & { id: SupporterId; form: Form }

type Session = {
  open: boolean
  /** Names in the order they came; they stay until the round ends, so that undo finds them again. */
  drafts: readonly Draft[]
  /** Whom the question is put to; null: the first it waits for. */
  at: SupporterId | null
}

export const useGuidedSession = create<Session>(() => ({ open: false, drafts: [], at: null }))

const set = useGuidedSession.setState

export function openGuided(): void {
  set({ open: true })
}

export function closeGuided(): void {
  set({ open: false, at: null })
}

/** The round is over: the next one begins with an empty list. */
export function forgetRound(): void {
  set({ open: false, drafts: [], at: null })
}

export function addDrafts(added: readonly Draft[]): void {
  set(({ drafts }) => ({ drafts: [...drafts, ...added] }))
}

export function editDraft(id: SupporterId, patch: Partial<Draft>): void {
  set(({ drafts }) => ({ drafts: drafts.map((draft) => (draft.id === id ? { ...draft, ...patch } : draft)) }))
}

export function dropDraft(id: SupporterId): void {
  set(({ drafts }) => ({ drafts: drafts.filter((draft) => draft.id !== id) }))
}

export function askAbout(at: SupporterId | null): void {
  set({ at })
}
