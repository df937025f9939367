// Every change the Plan screen asks for, in one word each.
import type { PlanItemId, SupporterId } from '@domain/ids'
import { newSupporter } from '@domain/people/new-supporter'
import type { Kind } from '@domain/people/supporter'
import type { NewPlanItem, PlanItem, PlanItemPatch, SectionKind } from '@domain/plan/plan'
import type { DayKey } from '@domain/time/day-key'
import { newId, now } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'

export const addItem = (section: SectionKind, item: NewPlanItem) =>
  apply({ type: 'plan/add-item', section, item: { ...item, id: newId<PlanItemId>() } as PlanItem, index: null, at: now() })
export const addItems = (section: SectionKind, items: readonly NewPlanItem[]) =>
  apply({ type: 'plan/add-items', section, items: items.map((item) => ({ ...item, id: newId<PlanItemId>() }) as PlanItem), at: now() })
export const editItem = (section: SectionKind, id: PlanItemId, patch: PlanItemPatch) => apply({ type: 'plan/edit-item', section, id, patch, at: now() })
export const moveItem = (section: SectionKind, id: PlanItemId, index: number) => apply({ type: 'plan/move-item', section, id, index, at: now() })
export const removeItem = (section: SectionKind, id: PlanItemId) => apply({ type: 'plan/remove-item', section, id, at: now() })
export const moveSection = (section: SectionKind, index: number) => apply({ type: 'plan/move-section', section, index, at: now() })
export const skipSection = (section: SectionKind, skipped: { reason: string } | null) => apply({ type: 'plan/skip-section', section, skipped, at: now() })
export const setReview = (day: DayKey | null) => apply({ type: 'plan/set-review', day, at: now() })
export const setPhone = (id: SupporterId, phone: string) => apply({ type: 'supporter/edit', id, patch: { phone } })
export const putBack = (id: SupporterId) => apply({ type: 'supporter/restore', id })

/** Someone the map does not know yet, with nothing claimed of them but the name. Null when that was not taken. */
export async function putOnMap(name: string, kind: Kind): Promise<SupporterId | null> {
  const supporter = newSupporter(newId<SupporterId>(), name, now(), { kind, circle: 'middle' })
  const answer = await apply({ type: 'supporter/add', supporter, position: null })
  return answer.kind === 'applied' ? supporter.id : null
}
