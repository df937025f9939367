// A plan item in a few words, for whoever has to name it elsewhere.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import { withoutBold } from './marked-text'
import type { PlanItem } from './plan'

/** Longer words are cut; the rest is in the plan. */
const MOST = 60

/** `index` is its place in the section; `nameOf` answers how someone is called here. */
export function itemWords(item: PlanItem, index: number, nameOf: (id: SupporterId) => string): string {
  switch (item.type) {
    case 'person':
      return nameOf(item.supporterId)
    case 'line':
      return item.name || item.phone
    case 'situation':
      return item.situation.trim().slice(0, MOST) || m.plan.situation.untitled
    case 'pair':
      return (item.head.trim() || withoutBold(item.text.trim())).slice(0, MOST) || m.plan.item(index + 1)
    default:
      return withoutBold(item.text.trim()).slice(0, MOST) || m.plan.item(index + 1)
  }
}

/** Everything written in an item, whoever it is about. */
export function writtenIn({ id: _, type: __, ...said }: PlanItem): string[] {
  return Object.values(said).filter((value) => typeof value === 'string')
}
