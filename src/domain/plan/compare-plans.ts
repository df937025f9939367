// What is different between two plans, item by item: for sentences, not for a diff.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import type { PlanItem, SectionKind } from './plan'
import type { PlanContent } from './plan-version'

export type PlanDifference = { section: SectionKind } & (
  | { what: 'added' | 'removed'; words: string }
  /** The same item with other words. */
  | { what: 'changed'; was: string; words: string }
  /** The items of a section stand in another order, none added or removed among those that stay. */
  | { what: 'reordered' }
  | { what: 'left-out'; reason: string }
  | { what: 'taken-up' }
)

/** In the order of the later plan's sections. `nameOf` answers how someone is called here. */
export function comparePlans(earlier: PlanContent, later: PlanContent, nameOf: (id: SupporterId) => string): PlanDifference[] {
  return later.order.flatMap((section): PlanDifference[] => {
    const [before, after] = [earlier.sections[section], later.sections[section]]
    const was = new Map(before.items.map((item) => [item.id, item]))
    const here = new Set(after.items.map(({ id }) => id))
    const text = (item: PlanItem) => wholeWords(item, nameOf)
    const stayed = (items: readonly PlanItem[]) => items.filter(({ id }) => was.has(id) && here.has(id)).map(({ id }) => id)
    return [
      ...(after.skipped && !before.skipped ? [{ section, what: 'left-out' as const, reason: after.skipped.reason }] : []),
      ...(!after.skipped && before.skipped ? [{ section, what: 'taken-up' as const }] : []),
      ...after.items.flatMap((item): PlanDifference[] => {
        const old = was.get(item.id)
        if (!old) return [{ section, what: 'added', words: text(item) }]
        return text(old) === text(item) ? [] : [{ section, what: 'changed', was: text(old), words: text(item) }]
      }),
      ...before.items.filter(({ id }) => !here.has(id)).map((item) => ({ section, what: 'removed' as const, words: text(item) })),
      ...(stayed(before.items).join() === stayed(after.items).join() ? [] : [{ section, what: 'reordered' as const }]),
    ]
  })
}

/** Everything an item says, in one line. A tick is no change of the plan. */
function wholeWords(item: PlanItem, nameOf: (id: SupporterId) => string): string {
  return partsOf(item, nameOf).map((part) => part.trim()).filter(Boolean).join('; ')
}

function partsOf(item: PlanItem, nameOf: (id: SupporterId) => string): string[] {
  switch (item.type) {
    case 'text':
    case 'tick':
      return [item.text]
    case 'pair':
      return [item.head, item.text]
    case 'timed':
      return [item.text, item.minutes === null ? '' : m.plan.minutes(item.minutes)]
    case 'weighed':
      return [m.plan.weighed[item.side], item.text]
    case 'situation':
      return [item.situation, item.avoid, item.escape, item.cope, item.needs.map((fn) => m.vocabulary.functions[fn]).join(', '), item.contacts.map(nameOf).join(', ')]
    case 'person':
      return [nameOf(item.supporterId), item.words]
    case 'line':
      return [item.name, item.phone, item.note]
  }
}
