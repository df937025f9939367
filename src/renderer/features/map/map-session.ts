// What the map remembers while the app runs: who is chosen, where the view is, what is being done.
import { create } from 'zustand'
import type { SupporterId, TieId } from '@domain/ids'
import type { Circle, Position, SupportFunction } from '@domain/people/supporter'

export type View = { x: number; y: number; zoom: number }

type Session = {
  selected: readonly SupporterId[]
  /** The supporter that holds the map's one tab stop. */
  cursor: SupporterId | null
  adding: boolean
  filter: SupportFunction | null
  /** The supporter under the pointer: their ties step forward. */
  pointed: SupporterId | null
  /** Null: the whole map, fitted. */
  view: View | null
  /** Moved or enlarged beyond the fitted map: the corners are no longer free. */
  close: boolean
  /** The keyboard move under way. */
  moving: { id: SupporterId; at: Position; kept: boolean } | null
  /** The circle under the supporter being moved. */
  overCircle: Circle | null
  /** The picker for a new tie is open in the inspector. */
  connecting: boolean
  /** Someone just put on the map: the inspector's next field takes the focus. */
  freshSupporter: SupporterId | null
  /** A tie just made or chosen, whose quality should take the focus; `mine`: the chosen supporter's tie with me. */
  freshTie: TieId | 'mine' | null
}

export const useMapSession = create<Session>(() => ({
  selected: [],
  cursor: null,
  adding: false,
  filter: null,
  pointed: null,
  view: null,
  close: false,
  moving: null,
  overCircle: null,
  connecting: false,
  freshSupporter: null,
  freshTie: null,
}))

const set = useMapSession.setState

export function choose(ids: readonly SupporterId[]): void {
  const { cursor } = useMapSession.getState()
  set({ selected: ids, adding: false, connecting: false, freshTie: null, cursor: ids.at(-1) ?? cursor })
}

/** Opens a tie where it is edited: beside the end already chosen, or the one it is kept with. */
export function chooseTie(tie: { tieId: TieId | null; a: SupporterId | null; b: SupporterId }): void {
  const { selected } = useMapSession.getState()
  const end = selected.length === 1 && tie.a !== null && selected[0] === tie.b ? tie.b : (tie.a ?? tie.b)
  choose([end])
  set({ freshTie: tie.tieId ?? 'mine' })
}

export function pointAtSupporter(pointed: SupporterId | null): void {
  set({ pointed })
}

export function startAdding(): void {
  set({ adding: true, selected: [], connecting: false })
}

export function stopAdding(): void {
  set({ adding: false })
}

export function showFunction(filter: SupportFunction | null): void {
  set({ filter })
}

export function rememberView(view: View | null): void {
  set({ view })
}

export function startConnecting(): void {
  set({ connecting: true })
}

export function stopConnecting(): void {
  set({ connecting: false })
}

export function tieMade(id: TieId | null): void {
  set({ connecting: false, freshTie: id })
}
