import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type Column, NO_FILTER, type TableFacts } from '@domain/people/people-table'
import type { Supporter } from '@domain/people/supporter'
import { useNaming, useShownName } from '@renderer/naming'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { useNarrow } from '@ui/use-media'
import { CHOOSE_WIDTH, widthOf } from './column-widths'
import { setCells, takeOff } from './grid-actions'
import { PeopleHead } from './PeopleHead'
import { PeopleRow } from './PeopleRow'
import styles from './PeopleTable.module.css'
import { choosePeople, toggleChosen, usePeopleSession } from './people-session'
import { ShowNames } from './ShowNames'
import { type CellAt, HEAD, type Onward, useGrid } from './use-grid'

/** Up to here every row is in the page; beyond, only those near the window. */
const ALL_ROWS = 60
const ROW_REM = 2.5
/** The two lines of headings. */
const HEAD_REM = 3.875

/** Everyone on the map, one row each; every cell is edited where it stands. */
export function PeopleTable({ rows, facts }: { rows: readonly Supporter[]; facts: TableFacts }) {
  const scroller = useRef<HTMLDivElement>(null)
  const columns = usePeopleSession((session) => session.columns)
  const chosen = usePeopleSession((session) => session.chosen)
  const namesHidden = useNaming(({ naming }) => naming !== 'names')
  const shownName = useShownName()
  const narrow = useNarrow()
  /** The cell whose edit waits for the names to be shown. */
  const [askingFor, setAskingFor] = useState<CellAt | null>(null)
  const context = { facts, namesHidden, nameOf: shownName }
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const rowHeight = ROW_REM * rem
  const headHeight = HEAD_REM * rem

  const virtualised = rows.length > ALL_ROWS
  const active = useRef(-1)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: rowHeight,
    overscan: 12,
    enabled: virtualised,
    // The row the hand is in stays, however far the wheel goes: the focus is never lost.
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range)
      return active.current < 0 || near.includes(active.current) ? near : [...near, active.current].sort((a, b) => a - b)
    },
  })
  const shown = virtualised ? virtual.getVirtualItems().map(({ index }) => index) : rows.map((_, index) => index)

  const grid = useGrid({
    rows,
    columns,
    context,
    scroller,
    reach: (row) => virtualised && virtual.scrollToIndex(row),
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    onHiddenName: setAskingFor,
  })
  const { stop, range, spot, editing, handlers } = grid
  useEffect(() => {
    active.current = spot.row
  })

  // Asked for from elsewhere: the same people are chosen here, and the first of them stands ready.
  const purpose = usePlace((place) => (place.name === 'people' ? place.purpose : null))
  const narrowed = usePeopleSession(({ query, filter }) => query !== '' || filter !== NO_FILTER)
  const serve = useEffectEvent(() => {
    if (purpose?.kind !== 'choose-supporters' || narrowed) return
    choosePeople(purpose.ids)
    const row = rows.findIndex((s) => purpose.ids.includes(s.id))
    if (row >= 0) grid.moveTo({ row, column: 0 })
    purposeServed()
  })
  useEffect(() => serve(), [purpose, narrowed])

  const keep = useStable((id: SupporterId, column: Column, text: string) => setCells({ ids: [id], columns: [column] }, text, context))
  const done = useStable((to: Onward) => grid.done(to))
  const remove = useStable((id: SupporterId) => void takeOff([id]))
  const lastChosen = useRef<SupporterId | null>(null)
  const choose = useStable((id: SupporterId, through: boolean) => {
    const [a, b] = [rows.findIndex((s) => s.id === lastChosen.current), rows.findIndex((s) => s.id === id)]
    if (through && a >= 0) choosePeople([...chosen, ...rows.slice(Math.min(a, b), Math.max(a, b) + 1).map((s) => s.id)])
    else toggleChosen([id])
    lastChosen.current = id
  })
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id)) ? 'all' : rows.some(({ id }) => chosen.has(id)) ? 'some' : 'none'
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])

  const widths = columns.map((column) => widthOf(column, narrow))
  const total = widths.reduce((sum, width) => sum + width, CHOOSE_WIDTH)
  const isMarked = (row: number) => range.rows * range.columns > 1 && row >= range.row && row < range.row + range.rows
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-narrow={narrow ? '' : undefined}
      onScroll={({ currentTarget }) => currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollLeft > 0)}
    >
      <table
        className={styles.table}
        style={{ minWidth: `${total}rem` }}
        role="grid"
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        aria-label={m.people.table(rows.length)}
        {...handlers}
      >
        <colgroup>
          <col style={{ width: `${CHOOSE_WIDTH}rem` }} />
          {columns.map((column, i) => (
            <Fragment key={column}>
              <col style={{ width: `${widths[i] ?? 0}rem` }} />
              {i === 0 && <col style={{ width: 0 }} />}
            </Fragment>
          ))}
        </colgroup>
        <PeopleHead columns={columns} stop={stop.id === HEAD ? stop.column : null} all={all} onChooseAll={() => choosePeople(all === 'all' ? [] : ids)} />
        <tbody>
          {shown.map((index, i) => {
            const s = rows[index]
            const gap = index - (shown[i - 1] ?? -1) - 1
            const here = stop.id === s?.id
            return (
              s && (
                <Fragment key={s.id}>
                  {gap > 0 && <tr aria-hidden style={{ height: gap * rowHeight }} />}
                  <PeopleRow
                    supporter={s}
                    name={shownName(s)}
                    columns={columns}
                    facts={facts}
                    namesHidden={namesHidden}
                    place={index + 1}
                    stop={here ? stop.column : null}
                    editing={editing?.at.id === s.id ? editing.at.column : null}
                    typed={editing?.at.id === s.id ? editing.typed : null}
                    markedFrom={isMarked(index) ? range.column : -1}
                    markedTo={isMarked(index) ? range.column + range.columns - 1 : -1}
                    chosen={chosen.has(s.id)}
                    onChoose={choose}
                    onKeep={keep}
                    onDone={done}
                    onRemove={remove}
                  />
                </Fragment>
              )
            )
          })}
          {rows.length > 0 && (shown.at(-1) ?? 0) < rows.length - 1 && <tr aria-hidden style={{ height: (rows.length - 1 - (shown.at(-1) ?? 0)) * rowHeight }} />}
        </tbody>
      </table>
      {askingFor && (
        <ShowNames
          onShown={() => {
            setAskingFor(null)
            grid.write(askingFor)
          }}
          onClose={() => setAskingFor(null)}
        />
      )}
    </div>
  )
}

/** The same function for every render, doing what the latest one would: rows that did not change are not drawn again. */
function useStable<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  return useCallback((...args: A) => latest.current(...args), [])
}
