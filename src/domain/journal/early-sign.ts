// An early sign the person named, bound to a rule over their own entries. Never a diagnosis: it shows, and opens the plan.
import { z } from 'zod'
import { EarlySignId, Line, PlanItemId, SupporterId } from '../ids'
import { SectionKind } from '../plan/plan'

const days = z.number().int().min(1).max(60)

export const SignRule = z.discriminatedUnion('when', [
  /** No contact with anyone (or with `who`) for so many days. */
  z.object({ when: z.literal('no-contact'), days, who: SupporterId.nullable() }),
  /** The day's mood at or below `mood` on so many days running, each with an entry. */
  z.object({ when: z.literal('low-mood'), mood: z.number().int().min(1).max(4), days }),
  /** An urge at or above `urge` within the last so many days. */
  z.object({ when: z.literal('urge'), urge: z.number().int().min(1).max(10), days }),
  /** No check-in for so many days. */
  z.object({ when: z.literal('no-check-in'), days }),
  /** Fewer hours than `hours` slept in so many of the last seven nights. */
  z.object({ when: z.literal('short-sleep'), hours: z.number().min(1).max(12), nights: z.number().int().min(1).max(7) }),
])
export type SignRule = z.infer<typeof SignRule>

export const EarlySign = z.object({
  id: EarlySignId,
  /** The sign in the person's words: "I stop answering people". May be empty; the rule then speaks. */
  words: Line,
  rule: SignRule,
  /** Where in the plan it leads; an item that has gone leaves the section. */
  step: z.object({ section: SectionKind, item: PlanItemId.nullable() }),
  on: z.boolean(),
})
export type EarlySign = z.infer<typeof EarlySign>
