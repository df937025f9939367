// The plan cut to one page: whom to call in large figures, then a line of each section in turn for as long as there is room.
import { m } from '../messages/messages'
import { CORE_SECTIONS, type SectionKind, type Weighed } from './plan'
import type { DocumentSection, PageFrame, PlanDocument } from './plan-document'
import type { PersonRow } from './section-body'
import { type SheetContent, sheetFits, sheetSizes, sheetTextRoom } from './one-page-room'
import { cutToLines } from './printed-lines'

/** `head` stands out before the text and may be empty. */
export type SheetItem = { head: string; text: string; /** The number the text begins with, if it does. */ number?: string }
export type SheetSection = { kind: SectionKind; heading: string; /** None: lines for a pen. */ items: SheetItem[] }

export type OnePage = PageFrame &
  SheetContent & {
    kind: 'one-page'
    /** Place in the page's type sizes, from 0: the largest in which it all fits. */
    size: number
    links: boolean
  }

/** Where not everything fits: the first so many people, and as many other numbers. */
const MOST_PEOPLE = 5
const MOST_NUMBERS = 5
/** Lines an entry may have, tried in turn where not everything fits. */
const CUTS = [8, 5, 3, 2]

const CORNERS: readonly Weighed[] = ['without-gives', 'using-costs', 'without-costs', 'using-gives']

/**
 * Everything, in the largest type in which it fits. Where it does not: the first five people and five other numbers,
 * with entries cut to eight, five, three, then two lines; and at last one entry of each section after the other,
 * the sections every plan shows before the further ones, until the page is full. What that leaves out is named.
 */
export function onePage(plan: PlanDocument): OnePage {
  const { language, title, date, foot, paper, ink, links } = plan
  const frame = { language, title, date, foot, paper, ink, links, kind: 'one-page' as const }
  const whole = contentOf(plan)
  for (const size of sheetSizes(paper).keys()) if (sheetFits(whole, paper, size)) return { ...frame, ...whole, size }
  const size = sheetSizes(paper).length - 1
  for (const most of CUTS) {
    const cut = shorter(whole, most, plan, size)
    if (sheetFits(cut, paper, size)) return { ...frame, ...cut, size }
  }
  return { ...frame, ...inTurn(shorter(whole, CUTS.at(-1) ?? 1, plan, size), whole, plan, size), size }
}

function contentOf(plan: PlanDocument): SheetContent {
  const numbers = new Set([...plan.help.lines.map((line) => line.numbers), ...plan.help.emergency.map(({ number }) => number)])
  const people = plan.sections.find((section) => section.kind === 'people')
  return {
    facts: plan.facts,
    people: people ? { heading: people.heading, rows: people.body.type === 'people' ? people.body.rows : [] } : null,
    sections: plan.sections.flatMap((section) => {
      const items = itemsOf(section, numbers)
      const allElsewhere = items.length === 0 && section.body.type === 'people'
      return section.kind === 'people' || allElsewhere ? [] : [{ kind: section.kind, heading: section.heading, items }]
    }),
    help: plan.help,
    leftOut: leftOutWords([], false, saysWords(people ?? null)),
  }
}

function itemsOf({ later, body }: Pick<DocumentSection, 'later' | 'body'>, numbers: ReadonlySet<string>): SheetItem[] {
  switch (body.type) {
    case 'list':
      return body.items.map((text) => ({ head: '', text }))
    case 'situations':
      return body.situations.map(({ situation, answers, contacts }) => ({
        head: situation,
        text: [
          ...answers.map(({ label, text }) => m.planPdf.onePage.answer(label, text)),
          ...(contacts.length > 0 ? [m.planPdf.onePage.answer(m.planPdf.contacts, m.common.and(contacts.map(({ name }) => name)))] : []),
        ].join(' '),
      }))
    case 'people':
      // Numbers that always answer stand below, among those for when nobody does.
      return body.rows.filter(({ phone }) => !numbers.has(phone)).map(({ name, phone, hours }) => ({ head: name, text: [phone, hours].filter(Boolean).join(', '), number: phone }))
    case 'pairs':
      return body.pairs
    case 'timed':
      return body.steps.map(({ text, minutes }) => ({ head: '', text: [text, minutes].filter(Boolean).join(', ') }))
    case 'ticks':
      return body.ticks.map(({ text, done }) => ({ head: '', text: done === null ? text : `${text} (${m.planPdf.ticked(done)})` }))
    case 'corners':
      // The page may end after any line: what speaks for living without it stands first.
      return [...body.corners].sort((a, b) => CORNERS.indexOf(a.side) - CORNERS.indexOf(b.side)).flatMap(({ label, items }) => items.map((text) => ({ head: label, text })))
    case 'mixed':
      return body.parts.flatMap((part) => itemsOf({ later, body: part }, numbers))
    case 'blank':
      return later ? [{ head: '', text: later }] : []
  }
}

