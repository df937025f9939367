// Identifiers and small shared shapes. Ids are made outside the domain and arrive inside a change.
import { z } from 'zod'

/** Letters, digits, `-` and `_`, at most 64: safe as an object key (never one of those of `bounded-json.ts`) and in a file. */
const id = z.string().regex(/^(?!__|(?:constructor|prototype)$)[A-Za-z0-9_-]{1,64}$/)

export const SupporterId = id.brand('SupporterId')
export type SupporterId = z.infer<typeof SupporterId>
export const TieId = id.brand('TieId')
export type TieId = z.infer<typeof TieId>
export const CheckInId = id.brand('CheckInId')
export type CheckInId = z.infer<typeof CheckInId>
export const ContactId = id.brand('ContactId')
export type ContactId = z.infer<typeof ContactId>
export const PlanItemId = id.brand('PlanItemId')
export type PlanItemId = z.infer<typeof PlanItemId>
export const PlanVersionId = id.brand('PlanVersionId')
export type PlanVersionId = z.infer<typeof PlanVersionId>
export const ShareCopyId = id.brand('ShareCopyId')
export type ShareCopyId = z.infer<typeof ShareCopyId>
export const CrisisLineId = id.brand('CrisisLineId')
export type CrisisLineId = z.infer<typeof CrisisLineId>
export const PlannedMoveId = id.brand('PlannedMoveId')
export type PlannedMoveId = z.infer<typeof PlannedMoveId>
export const SnapshotId = id.brand('SnapshotId')
export type SnapshotId = z.infer<typeof SnapshotId>
export const TrackerId = id.brand('TrackerId')
export type TrackerId = z.infer<typeof TrackerId>
export const StreakId = id.brand('StreakId')
export type StreakId = z.infer<typeof StreakId>
export const SlipId = id.brand('SlipId')
export type SlipId = z.infer<typeof SlipId>
export const SeriesId = id.brand('SeriesId')
export type SeriesId = z.infer<typeof SeriesId>
export const EarlySignId = id.brand('EarlySignId')
export type EarlySignId = z.infer<typeof EarlySignId>
export const SavedSearchId = id.brand('SavedSearchId')
export type SavedSearchId = z.infer<typeof SavedSearchId>
export const TemplateId = id.brand('TemplateId')
export type TemplateId = z.infer<typeof TemplateId>

/** One line of the person's own words. */
export const Line = z.string().max(200)
/** A longer text of the person's own words. */
export const Words = z.string().max(20_000)
