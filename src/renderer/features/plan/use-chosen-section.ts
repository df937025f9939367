import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { SectionKind } from '@domain/plan/plan'
import { unfinished } from '@renderer/unfinished'

const useSection = create<{ chosen: SectionKind | null }>(() => ({ chosen: null }))
unfinished.keeps('plan', useSection, ['chosen'])

/** The section shown. A visit begins at the first, or where it is led to; one that a stopped page cut off goes on in its section. */
export function useChosenSection(ledTo: SectionKind | null) {
  const [chosen, setChosen] = useState(() => ledTo ?? useSection.getState().chosen)
  useEffect(() => {
    useSection.setState({ chosen })
    return () => useSection.setState({ chosen: null })
  }, [chosen])
  return [chosen, setChosen] as const
}
