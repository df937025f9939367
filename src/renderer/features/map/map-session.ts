// What the map remembers while the app runs: who is chosen, where the view is, what is being done.
import { create } from 'zustand'
import type { PlannedMoveId, SupporterId, TieId } from '@domain/ids'
import { type MapFilter, NO_FILTER } from '@domain/network/map-filter'
import type { Circle, Position, SupportFunction } from '@domain/people/supporter'
import { unfinished } from '@renderer/unfinished'

export type View = { x: number; y: number; zoom: number }

export type MapSession = {
  selected: readonly SupporterId[]
  /** The supporter that holds the map's one tab stop. */
  cursor: SupporterId | null
  adding: boolean
  /** Where the one being added will stand, in map units; null finds room by itself. */
  addAt: Position | null
  filter: MapFilter
  /** Only these and whom they are tied to are shown; the rest steps back. Null: everyone. */
  focus: readonly SupporterId[] | null
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
  /** A tie is being drawn with the mouse, from someone's grip. */
  tying: boolean
  /** The picker for a new tie is open in the inspector. */
  connecting: boolean
  /** The planned move open in the inspector: about whom (null: someone not there yet), and which (null: a new one). */
  planning: { about: SupporterId | null; id: PlannedMoveId | null; name: string; writing: boolean } | null
  /** Someone just put on the map: the inspector's next field takes the focus. */
  freshSupporter: SupporterId | null
  /** A tie just made or chosen, whose quality should take the focus; `mine`: the chosen supporter's tie with me. */
  freshTie: TieId | 'mine' | null
  /** The sheet of keys is open. */
  keySheet: boolean
}

export const useMapSession = create<MapSession>(() => ({
  selected: [],
  cursor: null,
  adding: false,
  addAt: null,
  filter: NO_FILTER,
  focus: null,
  pointed: null,
  view: null,
  close: false,
  moving: null,
  overCircle: null,
  tying: false,
  connecting: false,
  planning: null,
  freshSupporter: null,
  freshTie: null,
  keySheet: false,
}))
unfinished.keeps('map', useMapSession, ['selected'])

const set = useMapSession.setState

export function choose(ids: readonly SupporterId[]): void {
  const { cursor } = useMapSession.getState()
  set({ selected: ids, adding: false, connecting: false, planning: null, freshTie: null, cursor: ids.at(-1) ?? cursor })
}

/** Takes one more into the choice, or out of it. */
export function toggleChosen(id: SupporterId): void {
  const { selected } = useMapSession.getState()
  choose(selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id])
  set({ cursor: id })
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

export function startAdding(at: Position | null = null): void {
  set({ adding: true, addAt: at, selected: [], connecting: false, planning: null })
}

export function stopAdding(): void {
  set({ adding: false, addAt: null })
}

export function showOnly(filter: MapFilter): void {
  set({ filter })
}

/** Only those who give this function; null takes that wish away again. */
export function showFunction(fn: SupportFunction | null): void {
  set(({ filter }) => ({ filter: { ...filter, functions: fn === null ? [] : [fn] } }))
}

export function focusOn(focus: readonly SupporterId[] | null): void {
  set({ focus })
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

export function showKeySheet(keySheet: boolean): void {
  set({ keySheet })
}

/** Opens the form for a move of someone chosen, or for someone not there yet, whose name may be written already. */
export function planMove(about: SupporterId | null, id: PlannedMoveId | null = null, name = ''): void {
  if (about === null) set({ selected: [], adding: false, addAt: null, connecting: false })
  set({ planning: { about, id, name, writing: true } })
}

/** Shows someone planned who is not there yet. */
export function showPlanned(id: PlannedMoveId): void {
  set({ selected: [], adding: false, addAt: null, connecting: false, planning: { about: null, id, name: '', writing: false } })
}

export function stopPlanning(): void {
  set({ planning: null })
}
