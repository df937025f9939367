// How people are named on screen right now. Not kept: the app always starts with names.
import { create } from 'zustand'
import { type Naming, shownName } from '@domain/people/shown-name'
import type { Supporter } from '@domain/people/supporter'

export const useNaming = create<{ naming: Naming }>(() => ({ naming: 'names' }))

/** A supporter's name as it may be shown now. */
export function useShownName(): (s: Pick<Supporter, 'name' | 'role' | 'kind' | 'form'>) => string {
  const naming = useNaming((state) => state.naming)
  return (s) => shownName(s, naming)
}
