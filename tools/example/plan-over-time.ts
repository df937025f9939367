// The example's plan as it was twice before.
import { PlanItemId, PlanVersionId } from '@domain/ids'
import { CORE_SECTIONS, type Plan, type SectionKind } from '@domain/plan/plan'
import type { PlanVersion } from '@domain/plan/plan-version'
import { type DayKey, instantOf } from '@domain/time/day-key'

/** What was not yet in it, counted from the end of each section. */
const EARLIER: readonly { id: string; day: string; note: string; without: Partial<Record<SectionKind, number>>; words: Partial<Record<SectionKind, string>>; readBy: readonly string[] }[] = [
  { id: 'plan-first', day: '2025-12-02', note: 'Written with Dr. Amin', without: { warningSigns: 2, situations: 1, helps: 2, people: 2, slip: 1 }, words: { helps: 'Read something' }, readBy: ['Me', 'Dr. Amin'] },
  { id: 'plan-after-august', day: '2026-08-16', note: 'After August', without: { helps: 1, people: 1 }, words: {}, readBy: ['Me'] },
]

export function exampleVersions(plan: Plan, zone: string): PlanVersion[] {
  return EARLIER.map(({ id, day, note, without, words, readBy }) => ({
    id: PlanVersionId.parse(id),
    day: day as DayKey,
    keptAt: instantOf(day as DayKey, '19:00', zone),
    note,
    order: plan.order,
    sections: Object.fromEntries(
      plan.order.map((section) => {
        const { items: now, skipped } = plan.sections[section]
        // The further sections came later than both.
        const items = CORE_SECTIONS.includes(section) ? now : []
        const kept = items.slice(0, Math.max(1, items.length - (without[section] ?? 0)))
        const since = words[section]
        return [section, { items: since === undefined ? kept : [...kept, { id: PlanItemId.parse(`${id}-${section}`), type: 'text' as const, text: since }], skipped }]
      }),
    ) as Plan['sections'],
    readBy: readBy.map((who) => ({ who, on: day as DayKey })),
  }))
}
