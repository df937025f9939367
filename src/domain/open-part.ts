// The open part: the few words that can be read without the passphrase, because the person chose them one by one.
import { z } from 'zod'
import { Line, PlanItemId, Words } from './ids'
import type { Notebook } from './notebook'
import { onMap } from './people/supporter-changes'
import type { PlanItem } from './plan/plan'
import { wayTo } from './plan/way-to'

/** What opens, by its place in the plan. Nothing by default. */
export const OpenChoice = z.array(PlanItemId).max(600)
export type OpenChoice = z.infer<typeof OpenChoice>

/** What can be read, word for word, and nothing else of the notebook. */
export const OpenWords = z.object({
  /** Whom to call. The number may be another way to reach them: an address, a name in a messenger. */
  people: z.array(z.object({ name: Line, number: z.string().min(1).max(2000) })).max(400),
  /** The first things that help. */
  helps: z.array(Words).max(200),
  reasons: z.array(Words).max(200),
})
export type OpenWords = z.infer<typeof OpenWords>

export type Openable = {
  people: { id: PlanItemId; name: string; number: string }[]
  helps: { id: PlanItemId; text: string }[]
  reasons: { id: PlanItemId; text: string }[]
}

/** Everything that can be chosen, in the plan's order: people and numbers of the plan who can be reached, what helps, reasons. */
export function openable(book: Pick<Notebook, 'supporters' | 'plan'>): Openable {
  const { people, professionals, helps, reasons } = book.plan.sections
  const here = new Map(onMap(book).map((person) => [person.id, person]))
  const reached = (item: PlanItem): Openable['people'] => {
    if (item.type === 'line') return item.phone.trim() ? [{ id: item.id, name: item.name.trim(), number: item.phone.trim() }] : []
    const person = item.type === 'person' ? here.get(item.supporterId) : undefined
    const way = person && wayTo(person)
    return person && way ? [{ id: item.id, name: person.name.trim(), number: way.text }] : []
  }
  const lines = (items: readonly PlanItem[]) => items.flatMap((item) => (item.type === 'text' && item.text.trim() ? [{ id: item.id, text: item.text.trim() }] : []))
  return { people: [...people.items, ...professionals.items].flatMap(reached), helps: lines(helps.items), reasons: lines(reasons.items) }
}

/** The chosen words as they are now. What has gone from the map or the plan is not among them. */
export function openWords(book: Pick<Notebook, 'supporters' | 'plan'>, choice: OpenChoice): OpenWords {
  const chosen = new Set<string>(choice)
  const all = openable(book)
  const among = <T extends { id: PlanItemId }>(items: readonly T[]) => items.filter(({ id }) => chosen.has(id))
  const once = new Map(among(all.people).map(({ name, number }) => [`${name}\n${number}`, { name, number }]))
  return { people: [...once.values()], helps: among(all.helps).map(({ text }) => text), reasons: among(all.reasons).map(({ text }) => text) }
}

export const saysNothing = ({ people, helps, reasons }: OpenWords) => people.length + helps.length + reasons.length === 0
