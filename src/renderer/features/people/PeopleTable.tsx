import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type Column, COLUMNS } from '@domain/people/people-table'
import type { Supporter } from '@domain/people/supporter'
import type { DayKey } from '@domain/time/day-key'
import { now } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import { type CellAt, PeopleRow } from './PeopleRow'
import styles from './PeopleTable.module.css'

/** Up to here every row is in the page; beyond, only those near the window. */
const ALL_ROWS = 60

type Props = {
  rows: readonly Supporter[]
  last: ReadonlyMap<SupporterId, DayKey>
  sort: { by: Column; descending: boolean }
  onSort: (by: Column) => void
}

/** Everyone on the map, one row each; every cell is edited where it stands. */
export function PeopleTable({ rows, last, sort, onSort }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<CellAt>({ id: '', column: 'name' })
  const [editing, setEditing] = useState<CellAt | null>(null)
  const wanted = useRef<CellAt | null>(null)
  const rowHeight = 2.5 * parseFloat(getComputedStyle(document.documentElement).fontSize)
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12, enabled: rows.length > ALL_ROWS })
  const shown = rows.length > ALL_ROWS ? virtual.getVirtualItems() : rows.map((_, index) => ({ index, start: index * rowHeight, end: (index + 1) * rowHeight }))
  const before = rows.length > ALL_ROWS ? (shown[0]?.start ?? 0) : 0
  const after = rows.length > ALL_ROWS ? virtual.getTotalSize() - (shown.at(-1)?.end ?? 0) : 0
  const stopRow = rows.some((s) => s.id === at.id) ? at.id : (rows[0]?.id ?? '')

  const focusCell = (cell: CellAt) => {
    setAt(cell)
    wanted.current = cell
    const index = rows.findIndex((s) => s.id === cell.id)
    if (rows.length > ALL_ROWS && index >= 0) virtual.scrollToIndex(index)
  }
  // The cell asked for may only now have come into the page.
  useEffect(() => {
    const cell = wanted.current
    const element = cell && !editing && scroller.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${cell.id}:${cell.column}`)}"]`)
    if (!element) return
    wanted.current = null
    element.focus()
  })

  const remove = useCallback((s: Supporter) => void apply({ type: 'supporter/remove', ids: [s.id], at: now() }), [])
  const edit = useCallback((cell: CellAt) => {
    if (cell.column === 'last') return
    setAt(cell)
    setEditing(cell)
  }, [])
  const done = (cell: CellAt, to: 'here' | 'next' | 'before' | 'away') => {
    setEditing(null)
    if (to === 'away') return
    const column = COLUMNS[COLUMNS.indexOf(cell.column) + (to === 'next' ? 1 : to === 'before' ? -1 : 0)]
    const next = { id: cell.id, column: column ?? cell.column }
    if (to === 'here' || !column || next.column === 'last') focusCell(to === 'here' || !column ? cell : next)
    else edit(next)
  }
  const doneRef = useRef(done)
  useEffect(() => {
    doneRef.current = done
  })
  const onDone = useCallback((cell: CellAt, to: 'here' | 'next' | 'before' | 'away') => doneRef.current(cell, to), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset['cell'] || event.ctrlKey || event.metaKey || event.altKey) return
    const row = rows.findIndex((s) => s.id === at.id)
    const column = COLUMNS.indexOf(at.column)
    const go = (toRow: number, toColumn: number) => {
      const s = rows[Math.max(0, Math.min(rows.length - 1, toRow))]
      const next = COLUMNS[Math.max(0, Math.min(COLUMNS.length - 1, toColumn))]
      if (s && next) focusCell({ id: s.id, column: next })
    }
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      ArrowRight: () => go(row, column + 1),
      ArrowLeft: () => go(row, column - 1),
      PageDown: () => go(row + 10, column),
      PageUp: () => go(row - 10, column),
      Home: () => go(row, 0),
      End: () => go(row, COLUMNS.length - 1),
      Enter: () => edit(at),
      F2: () => edit(at),
      Delete: () => {
        const s = rows[row]
        if (!s) return
        go(row + 1 < rows.length ? row + 1 : row - 1, column)
        remove(s)
      },
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <table className={styles.table} role="grid" aria-rowcount={rows.length + 1} aria-label={m.people.table(rows.length)} onKeyDown={onKeyDown}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column} aria-sort={sort.by === column ? (sort.descending ? 'descending' : 'ascending') : undefined}>
                <button type="button" className={styles.sort} title={column === 'functions' ? m.people.functionLettersExplained : undefined} onClick={() => onSort(column)}>
                  {m.people.columns[column]}
                  {sort.by === column && (sort.descending ? <ArrowDown aria-hidden strokeWidth={1.6} /> : <ArrowUp aria-hidden strokeWidth={1.6} />)}
                </button>
              </th>
            ))}
            <th scope="col" className={styles.acts}>
              <ScreenReaderText>{m.people.actions}</ScreenReaderText>
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {shown.map(({ index }) => {
            const s = rows[index]
            return (
              s && (
                <PeopleRow
                  key={s.id}
                  supporter={s}
                  last={last.get(s.id)}
                  place={index + 1}
                  stop={s.id === stopRow ? at.column : null}
                  editing={editing?.id === s.id ? editing.column : null}
                  onFocusCell={setAt}
                  onEdit={edit}
                  onDone={onDone}
                  onRemove={remove}
                />
              )
            )
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  )
}
