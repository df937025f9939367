// What fits on the one page: the measures of its style sheet, `one-page.css`, said once more in numbers.
import type { SheetSection } from './one-page'
import type { PersonRow } from './section-body'
import type { Paper } from './plan-pdf-options'
import { linesOf, type Room } from './printed-lines'
import type { PrintedHelp } from './printed-help'

export type SheetContent = {
  facts: string[]
  /** Null where that section was not asked for; no rows: lines for a pen. */
  people: { heading: string; rows: PersonRow[] } | null
  sections: SheetSection[]
  help: PrintedHelp
  /** What is not on the page, in a sentence; null when all of it is. */
  leftOut: string | null
}

/** What the margins leave of the paper, in CSS pixels, and its type sizes from large to small. */
const PAGE: Record<Paper, { width: number; height: number; sizes: readonly number[]; columns: number }> = {
  A4: { width: 673, height: 992, sizes: [17, 16, 15, 14, 13], columns: 3 },
  Letter: { width: 696, height: 926, sizes: [17, 16, 15, 14, 13], columns: 3 },
  A5: { width: 479, height: 690, sizes: [14, 13, 12, 11], columns: 2 },
}

export const sheetSizes = (paper: Paper) => PAGE[paper].sizes

/** In em of the page's type size. The serif is narrower than the face it is measured in. */
const LABEL = 10
const TEXT = 1.05
const TEXT_LINE = TEXT * 1.36
const SERIF = 0.96
const PEN_LINE = 1.9

/** The room an entry's words have. */
export function sheetTextRoom(paper: Paper, size: number): Room {
  const { width, sizes } = PAGE[paper]
  const em = sizes[size] ?? 0
  return { width: width - LABEL * em, size: TEXT * SERIF * em }
}

export function sheetFits(content: SheetContent, paper: Paper, size: number): boolean {
  const { width, height, sizes, columns } = PAGE[paper]
  const em = sizes[size] ?? 0
  const lines = (text: string, wide: number, scale: number, weight: Room['weight'] = 'regular') => linesOf(text, { width: wide * em, size: scale * em, weight })
  const across = width / em
  const text = (item: { head: string; text: string }) => linesOf(`${item.head} ${item.text}`, sheetTextRoom(paper, size))

  const header = 3.35 + Math.max(0, lines(content.facts.join('   '), across - 12, 0.93) - 2) * 1.4
  const row = ({ name, detail, hours, phone }: PersonRow) =>
    Math.max(lines(`${name}  ${[detail, hours].filter(Boolean).join(', ')}`, across * 0.54 - 2.5, 1.12, 'semibold') * 1.52, lines(phone, across * 0.43, 1.6, 'semibold') * 1.95) + 0.7
  const { people } = content
  const table = people === null ? 0 : 3.75 + (people.rows.length === 0 ? 3 * 2.4 : people.rows.reduce((sum, each) => sum + row(each), 0))
  const section = ({ heading, items }: SheetSection) =>
    Math.max(lines(heading, LABEL - 1, 1.12) * 1.42, items.length === 0 ? 2 * PEN_LINE : items.reduce((sum, item) => sum + text(item) * TEXT_LINE + 0.3, 0)) + 0.75
  const column = across / columns - 1.2
  const cells = [
    ...content.help.emergency.map(({ label, number }) => lines(label, column, 0.93) * 1.24 + lines(number, column, 1.9, 'semibold') * 2.2),
    ...content.help.lines.map(({ service, numbers }) => lines(service, column, 0.93) * 1.24 + lines(numbers, column, 1.3, 'semibold') * 1.65),
  ]
  let numbers = 0
  for (let i = 0; i < cells.length; i += columns) numbers += Math.max(...cells.slice(i, i + columns)) + 0.52
  const help = 2.75 + lines(content.help.text, across, 1) * 1.42 + numbers
  const leftOut = content.leftOut === null ? 0 : lines(content.leftOut, across, 0.93) * 1.28 + 0.8
  return (header + table + content.sections.reduce((sum, each) => sum + section(each), 0) + help + leftOut) * em <= height
}
