// The plan on a card for a wallet: three people, a crisis line, three signs, three things that help, and why.
import { m } from '../messages/messages'
import type { SectionKind } from './plan'
import type { DocumentSection, PageFrame, PlanDocument } from './plan-document'
import type { CardLayout, Paper, PlanPdfOptions } from './plan-pdf-options'
import { cutToLines, linesOf, type Room } from './printed-lines'

/** Of a bank card (ISO/IEC 7810, ID-1), in millimetres. */
export const CARD = { width: 85.6, height: 54 }

export type WalletCard = PageFrame & {
  kind: 'wallet'
  layout: CardLayout
  /** Cards on the sheet. Each is there whole. */
  copies: number
  /** Place in the face's type sizes, from 0: the largest in which everything fits. */
  sizes: { front: number; back: number }
  /** Null where that section was not asked for; empty where nothing is written: lines for a pen. */
  people: { name: string; way: string }[] | null
  signs: string[] | null
  helps: string[] | null
  reason: string | null
  /** A crisis line and the emergency number. The number may be empty. */
  numbers: { label: string; number: string }[]
  /** Something was shortened with "…". */
  shortened: boolean
}

export const MOST_ON_CARD = 3

/** A face of the card in CSS pixels: its inner width and height, and type sizes from large to small. */
type Face = { width: number; height: number; sizes: readonly number[] }
const mm = (length: number) => (length * 96) / 25.4
const FOLDED: Face = { width: mm(CARD.width - 8), height: mm(CARD.height - 6.4), sizes: [16, 14.5, 13, 12, 11, 10, 9.25, 8.5] }
/** Half of a card that is a bank card's size before it is folded. */
const HALF: Face = { width: mm(CARD.width / 2 - 5), height: mm(CARD.height - 5), sizes: [12, 11, 10, 9.25, 8.5, 8, 7.5, 7] }

export const cardFace = (layout: CardLayout): Face => (layout === 'sheet' ? HALF : FOLDED)

/** Heights in em: a line of text, a heading with the air around it, the foot with its rule. */
const LINE = 1.3
const HEADING = 2.05
const FOOT = 1.7
/** Between two entries. */
const GAP = 0.22
/** Three lines to write on. */
const PEN_LINES = 5.4

/** A5 holds a sheet of four; A4 and Letter one of eight. */
export function cardsOn(layout: CardLayout, paper: Paper): number {
  return layout !== 'sheet' ? 1 : paper === 'A5' ? 4 : 8
}

/**
 * Takes what the card holds from the plan, in the plan's own order: the first three signs, helps and people with
 * a number, the first reason, the first crisis line. Each entry has two lines; in the smallest type one that needs
 * more ends in "…". Numbers are never shortened.
 */
export function walletCard(plan: PlanDocument, options: Pick<PlanPdfOptions, 'cards' | 'paper'>): WalletCard {
  const whole: Content = {
    kind: 'wallet',
    language: plan.language,
    title: m.planPdf.wallet.title,
    date: plan.date,
    foot: plan.foot,
    paper: plan.paper,
    ink: plan.ink,
    layout: options.cards,
    copies: cardsOn(options.cards, options.paper),
    people: reachable(sectionOf(plan, 'people')),
    signs: textsOf(sectionOf(plan, 'warningSigns'), MOST_ON_CARD),
    helps: textsOf(sectionOf(plan, 'helps'), MOST_ON_CARD),
    reason: textsOf(sectionOf(plan, 'reasons'), 1)?.[0] ?? null,
    numbers: [
      ...plan.help.lines.slice(0, 1).map(({ service, numbers }) => ({ label: service, number: numbers })),
      ...plan.help.emergency.slice(0, 1),
    ],
  }
  const face = cardFace(options.cards)
  const smallest = face.sizes.length - 1
  const inTheSmallest = (most: number): Attempt => ({ card: cutCard(whole, most, besideDash(roomFor(face, smallest))), size: smallest })
  const attempts: Attempt[] = [...face.sizes.map((_, size) => ({ card: whole, size })), inTheSmallest(2), inTheSmallest(1)]
  const { card, size } = attempts.find((attempt) => backFits(attempt, face)) ?? inTheSmallest(1)
  // A name and its number on one line, where that costs no more than a little size.
  const roomy = face.sizes.findIndex((_, at) => at <= smallest - 3 && frontFits({ card, size: at }, face, 1))
  const front = roomy >= 0 ? roomy : face.sizes.findIndex((_, at) => frontFits({ card, size: at }, face, Infinity))
  return { ...card, sizes: { front: front < 0 ? smallest : front, back: size }, shortened: entriesOf(card).join() !== entriesOf(whole).join() }
}

type Content = Omit<WalletCard, 'sizes' | 'shortened'>
type Attempt = { card: Content; size: number }

const roomFor = ({ width, sizes }: Face, at: number): Room => ({ width, size: sizes[at] ?? 0 })
/** The dash before a line takes its share of the width. */
const besideDash = ({ width, size }: Room): Room => ({ width: width - size * 0.8, size })
const entriesOf = ({ signs, helps, reason }: Content) => [...(signs ?? []), ...(helps ?? []), reason ?? '']

function cutCard(card: Content, most: number, room: Room): Content {
  const cut = (text: string) => cutToLines(text, most, room)
  return { ...card, signs: card.signs && card.signs.map(cut), helps: card.helps && card.helps.map(cut), reason: card.reason && cut(card.reason) }
}

function frontFits({ card, size }: Attempt, face: Face, most: number): boolean {
  const room = roomFor(face, size)
  const lines = (left: string, right: string) => linesOf(`${left} ${right}`, { width: room.width - room.size, size: room.size * 1.1, weight: 'semibold' })
  const perPerson = (card.people ?? []).map(({ name, way }) => lines(`1 ${name}`, way))
  const rows = perPerson.reduce((sum, count) => sum + count * LINE * 1.06 + 0.56, 0)
  const numbers = card.numbers.reduce((sum, { label, number }) => sum + lines(label, number) * LINE * 1.06, 0.9)
  const people = card.people === null ? 0 : HEADING + (card.people.length === 0 ? PEN_LINES : rows)
  return (people + numbers) * room.size <= face.height && perPerson.every((count) => count <= most)
}

function backFits({ card, size }: Attempt, face: Face): boolean {
  const room = roomFor(face, size)
  const lines = (text: string) => linesOf(text, besideDash(room))
  const list = (texts: string[] | null) => (texts === null ? 0 : HEADING + (texts.length === 0 ? PEN_LINES : texts.reduce((sum, text) => sum + lines(text) * LINE + GAP, 0)))
  const reason = card.reason === null ? 0 : lines(card.reason) * LINE
  return (list(card.signs) + list(card.helps) + reason + FOOT) * room.size <= face.height && entriesOf(card).every((text) => lines(text) <= 2)
}

const sectionOf = (plan: PlanDocument, kind: SectionKind) => plan.sections.find((section) => section.kind === kind) ?? null

function textsOf(section: DocumentSection | null, most: number): string[] | null {
  if (section === null) return null
  return section.body.type === 'list' ? section.body.items.slice(0, most).map((text) => text.replace(/\s*\n\s*/g, ' ')) : []
}

function reachable(section: DocumentSection | null): { name: string; way: string }[] | null {
  if (section === null) return null
  if (section.body.type !== 'people') return []
  return section.body.rows.filter(({ phone }) => phone !== '').slice(0, MOST_ON_CARD).map(({ name, phone }) => ({ name, way: phone }))
}
