// How people are named on screen right now. Not kept: the app always starts with names.
import { create } from 'zustand'
import { m } from '@domain/messages/messages'
import { type Naming, NAMINGS, shownName } from '@domain/people/shown-name'
import type { Supporter } from '@domain/people/supporter'
import { announce } from '@ui/announce'

export const useNaming = create<{ naming: Naming }>(() => ({ naming: 'names' }))

/** A supporter's name as it may be shown now. */
export function useShownName(): (s: Pick<Supporter, 'name' | 'role' | 'kind' | 'form'>) => string {
  const naming = useNaming((state) => state.naming)
  return (s) => shownName(s, naming)
}

/** The same, for words put together outside a component. */
export function shownNameNow(s: Pick<Supporter, 'name' | 'role' | 'kind' | 'form'>): string {
  return shownName(s, useNaming.getState().naming)
}

export function nameBy(naming: Naming): void {
  useNaming.setState({ naming })
  announce(m.mapEditor.naming.now[naming])
}

/** Names, then initials, then roles, then names again. */
export function nextNaming(): void {
  const { naming } = useNaming.getState()
  nameBy(NAMINGS[(NAMINGS.indexOf(naming) + 1) % NAMINGS.length] ?? 'names')
}
