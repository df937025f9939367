// Small things a person sets up once to write and find faster: searches kept by name, and templates for check-ins.
import { z } from 'zod'
import { Line, SavedSearchId, TemplateId, Words } from '../ids'

export const SavedSearch = z.object({ id: SavedSearchId, name: z.string().trim().min(1).max(80), query: Line.min(1) })
export type SavedSearch = z.infer<typeof SavedSearch>

/** What a new check-in begins with. */
export const CheckInTemplate = z.object({
  id: TemplateId,
  name: z.string().trim().min(1).max(80),
  feelings: z.array(Line.min(1)).max(40),
  triggers: z.array(Line.min(1)).max(40),
  note: Words,
})
export type CheckInTemplate = z.infer<typeof CheckInTemplate>
