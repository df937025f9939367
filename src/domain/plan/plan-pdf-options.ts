// What the person chose for the plan's PDF.
import { z } from 'zod'
import { SectionKind } from './plan'

export const PlanPdfOptions = z.object({
  sections: z.array(SectionKind).min(1),
  map: z.boolean(),
  names: z.enum(['names', 'initials']),
  paper: z.enum(['A4', 'Letter']),
  largePrint: z.boolean(),
})
export type PlanPdfOptions = z.infer<typeof PlanPdfOptions>
