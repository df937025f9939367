// Steps of the plan that would lead to nobody when they are needed.
import type { PlanItemId, SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import { isResting } from '../people/resting'
import type { DayKey } from '../time/day-key'
import type { SectionKind } from './plan'
import { namedIn } from './plan-version'
import { wayTo } from './way-to'

export type PlanGap = {
  section: SectionKind
  /** The situation it is about; null for a whole section. */
  item: PlanItemId | null
  /** All who were named are off the map; or on it, but with no way to reach them kept; or all given a rest. */
  why: 'nobody-left' | 'no-way' | 'all-resting'
}

/** Sections whose people are what they are for. A number written down there still answers. */
const OF_PEOPLE: readonly SectionKind[] = ['people', 'professionals']

/** In the plan's order. A section that names nobody, or is left for later, is no gap: that was a choice. */
export function planGaps({ plan, supporters }: Pick<Notebook, 'plan' | 'supporters'>, today: DayKey): PlanGap[] {
  const why = (named: readonly SupporterId[]): PlanGap['why'] | null => {
    const here = named.flatMap((id) => (supporters[id]?.removedAt === null ? supporters[id] : []))
    if (here.length === 0) return 'nobody-left'
    const reachable = here.filter((person) => wayTo(person) !== null)
    if (reachable.length === 0) return 'no-way'
    return reachable.every((person) => isResting(person, today)) ? 'all-resting' : null
  }
  return plan.order.flatMap((section): PlanGap[] => {
    const { items, skipped } = plan.sections[section]
    if (skipped) return []
    if (OF_PEOPLE.includes(section)) {
      const named = items.flatMap(namedIn)
      const answers = items.some((item) => item.type === 'line' && item.phone.trim() !== '')
      const gap = named.length > 0 && !answers ? why(named) : null
      return gap ? [{ section, item: null, why: gap }] : []
    }
    return items.flatMap((item): PlanGap[] => {
      const gap = item.type === 'situation' && item.contacts.length > 0 ? why(item.contacts) : null
      return gap ? [{ section, item: item.id, why: gap }] : []
    })
  })
}
