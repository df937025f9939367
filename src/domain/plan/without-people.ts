// The plan for a page that is to leave some people out.
import type { SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import type { Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import { writtenIn } from './item-words'
import { nameStands, wordsIn } from './name-in-words'
import type { PlanPdfOptions } from './plan-pdf-options'
import { namedIn } from './plan-version'

/** The notebook as if they had never been put on the map: no row, no contact, no place on it. What the person wrote about them stays as they wrote it. */
export function withoutPeople(book: Notebook, without: readonly SupporterId[]): Notebook {
  if (without.length === 0) return book
  const gone = new Set(without)
  return {
    ...book,
    supporters: Object.fromEntries(Object.entries(book.supporters).filter(([, { id }]) => !gone.has(id))) as Notebook['supporters'],
    ties: Object.fromEntries(Object.entries(book.ties).filter(([, { a, b }]) => !gone.has(a) && !gone.has(b))) as Notebook['ties'],
  }
}

type Chosen = Pick<PlanPdfOptions, 'sections' | 'map' | 'without'>
type Book = Pick<Notebook, 'plan' | 'supporters'>

/** Who would stand on the page: those the chosen sections name, in the plan's order; then, where the map is printed, everyone else by name. */
export function peopleOnPage(book: Book, { sections, map }: Pick<Chosen, 'sections' | 'map'>): Supporter[] {
  const here = new Map(onMap(book).map((person) => [person.id, person]))
  const named = new Set(sections.flatMap((kind) => book.plan.sections[kind].items.flatMap(namedIn)))
  const first = [...named].flatMap((id) => here.get(id) ?? [])
  const others = map ? [...here.values()].filter(({ id }) => !named.has(id)).sort((a, b) => a.name.localeCompare(b.name)) : []
  return [...first, ...others]
}

/** Of those left out, whose name the person wrote in the chosen sections: it stays there. */
export function stillNamed(book: Book, { sections, without }: Pick<Chosen, 'sections' | 'without'>): Supporter[] {
  if (without.length === 0) return []
  const words = wordsIn(sections.flatMap((kind) => book.plan.sections[kind].items.flatMap(writtenIn)).join('\n'))
  return without.flatMap((id) => book.supporters[id] ?? []).filter(({ name }) => nameStands(name, words))
}
