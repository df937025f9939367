// Who is named in the plan but has been taken off the map.
import type { SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import type { Supporter } from '../people/supporter'
import type { SectionKind } from './plan'

/** Supporters a section names who are no longer on the map, each once, in the section's order. */
export function offTheMap(book: Pick<Notebook, 'plan' | 'supporters'>, kind: SectionKind): Supporter[] {
  const named = new Set<SupporterId>()
  for (const item of book.plan.sections[kind].items) {
    if (item.type === 'person') named.add(item.supporterId)
    if (item.type === 'situation') for (const id of item.contacts) named.add(id)
  }
  return [...named].map((id) => book.supporters[id]).filter((person): person is Supporter => !!person && person.removedAt !== null)
}
