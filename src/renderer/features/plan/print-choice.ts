// What to print: kept while the app runs, so that leaving the screen loses no choice.
import { useMemo } from 'react'
import { create } from 'zustand'
import type { SectionKind } from '@domain/plan/plan'
import { paperFor, type PlanPdfOptions, SECTIONS_OF, sectionsToPrint, USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { useAppInfo } from '@renderer/navigation/app-info'
import { useNotebook } from '@renderer/notebook/use-notebook'

type Choice = Omit<PlanPdfOptions, 'sections' | 'paper'> & {
  /** Sections the person ticked or unticked themselves; the others follow what is written. */
  sections: Partial<Record<SectionKind, boolean>>
  paper: PlanPdfOptions['paper'] | null
}

export const usePrintChoice = create<Choice>(() => ({ ...USUAL_PDF, sections: {}, paper: null }))

/** Whom to leave out is ticked for one kind at a time: having it in one's own full plan does not put it on a page to hand on. */
export function choose(patch: Partial<Choice>): void {
  usePrintChoice.setState((now) => {
    if (patch.kind === undefined || patch.kind === now.kind) return patch
    const { notInvolved: _, ...sections } = patch.sections ?? now.sections
    return { ...patch, sections }
  })
}

/** The options in force. `sections` are those the kind has room for; they may be empty, which only a kind without sections can print. */
export function usePrintOptions(): PlanPdfOptions {
  const choice = usePrintChoice()
  const plan = useNotebook((book) => book.plan)
  const paper = useNotebook((book) => book.settings.paper)
  const country = useNotebook((book) => book.settings.country)
  const system = useAppInfo((app) => app.info?.country ?? null)
  return useMemo(() => {
    const suggested = sectionsToPrint(plan, choice.kind)
    return {
      ...choice,
      // Figures that leave someone out would not be figures.
      without: choice.kind === 'counsellor' ? [] : choice.without,
      sections: plan.order.filter((kind) => SECTIONS_OF[choice.kind].includes(kind) && (choice.sections[kind] ?? suggested.includes(kind))),
      paper: choice.paper ?? paperFor(paper, country ?? system),
    }
  }, [choice, plan, paper, country, system])
}
