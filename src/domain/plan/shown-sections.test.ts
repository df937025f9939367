import { describe, expect, it } from 'vitest'
import type { PlanItemId } from '../ids'
import { CORE_SECTIONS, emptyPlan, SECTIONS } from './plan'
import { furtherSections, shownSections } from './shown-sections'

describe('shownSections', () => {
  it('shows an empty plan its first sections, and each further one once it holds something or was left for later', () => {
    const plan = emptyPlan()
    expect(shownSections(plan)).toEqual(CORE_SECTIONS)
    plan.sections.halt.items = [{ id: 'h' as PlanItemId, type: 'pair', head: 'Hungry', text: '' }]
    plan.sections.after.skipped = { reason: '' }
    plan.order = ['after', ...SECTIONS.filter((kind) => kind !== 'after')]
    expect(shownSections(plan)).toEqual(plan.order.filter((kind) => CORE_SECTIONS.includes(kind) || kind === 'halt' || kind === 'after'))
    expect(shownSections(plan)[0]).toBe('after')
    expect([...shownSections(plan), ...furtherSections(plan)].sort()).toEqual([...SECTIONS].sort())
  })
})
