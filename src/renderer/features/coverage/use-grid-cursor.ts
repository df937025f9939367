// Walking a grid by keyboard: one tab stop, arrows from cell to cell.
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

type Options = {
  rows: number
  columns: number
  /** Brings a row into the page before it takes the focus. */
  reveal?: (row: number) => void
}

const PAGE = 10

/** Cells carry `data-at="row:column"`, take `stop(row, column)` as their tab index, and call `enter` on focus. */
export function useGridCursor(root: RefObject<HTMLElement | null>, { rows, columns, reveal }: Options) {
  const [at, setAt] = useState({ row: 0, column: 0 })
  const wanted = useRef<string | null>(null)
  const row = Math.max(0, Math.min(at.row, rows - 1))
  // The cell asked for may only now have come into the page.
  useEffect(() => {
    const cell = wanted.current === null ? null : root.current?.querySelector<HTMLElement>(`[data-at="${wanted.current}"]`)
    if (!cell) return
    wanted.current = null
    cell.focus()
  })
  const go = (toRow: number, toColumn: number) => {
    const next = { row: Math.max(0, Math.min(rows - 1, toRow)), column: Math.max(0, Math.min(columns - 1, toColumn)) }
    wanted.current = `${next.row}:${next.column}`
    setAt(next)
    reveal?.(next.row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset['at'] || event.altKey || event.metaKey) return
    const { column } = at
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      ArrowRight: () => go(row, column + 1),
      ArrowLeft: () => go(row, column - 1),
      PageDown: () => go(row + PAGE, column),
      PageUp: () => go(row - PAGE, column),
      Home: () => go(event.ctrlKey ? 0 : row, 0),
      End: () => go(event.ctrlKey ? rows - 1 : row, columns - 1),
    }
    const act = keys[event.key]
    if (!act || (event.ctrlKey && event.key !== 'Home' && event.key !== 'End')) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return {
    onKeyDown,
    stop: (ofRow: number, column: number): 0 | -1 => (ofRow === row && column === at.column ? 0 : -1),
    enter: (ofRow: number, column: number) => setAt((now) => (now.row === ofRow && now.column === column ? now : { row: ofRow, column })),
  }
}
