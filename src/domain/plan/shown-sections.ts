// Which sections stand in the list of the plan, and which wait beneath it.
import { CORE_SECTIONS, type Plan, type SectionKind } from './plan'

const isShown = (plan: Plan, kind: SectionKind) => CORE_SECTIONS.includes(kind) || plan.sections[kind].items.length > 0 || plan.sections[kind].skipped !== null

/** In the plan's order: the ones every plan shows, and each with something in it or left for later. */
export const shownSections = (plan: Plan): SectionKind[] => plan.order.filter((kind) => isShown(plan, kind))

/** The others, in the plan's order. */
export const furtherSections = (plan: Plan): SectionKind[] => plan.order.filter((kind) => !isShown(plan, kind))