const saysWords = (people: DocumentSection | null) => people?.body.type === 'people' && people.body.rows.some(({ words }) => words !== '')

/** The same with fewer people and numbers, and no entry of more than `most` lines. */
function shorter(whole: SheetContent, most: number, plan: PlanDocument, size: number): SheetContent {
  const room = sheetTextRoom(plan.paper, size)
  const cut = ({ head, text, ...rest }: SheetItem): SheetItem => {
    const kept = cutToLines(head, most, room)
    if (kept !== head) return { head: kept, text: '' }
    // The head and the text run on in one paragraph.
    const all = cutToLines(`${kept} ${text}`.trim(), most, room)
    return { ...rest, head: kept, text: all.startsWith(kept) ? all.slice(kept.length).trim() : all }
  }
  const content: SheetContent = {
    ...whole,
    people: whole.people && { ...whole.people, rows: whole.people.rows.slice(0, MOST_PEOPLE) },
    sections: whole.sections.map((section) => ({ ...section, items: section.items.map(cut) })),
    help: { ...whole.help, lines: whole.help.lines.slice(0, MOST_NUMBERS) },
  }
  return { ...content, leftOut: leftOutOf(content, whole, plan) }
}

/** One entry of each section after the other, while the page has room. Sections without an entry leave the page. */
function inTurn(cut: SheetContent, whole: SheetContent, plan: PlanDocument, size: number): SheetContent {
  const taken = new Map<SectionKind, number>(cut.sections.map(({ kind }) => [kind, 0]))
  const content = (): SheetContent => {
    const sections = cut.sections.map((section) => ({ ...section, items: section.items.slice(0, taken.get(section.kind)) })).filter(({ items }) => items.length > 0)
    return { ...cut, sections, leftOut: leftOutOf({ ...cut, sections }, whole, plan) }
  }
  // The sections every plan shows come first in each round: a further one does not push "If I slip" off the page.
  const isCore = ({ kind }: SheetSection) => CORE_SECTIONS.includes(kind)
  const inRound = [...cut.sections.filter(isCore), ...cut.sections.filter((section) => !isCore(section))]
  const full = new Set<SectionKind>()
  for (let round = 0; full.size < taken.size; round++)
    for (const { kind, items } of inRound) {
      if (full.has(kind)) continue
      taken.set(kind, round + 1)
      if (round < items.length && sheetFits(content(), plan.paper, size)) continue
      taken.set(kind, round)
      full.add(kind)
    }
  return content()
}

function leftOutOf(content: SheetContent, whole: SheetContent, plan: PlanDocument): string | null {
  const rows = (people: { rows: PersonRow[] } | null) => people?.rows.length ?? 0
  const missing = [
    { heading: whole.people?.heading ?? '', n: rows(whole.people) - rows(content.people) },
    ...whole.sections.map(({ kind, heading, items }) => ({ heading, n: items.length - (content.sections.find((section) => section.kind === kind)?.items.length ?? 0) })),
    { heading: whole.help.heading, n: whole.help.lines.length - content.help.lines.length },
  ]
  const shortened = content.sections.some(({ kind, items }) => {
    const all = whole.sections.find((section) => section.kind === kind)?.items ?? []
    return items.some((item, i) => item.text !== all[i]?.text || item.head !== all[i]?.head)
  })
  return leftOutWords(missing.filter(({ n }) => n > 0), shortened, saysWords(plan.sections.find(({ kind }) => kind === 'people') ?? null))
}

function leftOutWords(missing: { heading: string; n: number }[], shortened: boolean, words: boolean): string | null {
  const { leftOut, ofSection, openingWords, goesOn } = m.planPdf.onePage
  const parts = [...missing.map(({ heading, n }) => ofSection(n, heading)), ...(words ? [openingWords] : [])]
  return parts.length > 0 || shortened ? leftOut(parts.length > 0 ? m.common.and(parts) : null, shortened ? goesOn : null) : null
}
