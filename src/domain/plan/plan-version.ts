// The plan as it stood on a day, kept to look back at and to compare. People in it are still those of the map.
import { z } from 'zod'
import { Line, PlanVersionId, type SupporterId } from '../ids'
import { DayKey, Instant } from '../time/day-key'
import { type PlanItem, PlanSection, SectionKind } from './plan'

/** Someone went through it on a day: the person, a counsellor, a sponsor. */
const Reading = z.object({ who: Line.min(1), on: DayKey })

export const PlanVersion = z.object({
  id: PlanVersionId,
  day: DayKey,
  keptAt: Instant,
  /** What this version is about; may be empty. */
  note: Line,
  order: z.array(SectionKind),
  sections: z.record(SectionKind, PlanSection),
  readBy: z.array(Reading).max(20),
})
export type PlanVersion = z.infer<typeof PlanVersion>

/** What the person may write about a version; the plan in it never changes. */
export const PlanVersionPatch = PlanVersion.pick({ note: true, readBy: true }).partial()

/** What two plans are compared by: the present one, or a version. */
export type PlanContent = Pick<PlanVersion, 'order' | 'sections'>

/** Whom an item names. */
export function namedIn(item: PlanItem): readonly SupporterId[] {
  return item.type === 'person' ? [item.supporterId] : item.type === 'situation' ? item.contacts : []
}

/** Someone is erased for good: their own lines go, situations go on without them. */
export function forgetInSections(sections: PlanContent['sections'], id: SupporterId): void {
  for (const section of Object.values(sections)) {
    section.items = section.items.filter((item) => item.type !== 'person' || item.supporterId !== id)
    for (const item of section.items) if (item.type === 'situation') item.contacts = item.contacts.filter((one) => one !== id)
  }
}
