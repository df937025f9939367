// Where the person is. Features ask to go somewhere; they never import one another.
import { create } from 'zustand'
import type { ContactId, PlanItemId, PlannedMoveId, SnapshotId, SupporterId } from '@domain/ids'
import type { SectionKind } from '@domain/plan/plan'
import { unfinished } from '../unfinished'

export const PLACES = ['today', 'map', 'coverage', 'numbers', 'snapshots', 'people', 'journal', 'insights', 'plan', 'settings'] as const
export type PlaceName = (typeof PLACES)[number]

/** Places that look at the same thing as another: the navigation shows them beneath it. */
export const WITHIN: Partial<Record<PlaceName, PlaceName>> = { coverage: 'map', numbers: 'map', snapshots: 'map' }

/** What the place should open with. Each place reads only its own. */
export type Purpose =
  | { kind: 'log-contact'; who: SupporterId }
  | { kind: 'show-supporter'; id: SupporterId }
  | { kind: 'choose-supporters'; ids: readonly SupporterId[] }
  | { kind: 'guided-add' }
  | { kind: 'what-if'; ids: readonly SupporterId[] }
  | { kind: 'show-move'; id: PlannedMoveId }
  | { kind: 'show-contact'; id: ContactId }
  | { kind: 'show-section'; section: SectionKind; item?: PlanItemId | null }
  | { kind: 'show-copies' }
  | { kind: 'show-snapshot'; id: SnapshotId }
  | { kind: 'import-daylio' }
  | { kind: 'new-check-in' }
  | { kind: 'new-contact' }
  | { kind: 'log-urge' }
  | { kind: 'find-entries'; query: string }
  | { kind: 'entries-with'; id: SupporterId }
  | { kind: 'bring-in-map' }
  | { kind: 'set-passphrase' }
  | { kind: 'crisis-lines' }

type Place = { name: PlaceName; purpose: Purpose | null; reachOutOpen: boolean }

export const usePlace = create<Place>(() => ({ name: 'today', purpose: null, reachOutOpen: false }))
unfinished.keeps('place', usePlace, ['name'])

export function goTo(name: PlaceName, purpose: Purpose | null = null): void {
  usePlace.setState({ name, purpose, reachOutOpen: false })
}

/** The purpose has been served; coming back later starts plain. */
export function purposeServed(): void {
  usePlace.setState({ purpose: null })
}

export function openReachOut(): void {
  usePlace.setState({ reachOutOpen: true })
}

export function closeReachOut(): void {
  usePlace.setState({ reachOutOpen: false })
}
