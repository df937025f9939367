// What stands in a copy for someone: the plan of a notebook that holds nothing but what concerns them.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import { emptyNotebook, type Notebook } from '../notebook'
import { onMap } from '../people/supporter-changes'
import { nameStands, wordsIn } from './name-in-words'
import { type DocumentContext, planDocument, type PlanDocument } from './plan-document'
import { type PlanItem, SECTIONS, type SectionKind } from './plan'
import { type Paper, USUAL_PDF } from './plan-pdf-options'
import { planText } from './plan-text'
import { namedIn } from './plan-version'
import { type CopyAsked, newestCopies, recipientOf, type ShareCopy } from './share-copy'

/** What copies are made of, and their ledger. */
export type Sharing = Pick<Notebook, 'createdAt' | 'settings' | 'crisis' | 'supporters' | 'plan' | 'shareCopies'>

/**
 * A notebook with what is asked for and nothing else. Without the others, people, numbers and difficult
 * situations are only those that name this person, and nobody else is in it.
 */
function narrowed(book: Sharing, { supporterId, sections, others }: Pick<CopyAsked, 'supporterId' | 'sections' | 'others'>): Notebook {
  const person = supporterId === null ? undefined : book.supporters[supporterId]
  const theirs = (item: PlanItem): boolean => {
    if (item.type === 'person' || item.type === 'situation') return supporterId !== null && namedIn(item).includes(supporterId)
    return item.type !== 'line'
  }
  const alone = (item: PlanItem): PlanItem => (item.type === 'situation' ? { ...item, contacts: item.contacts.filter((id) => id === supporterId) } : item)
  const kept = (kind: SectionKind) => {
    const { items, skipped } = book.plan.sections[kind]
    return { skipped, items: others ? items : items.filter(theirs).map(alone) }
  }
  const empty = emptyNotebook(book.createdAt)
  return {
    ...empty,
    settings: book.settings,
    crisis: book.crisis,
    supporters: others ? book.supporters : person ? { [person.id]: person } : {},
    plan: { ...empty.plan, order: book.plan.order, sections: Object.fromEntries(SECTIONS.map((kind) => [kind, sections.includes(kind) ? kept(kind) : empty.plan.sections[kind]])) as Notebook['plan']['sections'] },
  }
}

/** How they are called in the copy: it is their own, so always by name. */
export const recipientName = (book: Pick<Notebook, 'supporters'>, { supporterId, name }: Pick<ShareCopy, 'supporterId' | 'name'>): string =>
  (supporterId === null ? name : (book.supporters[supporterId]?.name ?? '')).trim()

/** The copy as a document to print or to put into words. Throws nothing; a person who is gone has no row in it. */
export function shareDocument(book: Sharing, asked: CopyAsked, context: DocumentContext, paper: Paper = 'A4'): PlanDocument {
  const words = m.share.copy
  const doc = planDocument(narrowed(book, asked), { ...USUAL_PDF, kind: 'full', map: false, sections: asked.sections, paper }, context)
  const lead = (kind: SectionKind, usual: string) => (kind === 'people' && !asked.others ? words.people : usual)
  return { ...doc, title: words.title(recipientName(book, asked)), lead: words.lead, sections: doc.sections.map((section) => ({ ...section, lead: lead(section.kind, section.lead) })) }
}

export const shareText = (book: Sharing, asked: CopyAsked, context: DocumentContext): string => planText(shareDocument(book, asked, context), 'txt')

/** The day it was given stands in one line, which the plan does not make old. */
function undated(text: string): string {
  const lines = text.split('\n')
  const date = lines.findIndex((line) => line.endsWith(` · ${m.planPdf.private}`))
  return lines.filter((_, at) => at !== date).join('\n')
}

/** Whether the same copy given now would say something else. Nobody is asked to renew what was given back, or for someone who is off the map. */
export function outOfDate(book: Sharing, copy: ShareCopy, context: DocumentContext): boolean {
  if (copy.returnedOn !== null) return false
  if (copy.supporterId !== null && (book.supporters[copy.supporterId]?.removedAt ?? null) !== null) return false
  return undated(shareText(book, copy, context)) !== undated(copy.text)
}

/** Of each person the newest copy, where it is out of date; the newest given first. */
export function copiesToRenew(book: Sharing, context: DocumentContext): ShareCopy[] {
  const seen = new Set<string>()
  return newestCopies(book.shareCopies).filter((copy) => {
    const whose = recipientOf(copy)
    if (seen.has(whose)) return false
    seen.add(whose)
    return outOfDate(book, copy, context)
  })
}

/** Others on the map whose names stand in the words of a copy that is not meant to show them: the person wrote them there. */
export function othersIn(book: Sharing, { supporterId, others }: Pick<CopyAsked, 'supporterId' | 'others'>, text: string): SupporterId[] {
  if (others) return []
  const words = wordsIn(text)
  return onMap(book).filter(({ id, name }) => id !== supporterId && nameStands(name, words)).map(({ id }) => id)
}
