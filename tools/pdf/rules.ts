// What every printed page has to keep to, one named rule each.
// Numbers in brackets: checkpoints of the Matterhorn Protocol 1.1, which spells out PDF/UA-1 (ISO 14289-1).
import { PAGE_RULES } from './page-rules'
import type { Printed } from './read-printed'
import type { Asked, Rule } from './rule'
import { TAG_RULES } from './tag-rules'

export type { Asked } from './rule'
export const RULES = { ...TAG_RULES, ...PAGE_RULES }
export type RuleName = keyof typeof RULES

/** Every rule that is broken, with the first of what is wrong. */
export function broken(pdf: Printed, asked: Asked): Partial<Record<RuleName, string[]>> {
  const found = Object.entries<Rule>(RULES).map(([rule, check]) => [rule, check(pdf, asked).slice(0, 5)] as const)
  return Object.fromEntries(found.filter(([, wrong]) => wrong.length > 0))
}
