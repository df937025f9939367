// What stands under the heading of a printed section: its items, resolved, in words.
import { m } from '../messages/messages'
import type { Notebook } from '../notebook'
import type { Supporter } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import { type LineItem, type PersonItem, type PlanItem, type SectionKind, type SituationItem, WEIGHED, type Weighed } from './plan'
import { wayTo } from './way-to'

/** One row of a table of people or numbers. Any text but the name may be empty. */
export type PersonRow = { name: string; detail: string; phone: string; hours: string; words: string }
export type Situation = {
  situation: string
  answers: { label: string; text: string }[]
  contacts: { name: string; way: string }[]
}
/** Either may be empty, not both. */
export type Pair = { head: string; text: string }
/** `minutes` in words; empty where the time does not matter. */
export type Timed = { text: string; minutes: string }
/** `done`: the day it was last ticked, in words; null where it is not. */
export type Tick = { text: string; done: string | null }
export type Corner = { side: Weighed; label: string; items: string[] }

export type PeopleBody = { type: 'people'; wordsAre: 'mine' | 'note'; rows: PersonRow[] }

type SimpleBody =
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'situations'; situations: Situation[] }
  | PeopleBody
  | { type: 'pairs'; pairs: Pair[] }
  | { type: 'timed'; steps: Timed[] }
  | { type: 'ticks'; ticks: Tick[] }
  /** All four, those with nothing in them too. */
  | { type: 'corners'; corners: Corner[] }

export type SectionBody =
  | SimpleBody
  /** Items of several types, in the person's order: neighbours of one type make one list, people one table. */
  | { type: 'mixed'; parts: SimpleBody[] }
  /** Nothing written: lines to fill in by hand. */
  | { type: 'blank' }

export type BodyContext = {
  supporters: Notebook['supporters']
  nameOf: (person: Supporter) => string
  dayWords: (day: DayKey) => string
}

const ORDERED: readonly SectionKind[] = ['helps', 'slip']

/** Who has been taken off the map does not appear; neither does an item without a word. */
export function sectionBody(kind: SectionKind, items: readonly PlanItem[], context: BodyContext): SectionBody {
  if (kind === 'notInvolved') return leftOut(items, context)
  const saying = items.filter((item) => simpleBody(kind, [item], context) !== null)
  const parts = runs(saying).flatMap((run) => simpleBody(kind, run, context) ?? [])
  const [only] = parts
  if (!only) return { type: 'blank' }
  return parts.length === 1 ? only : { type: 'mixed', parts }
}

/** How many people stand in the tables above the part at this place: the next table counts on from there. */
export function peopleAbove(parts: readonly SectionBody[], at: number): number {
  return parts.slice(0, at).reduce((sum, part) => sum + (part.type === 'people' ? part.rows.length : 0), 0)
}

/** Neighbours that print as one: people and numbers share a table. */
function runs(items: readonly PlanItem[]): PlanItem[][] {
  const looks = ({ type }: PlanItem) => (type === 'line' ? 'person' : type)
  const made: PlanItem[][] = []
  for (const item of items) {
    const last = made.at(-1)
    if (last?.[0] && looks(last[0]) === looks(item)) last.push(item)
    else made.push([item])
  }
  return made
}

/** Items that print as one, of which any may say nothing; null if all do. */
function simpleBody(kind: SectionKind, items: readonly PlanItem[], context: BodyContext): SimpleBody | null {
  return people(kind, items, context) ?? list(kind, items) ?? pairs(items) ?? timed(items) ?? ticks(items, context) ?? corners(items) ?? situations(items, context)
}

const ofType = <T extends PlanItem['type']>(items: readonly PlanItem[], type: T) => items.filter((item): item is Extract<PlanItem, { type: T }> => item.type === type)

function list(kind: SectionKind, items: readonly PlanItem[]): SimpleBody | null {
  const texts = ofType(items, 'text').map(({ text }) => text.trim()).filter(Boolean)
  return texts.length > 0 ? { type: 'list', ordered: ORDERED.includes(kind), items: texts } : null
}

