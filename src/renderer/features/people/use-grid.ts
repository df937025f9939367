// The hand in the table: which cell it stands in, what it has marked, what it is writing.
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { Column } from '@domain/people/people-table'
import { editorOf, mayName, plainText } from '@domain/people/table-cells'
import type { Supporter } from '@domain/people/supporter'
import type { Range } from '@domain/people/table-edits'
import { formatTsv } from '@domain/people/tsv'
import { announce } from '@ui/announce'
import { clearCells, fillDown, type GridContext, pasteCells, putAwayTrouble, takeOff, useTrouble } from './grid-actions'
import { type Spot, spotAfter, startsWriting } from './grid-keys'
import { chosenHere, choosePeople, toggleChosen } from './people-session'

export const HEAD = 'head'
export type CellAt = { id: SupporterId | typeof HEAD; column: Column }
/** Where the hand goes when an edit is over. */
export type Onward = 'here' | 'down' | 'up' | 'right' | 'left' | 'away'

const STEP: Record<Exclude<Onward, 'away'>, Spot> = {
  here: { row: 0, column: 0 },
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
}

type Asked = {
  rows: readonly Supporter[]
  columns: readonly Column[]
  context: GridContext
  scroller: RefObject<HTMLDivElement | null>
  /** Brings a row into the page, so that its cell can take the focus. */
  reach: (row: number) => void
  /** Rows that fit into the window. */
  page: () => number
  /** What may hold a name is to be written, but names are hidden. */
  onHiddenName: (cell: CellAt) => void
}

const cellOf = (target: EventTarget | null): string | undefined => (target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined)
const selector = ({ id, column }: CellAt) => `[data-cell="${CSS.escape(`${id}:${column}`)}"]`

