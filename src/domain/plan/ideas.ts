// Ideas for a section that are not in it yet.
import { m } from '../messages/messages'
import type { NewPlanItem, PlanItem, SectionKind, Weighed } from './plan'

/** What an idea, or an item that may have come from one, says first. */
export function ideaWords(item: NewPlanItem | PlanItem): string {
  switch (item.type) {
    case 'pair':
      return item.head
    case 'situation':
      return item.situation
    case 'person':
    case 'line':
      return ''
    default:
      return item.text
  }
}

/** In their order; those whose words stand in the section already are left out. `side`: only those of this corner. */
export function ideasFor(section: SectionKind, items: readonly PlanItem[], side?: Weighed): NewPlanItem[] {
  const plain = (words: string) => words.trim().toLocaleLowerCase()
  const there = new Set(items.map((item) => plain(ideaWords(item))))
  return (m.planIdeas[section] ?? []).filter((idea) => (side === undefined || (idea.type === 'weighed' && idea.side === side)) && !there.has(plain(ideaWords(idea))))
}