function pairs(items: readonly PlanItem[]): SimpleBody | null {
  const said = ofType(items, 'pair').map(({ head, text }) => ({ head: head.trim(), text: text.trim() })).filter(({ head, text }) => head !== '' || text !== '')
  return said.length > 0 ? { type: 'pairs', pairs: said } : null
}

function timed(items: readonly PlanItem[]): SimpleBody | null {
  const steps = ofType(items, 'timed').flatMap(({ text, minutes }) => (text.trim() ? [{ text: text.trim(), minutes: minutes === null ? '' : m.plan.minutes(minutes) }] : []))
  return steps.length > 0 ? { type: 'timed', steps } : null
}

function ticks(items: readonly PlanItem[], { dayWords }: BodyContext): SimpleBody | null {
  const said = ofType(items, 'tick').flatMap(({ text, doneOn }) => (text.trim() ? [{ text: text.trim(), done: doneOn === null ? null : dayWords(doneOn) }] : []))
  return said.length > 0 ? { type: 'ticks', ticks: said } : null
}

function corners(items: readonly PlanItem[]): SimpleBody | null {
  const weighed = ofType(items, 'weighed').filter(({ text }) => text.trim() !== '')
  if (weighed.length === 0) return null
  return { type: 'corners', corners: WEIGHED.map((side) => ({ side, label: m.plan.weighed[side], items: weighed.filter((item) => item.side === side).map(({ text }) => text.trim()) })) }
}

function situations(items: readonly PlanItem[], context: BodyContext): SimpleBody | null {
  const all = ofType(items, 'situation').map((item) => situation(item, context))
  return all.length > 0 ? { type: 'situations', situations: all } : null
}

function situation(item: SituationItem, { supporters, nameOf }: BodyContext): Situation {
  const contacts = item.contacts
    .map((id) => supporters[id])
    .filter((person): person is Supporter => !!person && person.removedAt === null)
    .map((person) => ({ name: nameOf(person), way: wayTo(person)?.text ?? '' }))
  const answers = [
    { label: m.planPdf.avoid, text: item.avoid.trim() },
    { label: m.planPdf.escape, text: item.escape.trim() },
    { label: m.planPdf.cope, text: item.cope.trim() },
    { label: m.planPdf.needs, text: item.needs.map((fn) => m.vocabulary.functions[fn]).join(', ') },
  ]
  return { situation: item.situation.trim(), answers: answers.filter((answer) => answer.text !== ''), contacts }
}

function people(kind: SectionKind, items: readonly PlanItem[], context: BodyContext): SimpleBody | null {
  const rows = items.flatMap((item) => (item.type === 'line' ? [lineRow(item)] : item.type === 'person' ? personRow(item, context) : []))
  return rows.length > 0 ? { type: 'people', wordsAre: kind === 'people' ? 'mine' : 'note', rows } : null
}

function personRow({ supporterId, words }: PersonItem, { supporters, nameOf }: BodyContext): PersonRow[] {
  const person = supporters[supporterId]
  if (!person || person.removedAt !== null) return []
  return [{ name: nameOf(person), detail: person.role.trim(), phone: wayTo(person)?.text ?? '', hours: person.hours.trim(), words: words.trim() || person.openingWords.trim() }]
}

/** Whom to leave out is not whom to call: names and notes, without a number, in the order written. */
function leftOut(items: readonly PlanItem[], context: BodyContext): SectionBody {
  const said = items.flatMap((item): Pair[] => {
    if (item.type === 'text') return item.text.trim() ? [{ head: item.text.trim(), text: '' }] : []
    if (item.type !== 'person') return []
    return personRow(item, context).map(({ name, detail }) => ({ head: [name, detail].filter(Boolean).join(', '), text: item.words.trim() }))
  })
  return said.length > 0 ? { type: 'pairs', pairs: said } : { type: 'blank' }
}

function lineRow(item: LineItem): PersonRow {
  return { name: item.name.trim(), detail: '', phone: item.phone.trim(), hours: '', words: item.note.trim() }
}
