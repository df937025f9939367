// The plan as a document to print: ordered, resolved, in words. No markup and no layout.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import type { Notebook } from '../notebook'
import { shownName } from '../people/shown-name'
import type { Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import { type DayKey, dayKeyOf } from '../time/day-key'
import type { SectionKind } from './plan'
import type { PlanPdfOptions } from './plan-pdf-options'
import { printedDay } from './printed-day'
import { type PrintedHelp, printedHelp } from './printed-help'
import { withoutPeople } from './without-people'
import { type BodyContext, type SectionBody, sectionBody } from './section-body'

export type DocumentSection = {
  kind: SectionKind
  heading: string
  lead: string
  /** Said when the person left this section for later. */
  later: string | null
  body: SectionBody
}

/** What stands around every printed page, whatever is on it. */
export type PageFrame = {
  language: string
  title: string
  date: string
  foot: string
  paper: PlanPdfOptions['paper']
  ink: PlanPdfOptions['ink']
}

export type PlanDocument = PageFrame & {
  kind: 'full' | 'large'
  lead: string
  /** Last changed, next review. */
  facts: string[]
  sections: DocumentSection[]
  /** The map as a figure, and who is drawn solid on it: everyone named in the printed sections. */
  map: { highlight: SupporterId[] } | null
  /** Whether its numbers are links that dial them. */
  links: boolean
  help: PrintedHelp
}

export type DocumentContext = {
  today: DayKey
  /** IANA zone in which the last change is given its day. */
  zone: string
  /** BCP 47; dates follow it. */
  locale: string
  /** ISO 3166 country for crisis lines and the emergency number; null when not known. */
  country: string | null
}

export function pageFrame(title: string, options: Pick<PlanPdfOptions, 'paper' | 'ink'>, context: DocumentContext): PageFrame {
  return { language: m.planPdf.language, title, date: printedDay(context.today, context.locale), foot: m.planPdf.private, paper: options.paper, ink: options.ink }
}

/**
 * The document for the sections asked for, in the plan's own order. People are read from the map at
 * this moment; someone who has been taken off the map does not appear anywhere.
 */
export function planDocument(whole: Notebook, options: PlanPdfOptions, context: DocumentContext): PlanDocument {
  const book = withoutPeople(whole, options.without)
  const words = m.planPdf
  const nameOf = (person: Supporter) => shownName(person, options.names)
  const chosen = book.plan.order.filter((kind) => options.sections.includes(kind))
  const day = (key: DayKey) => printedDay(key, context.locale)
  const { changedAt } = book.plan
  return {
    ...pageFrame(words.title, options, context),
    kind: options.kind === 'large' ? 'large' : 'full',
    lead: words.lead,
    facts: [
      ...(changedAt ? [words.changed(day(dayKeyOf(changedAt, context.zone)))] : []),
      ...(book.plan.reviewOn ? [words.review(day(book.plan.reviewOn))] : []),
    ],
    sections: chosen.map((kind) => section(book, kind, { supporters: book.supporters, nameOf, dayWords: day })),
    map: options.map && onMap(book).length > 0 ? { highlight: named(book, chosen) } : null,
    links: options.links,
    help: printedHelp(book, chosen, context),
  }
}

function section(book: Notebook, kind: SectionKind, context: BodyContext): DocumentSection {
  const { items, skipped } = book.plan.sections[kind]
  const words = m.planPdf
  return {
    kind,
    heading: m.vocabulary.sections[kind],
    lead: words.leads[kind],
    later: skipped ? (skipped.reason.trim() ? words.laterBecause(skipped.reason.trim()) : words.later) : null,
    body: sectionBody(kind, items, context),
  }
}

/** Those left out are not among those to turn to. */
function named(book: Notebook, chosen: readonly SectionKind[]): SupporterId[] {
  const ids = chosen.filter((kind) => kind !== 'notInvolved').flatMap((kind) => book.plan.sections[kind].items.flatMap((item) => (item.type === 'person' ? [item.supporterId] : [])))
  return [...new Set(ids)]
}