export function useGrid({ rows, columns, context, scroller, reach, page, onHiddenName }: Asked) {
  const [at, setAt] = useState<CellAt>({ id: '' as SupporterId, column: 'name' })
  const [anchor, setAnchor] = useState<CellAt>(at)
  const [editing, setEditing] = useState<{ at: CellAt; typed: string | null } | null>(null)
  const wanted = useRef<CellAt | null>(null)

  const spotOf = (cell: CellAt): Spot => ({ row: cell.id === HEAD ? -1 : Math.max(0, rows.findIndex((s) => s.id === cell.id)), column: Math.max(0, columns.indexOf(cell.column)) })
  const cellAt = ({ row, column }: Spot): CellAt => ({ id: row < 0 ? HEAD : (rows[Math.min(row, rows.length - 1)]?.id ?? HEAD), column: columns[column] ?? 'name' })
  // Someone taken off, found no more or a column put away: the hand stands where the place still is.
  const known = at.id === HEAD ? false : rows.some((s) => s.id === at.id)
  const spot = known ? spotOf(at) : { row: at.id === HEAD ? -1 : 0, column: spotOf(at).column }
  const from = rows.some((s) => s.id === anchor.id) && spot.row >= 0 ? spotOf(anchor) : spot
  const range: Range = {
    row: Math.min(spot.row, from.row),
    column: Math.min(spot.column, from.column),
    rows: Math.abs(spot.row - from.row) + 1,
    columns: Math.abs(spot.column - from.column) + 1,
  }
  const markedRows = spot.row < 0 ? [] : rows.slice(range.row, range.row + range.rows)
  const part = () => ({ ids: markedRows.map(({ id }) => id), columns: columns.slice(range.column, range.column + range.columns) })

  const moveTo = (to: Spot, extend = false) => {
    const cell = cellAt(to)
    setAt(cell)
    const whole = extend && to.row >= 0 && spot.row >= 0
    if (!whole) setAnchor(cell)
    wanted.current = cell
    if (to.column === 0 && spot.column > 0) scroller.current?.scrollTo({ left: 0 })
    if (to.row >= 0) reach(to.row)
    const [tall, wide] = [Math.abs(to.row - from.row) + 1, Math.abs(to.column - from.column) + 1]
    if (whole && tall * wide > 1) announce(m.peopleGrid.range(tall, wide))
  }
  const mark = (first: Spot, last: Spot) => {
    setAnchor(cellAt(first))
    setAt(cellAt(last))
    wanted.current = cellAt(last)
    reach(last.row)
    announce(m.peopleGrid.range(last.row - first.row + 1, last.column - first.column + 1))
  }
  // The cell asked for may only now have come into the page.
  useEffect(() => {
    const cell = wanted.current
    const element = cell && !editing && scroller.current?.querySelector<HTMLElement>(selector(cell))
    if (!element) return
    wanted.current = null
    // Scrolled here rather than by the focus, which minds neither the fixed name nor the headings. A name is always in sight.
    element.focus({ preventScroll: true })
    const isName = cell.column === 'name'
    const shown = isName && cell.id !== HEAD ? element.parentElement : element
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const edit = (cell: CellAt, typed: string | null) => {
    if (cell.id === HEAD) return
    if (editorOf(cell.column) === 'none') return announce(m.peopleGrid.refusal({ reason: 'from-elsewhere' }))
    if (context.namesHidden && mayName(cell.column)) return onHiddenName(cell)
    write(cell, typed)
  }
  const write = (cell: CellAt, typed: string | null = null) => {
    setAt(cell)
    setAnchor(cell)
    setEditing({ at: cell, typed })
  }
  const done = (to: Onward) => {
    setEditing(null)
    if (to === 'away') return
    const { row, column } = STEP[to]
    const next = { row: Math.max(0, Math.min(rows.length - 1, spot.row + row)), column: Math.max(0, Math.min(columns.length - 1, spot.column + column)) }
    moveTo(next)
  }
  const remove = () => {
    const chosen = chosenHere()
    const ids = chosen.length > 0 ? chosen : markedRows.map(({ id }) => id)
    if (ids.length === 0) return
    const stays = (s: Supporter) => !ids.includes(s.id)
    const next = rows.slice(spot.row).find(stays) ?? rows.slice(0, spot.row).findLast(stays)
    if (next) moveTo({ row: rows.indexOf(next), column: spot.column })
    choosePeople([])
    void takeOff(ids)
  }
  const escape = () => {
    const marked = range.rows * range.columns > 1
    if (marked) setAnchor(at)
    else if (useTrouble.getState().trouble) putAwayTrouble()
    else choosePeople([])
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (editing || !target.dataset['cell']) return
    const ctrl = event.ctrlKey || event.metaKey
    const act = (run: () => void) => {
      event.preventDefault()
      event.stopPropagation()
      run()
    }
    const to = event.altKey ? null : spotAfter({ key: event.key, ctrl }, spot, { rows: rows.length, columns: columns.length, page: page() })
    if (to) return act(() => moveTo(to, event.shiftKey))
    if (spot.row < 0) return
    const last = { row: rows.length - 1, column: columns.length - 1 }
    const key = event.key.toLowerCase()
    if (ctrl && key === 'a') return act(() => mark({ row: 0, column: 0 }, last))
    if (ctrl && key === 'd') return act(() => void fillDown(range.rows > 1 ? part() : { ...part(), ids: rows.slice(Math.max(0, spot.row - 1), spot.row + 1).map(({ id }) => id) }, context))
    if (ctrl && (key === 'delete' || key === 'backspace')) return act(remove)
    if (ctrl && key === ' ') return act(() => mark({ row: 0, column: spot.column }, { row: last.row, column: spot.column }))
    if (event.shiftKey && key === ' ') return act(() => mark({ row: range.row, column: 0 }, { row: range.row + range.rows - 1, column: last.column }))
    if (key === ' ') return act(() => toggleChosen(markedRows.map(({ id }) => id)))
    if (key === 'enter' || key === 'f2') return act(() => edit(cellAt(spot), null))
    if (key === 'delete') return act(() => void clearCells(part(), context))
    if (key === 'backspace') return act(() => edit(cellAt(spot), ''))
    if (key === 'escape') return act(escape)
    if (!startsWriting(event.nativeEvent)) return
    // An input method writes into the field itself, which has the focus by the time it does.
    if ([...event.key].length > 1) return edit(cellAt(spot), '')
    act(() => edit(cellAt(spot), event.key))
  }

  const onCopy = (event: ClipboardEvent) => {
    if (editing || spot.row < 0) return
    event.preventDefault()
    const { columns: shown } = part()
    const text = (s: Supporter, column: Column) =>
      column === 'name' ? context.nameOf(s) : context.namesHidden && mayName(column) ? '' : plainText(s, column, context.facts)
    event.clipboardData.setData('text/plain', formatTsv(markedRows.map((s) => shown.map((column) => text(s, column)))))
    announce(m.peopleGrid.copied(range.rows * range.columns))
  }
  const onCut = (event: ClipboardEvent) => {
    onCopy(event)
    if (event.defaultPrevented) void clearCells(part(), context)
  }
  const onPaste = (event: ClipboardEvent) => {
    if (editing || spot.row < 0) return
    event.preventDefault()
    void pasteCells({ ids: rows.map(({ id }) => id), columns }, range, event.clipboardData.getData('text/plain'), context)
  }

  const spotAt = (cell: string | undefined): Spot | null => {
    const [id, column] = cell?.split(':') ?? []
    const row = rows.findIndex((s) => s.id === id)
    return row < 0 || !column ? null : { row, column: columns.indexOf(column as Column) }
  }
  const onPointerDown = (event: PointerEvent) => {
    const to = spotAt(cellOf(event.target))
    if (!to || editing || event.button !== 0) return
    if (!event.shiftKey) return
    event.preventDefault()
    moveTo(to, true)
  }
  const onPointerOver = (event: PointerEvent) => {
    if (event.buttons !== 1 || editing || spot.row < 0 || !scroller.current?.contains(document.activeElement)) return
    const to = spotAt(cellOf(event.target))
    if (to && (to.row !== spot.row || to.column !== spot.column)) moveTo(to, true)
  }
  const onFocus = (event: FocusEvent) => {
    const cell = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined
    if (!cell || wanted.current) return
    const [id, column] = cell.split(':') as [CellAt['id'], Column]
    if (id === at.id && column === at.column) return
    setAt({ id, column })
    setAnchor({ id, column })
  }
  const onDoubleClick = (event: { target: EventTarget }) => {
    const to = spotAt(cellOf(event.target))
    if (to && !editing) edit(cellAt(to), null)
  }

  const handlers = { onKeyDown, onCopy, onCut, onPaste, onPointerDown, onPointerOver, onFocus, onDoubleClick }
  /** The cell that holds the table's one tab stop. */
  const stop = known || at.id === HEAD ? { id: at.id, column: columns[spot.column] ?? 'name' } : cellAt({ row: 0, column: spot.column })
  return { stop, spot, range, editing, write, done, moveTo, handlers }
}
