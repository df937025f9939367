// What a rule is, and what rules are made with.
import type { Paper } from '@domain/plan/plan-pdf-options'
import type { PageWords } from './page-words'
import type { Printed, Tag } from './read-printed'

/** What was to be printed. `date`: null where no page says one; `letterless`: it holds letters that no face of this machine may have. */
export type Asked = { paper: Paper | 'card' | 'A5 landscape'; language: string; title: string; date: string | null; words: PageWords; letterless?: boolean }
/** Answers with what is wrong; nothing is well. */
export type Rule = (pdf: Printed, asked: Asked) => string[]

export function* walk(tags: readonly Tag[]): Generator<Tag> {
  for (const tag of tags) {
    yield tag
    yield* walk(tag.children)
  }
}
export const all = (pdf: Printed) => pdf.pages.flatMap(({ tags }) => [...walk(tags)])
export const when = (wrong: boolean, words: string) => (wrong ? [words] : [])
/** Children with what only groups them left out. */
export const kids = (tag: Tag): Tag[] => tag.children.flatMap((child) => (child.role === 'NonStruct' || child.role === 'Div' ? kids(child) : [child]))
