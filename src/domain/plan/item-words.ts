// A plan item in a few words, for whoever has to name it elsewhere.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import type { PlanItem } from './plan'

/** Longer words are cut; the rest is in the plan. */
const MOST = 60

/** `index` is its place in the section; `nameOf` answers how someone is called here. */
export function itemWords(item: PlanItem, index: number, nameOf: (id: SupporterId) => string): string {
  if (item.type === 'text') return item.text.trim().slice(0, MOST) || m.plan.item(index + 1)
  if (item.type === 'situation') return item.situation.trim().slice(0, MOST) || m.plan.situation.untitled
  return item.type === 'line' ? item.name || item.phone : nameOf(item.supporterId)
}
