import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type Supporter, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { FunctionHead } from './FunctionHead'
import styles from './grid.module.css'
import { PeopleGridRow } from './PeopleGridRow'
import { useGridCursor } from './use-grid-cursor'
import { useSetFunction } from './use-set-function'

/** Up to here every row is in the page; beyond, only those near the window. */
const ALL_ROWS = 60
/** Who, the four functions, away. */
const COLUMNS = SUPPORT_FUNCTIONS.length + 2

type Props = { rows: readonly Supporter[]; away: ReadonlySet<SupporterId>; scroller: HTMLDivElement | null }

/** Supporters × functions: each cell goes on with one press, and anyone can be thought of as away. */
export function PeopleGrid({ rows, away, scroller }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [above, setAbove] = useState(0)
  const rowHeight = 2.5 * parseFloat(getComputedStyle(document.documentElement).fontSize)
  const few = rows.length <= ALL_ROWS
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller, estimateSize: () => rowHeight, overscan: 10, scrollMargin: above, scrollPaddingStart: rowHeight, enabled: !few })
  useLayoutEffect(() => {
    const [top, from] = [body.current?.getBoundingClientRect().top, scroller?.getBoundingClientRect().top]
    if (scroller && top !== undefined && from !== undefined) setAbove(Math.round(top - from + scroller.scrollTop))
  }, [scroller, rows.length])
  const items = virtual.getVirtualItems()
  const shown = few ? rows.map((_, index) => index) : items.map((item) => item.index)
  const before = few ? 0 : Math.max(0, (items[0]?.start ?? above) - above)
  const after = few ? 0 : Math.max(0, virtual.getTotalSize() - ((items.at(-1)?.end ?? above) - above))
  const cursor = useGridCursor(table, { rows: rows.length, columns: COLUMNS, reveal: (row) => !few && virtual.scrollToIndex(row) })
  const { wayOf, goOn } = useSetFunction()
  return (
    <table ref={table} className={styles.table} role="grid" aria-rowcount={rows.length + 1} aria-label={m.coverage.people.name(rows.length)} onKeyDown={cursor.onKeyDown}>
      <FunctionHead first={m.coverage.people.who} last={m.coverage.people.away} />
      <tbody ref={body}>
        {before > 0 && <tr aria-hidden style={{ height: before }} />}
        {shown.map((index) => {
          const supporter = rows[index]
          return (
            supporter && (
              <PeopleGridRow key={supporter.id} supporter={supporter} row={index} away={away.has(supporter.id)} stop={cursor.stop} enter={cursor.enter} wayOf={wayOf} goOn={goOn} />
            )
          )
        })}
        {after > 0 && <tr aria-hidden style={{ height: after }} />}
      </tbody>
    </table>
  )
}
