// What to print: kept while the app runs, so that leaving the screen loses no choice.
import { useMemo } from 'react'
import { create } from 'zustand'
import type { SectionKind } from '@domain/plan/plan'
import { paperFor, type PlanPdfOptions, sectionsToPrint } from '@domain/plan/plan-pdf-options'
import { useAppInfo } from '@renderer/navigation/app-info'
import { useNotebook } from '@renderer/notebook/use-notebook'

type Choice = {
  /** Sections the person ticked or unticked themselves; the others follow what is written. */
  sections: Partial<Record<SectionKind, boolean>>
  map: boolean
  names: PlanPdfOptions['names']
  largePrint: boolean
  paper: PlanPdfOptions['paper'] | null
}

export const usePrintChoice = create<Choice>(() => ({ sections: {}, map: true, names: 'names', largePrint: false, paper: null }))

export function choose(patch: Partial<Choice>): void {
  usePrintChoice.setState(patch)
}

/** The options in force; `sections` may be empty, which cannot be printed. */
export function usePrintOptions(): PlanPdfOptions {
  const choice = usePrintChoice()
  const plan = useNotebook((book) => book.plan)
  const paper = useNotebook((book) => book.settings.paper)
  const country = useNotebook((book) => book.settings.country)
  const system = useAppInfo((app) => app.info?.country ?? null)
  return useMemo(() => {
    const suggested = sectionsToPrint(plan)
    return {
      sections: plan.order.filter((kind) => choice.sections[kind] ?? suggested.includes(kind)),
      map: choice.map,
      names: choice.names,
      largePrint: choice.largePrint,
      paper: choice.paper ?? paperFor(paper, country ?? system),
    }
  }, [choice, plan, paper, country, system])
}
