// The plan as a document to print: ordered, resolved, in words. No markup and no layout.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import type { Notebook } from '../notebook'
import { shownName } from '../people/shown-name'
import type { Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import { type DayKey, dayKeyOf } from '../time/day-key'
import { itemWords } from './item-words'
import type { LineItem, PlanItem, SectionKind, SituationItem } from './plan'
import type { PlanPdfOptions } from './plan-pdf-options'
import { printedDay } from './printed-day'
import { type PrintedHelp, printedHelp } from './printed-help'
import { wayTo } from './way-to'

/** One row of a table of people or numbers. Any text but the name may be empty. */
export type PersonRow = { name: string; detail: string; phone: string; hours: string; words: string }
export type Situation = {
  situation: string
  answers: { label: string; text: string }[]
  contacts: { name: string; way: string }[]
}

export type SectionBody =
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'situations'; situations: Situation[] }
  | { type: 'people'; wordsAre: 'mine' | 'note'; rows: PersonRow[] }
  /** Nothing written: lines to fill in by hand. */
  | { type: 'blank' }

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

const ORDERED: readonly SectionKind[] = ['helps', 'slip']

/**
 * The document for the sections asked for, in the plan's own order. People are read from the map at
 * this moment; someone who has been taken off the map does not appear anywhere.
 */
export function planDocument(book: Notebook, options: PlanPdfOptions, context: DocumentContext): PlanDocument {
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
    sections: chosen.map((kind) => section(book, kind, nameOf)),
    map: options.map && onMap(book).length > 0 ? { highlight: named(book, chosen) } : null,
    help: printedHelp(book, chosen, context),
  }
}

function section(book: Notebook, kind: SectionKind, nameOf: (person: Supporter) => string): DocumentSection {
  const { items, skipped } = book.plan.sections[kind]
  const words = m.planPdf
  return {
    kind,
    heading: m.vocabulary.sections[kind],
    lead: words.leads[kind],
    later: skipped ? (skipped.reason.trim() ? words.laterBecause(skipped.reason.trim()) : words.later) : null,
    body: body(book, kind, items, nameOf),
  }
}

function body(book: Notebook, kind: SectionKind, items: PlanItem[], nameOf: (person: Supporter) => string): SectionBody {
  const texts: string[] = []
  const situations: Situation[] = []
  const rows: PersonRow[] = []
  for (const item of items)
    if (item.type === 'text') texts.push(item.text.trim())
    else if (item.type === 'situation') situations.push(situation(book, item, nameOf))
    else if (item.type === 'line') rows.push(lineRow(item))
    else if (item.type !== 'person') texts.push(itemWords(item, 0, (id) => id))
    else {
      const person = book.supporters[item.supporterId]
      if (person && person.removedAt === null) rows.push(personRow(person, item.words, nameOf))
    }
  const said = texts.filter((text) => text !== '')
  if (said.length > 0) return { type: 'list', ordered: ORDERED.includes(kind), items: said }
  if (situations.length > 0) return { type: 'situations', situations }
  if (rows.length > 0) return { type: 'people', wordsAre: kind === 'people' ? 'mine' : 'note', rows }
  return { type: 'blank' }
}

function situation(book: Notebook, item: SituationItem, nameOf: (person: Supporter) => string): Situation {
  const contacts = item.contacts
    .map((id) => book.supporters[id])
    .filter((person): person is Supporter => !!person && person.removedAt === null)
    .map((person) => ({ name: nameOf(person), way: wayTo(person)?.text ?? '' }))
  const answers = [
    { label: m.planPdf.avoid, text: item.avoid.trim() },
    { label: m.planPdf.escape, text: item.escape.trim() },
    { label: m.planPdf.cope, text: item.cope.trim() },
  ]
  return { situation: item.situation.trim(), answers: answers.filter((answer) => answer.text !== ''), contacts }
}

function personRow(person: Supporter, words: string, nameOf: (person: Supporter) => string): PersonRow {
  const own = words.trim() || person.openingWords.trim()
  return { name: nameOf(person), detail: person.role.trim(), phone: wayTo(person)?.text ?? '', hours: person.hours.trim(), words: own }
}

function lineRow(item: LineItem): PersonRow {
  return { name: item.name.trim(), detail: '', phone: item.phone.trim(), hours: '', words: item.note.trim() }
}

function named(book: Notebook, chosen: readonly SectionKind[]): SupporterId[] {
  const ids = chosen.flatMap((kind) => book.plan.sections[kind].items.flatMap((item) => (item.type === 'person' ? [item.supporterId] : [])))
  return [...new Set(ids)]
}
