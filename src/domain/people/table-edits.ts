// Many cells at once: pasting, filling down, clearing, the same for everyone chosen. All of it, or none and why not.
import type { NewSupporter } from './new-supporter'
import { type CellsEdit, editBetween } from './edit-cells'
import type { Column, TableFacts } from './people-table'
import { canBeEmpty, type CellRefusal, editorOf, mayName, plainText, setCell } from './table-cells'
import type { Supporter } from './supporter'

export type CellProblem = { supporter: Supporter; column: Column; text: string; why: CellRefusal }

export type Planned =
  | { kind: 'edits'; edits: CellsEdit[]; cells: number }
  | { kind: 'refused'; problems: CellProblem[] }
  | { kind: 'too-large'; rows: number; columns: number; roomRows: number; roomColumns: number }

/** The text for a cell, by row and column of the range; null leaves the cell as it is. */
type Texts = (row: number, column: number) => string | null

type Options = {
  facts: TableFacts
  /** Names are hidden on screen: what may hold one is neither read nor written through the table. */
  namesHidden?: boolean
}

/**
 * Puts texts into a range of cells. Every row is worked through from left to right on a copy, so that cells that
 * belong together (the two gaps of a cadence) meet as they would have been typed; one that does not fit refuses all.
 */
export function planCells(rows: readonly Supporter[], columns: readonly Column[], texts: Texts, { facts, namesHidden = false }: Options): Planned {
  const edits: CellsEdit[] = []
  const problems: CellProblem[] = []
  let cells = 0
  for (const [r, before] of rows.entries()) {
    let supporter = before
    for (const [c, column] of columns.entries()) {
      const text = texts(r, c)
      if (text === null || text === plainText(supporter, column, facts)) continue
      // What is worked out elsewhere may come along in a copied row, empty or unchanged.
      if (editorOf(column) === 'none' && text.trim() === '') continue
      const outcome = namesHidden && mayName(column) ? ({ kind: 'refused', why: { reason: 'names-hidden' } } as const) : setCell(supporter, column, text)
      if (outcome.kind === 'refused') problems.push({ supporter: before, column, text, why: outcome.why })
      else {
        if (editBetween(supporter, outcome.supporter)) cells += 1
        supporter = outcome.supporter
      }
    }
    const edit = editBetween(before, supporter)
    if (edit) edits.push(edit)
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'edits', edits, cells }
}

/** Where a paste goes: the corner of the range and its size, in rows and columns of the table. */
export type Range = { row: number; column: number; rows: number; columns: number }

/**
 * Pastes a block of texts. It begins at the corner of the range; a block that goes into the range a whole number of
 * times fills it. Lines shorter than the first leave the cells they lack as they are. Never beyond the table.
 */
export function planPaste(rows: readonly Supporter[], columns: readonly Column[], range: Range, block: readonly (readonly string[])[], options: Options): Planned {
  const tall = block.length
  const wide = block.reduce((most, line) => Math.max(most, line.length), 0)
  if (tall === 0 || wide === 0) return { kind: 'edits', edits: [], cells: 0 }
  const fills = range.rows % tall === 0 && range.columns % wide === 0
  const [height, width] = fills ? [range.rows, range.columns] : [tall, wide]
  const roomRows = rows.length - range.row
  const roomColumns = columns.length - range.column
  if (height > roomRows || width > roomColumns) return { kind: 'too-large', rows: height, columns: width, roomRows, roomColumns }
  return planCells(
    rows.slice(range.row, range.row + height),
    columns.slice(range.column, range.column + width),
    (r, c) => block[r % tall]?.[c % wide] ?? null,
    options,
  )
}

/** Fills the first row of the range into those below. Names, what is hidden with them and what is worked out elsewhere stay. */
export function planFillDown(rows: readonly Supporter[], columns: readonly Column[], options: Options): Planned {
  const [first, ...below] = rows
  const from = columns.map((column) => (first && column !== 'name' && !(options.namesHidden && mayName(column)) && editorOf(column) !== 'none' ? plainText(first, column, options.facts) : null))
  return planCells(below, columns, (_, c) => from[c] ?? null, options)
}

/** Empties the cells of a range that can stand empty and are shown; the others stay. */
export function planClear(rows: readonly Supporter[], columns: readonly Column[], options: Options): Planned {
  const clears = columns.map((column) => (canBeEmpty(column) && !(options.namesHidden && mayName(column)) ? '' : null))
  return planCells(rows, columns, (_, c) => clears[c] ?? null, options)
}

/**
 * New people from pasted lines: each begins with a name, further cells go into the columns that stand beside it.
 * `fresh` makes the blank supporter for a line.
 */
export function planNewcomers(
  block: readonly (readonly string[])[],
  columns: readonly Column[],
  fresh: (line: number) => Supporter,
  facts: TableFacts,
): { kind: 'newcomers'; supporters: NewSupporter[] } | { kind: 'refused'; problems: CellProblem[] } | { kind: 'too-wide'; columns: number; room: number } {
  const lines = block.filter((line) => line.some((cell) => cell.trim() !== ''))
  const wide = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (wide > columns.length) return { kind: 'too-wide', columns: wide, room: columns.length }
  const problems: CellProblem[] = []
  const supporters = lines.map((line, n) => {
    let supporter = fresh(n)
    for (const [c, text] of line.entries()) {
      const column = columns[c]
      if (!column || (column !== 'name' && (text.trim() === '' || text === plainText(supporter, column, facts)))) continue
      const outcome = setCell(supporter, column, text)
      if (outcome.kind === 'refused') problems.push({ supporter: { ...supporter, name: line[0] ?? '' }, column, text, why: outcome.why })
      else supporter = outcome.supporter
    }
    const { position: _position, removedAt: _removedAt, ...kept } = supporter
    return kept
  })
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'newcomers', supporters }
}
