import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { Entry, TimelineRow } from '@domain/journal/timeline'
import { m } from '@domain/messages/messages'
import { useToday } from '@renderer/entry/use-today'
import { apply } from '@renderer/notebook/store'
import { DayHeading } from './DayHeading'
import { EntryLine } from './EntryLine'
import { openPanel, revealed, useJournal } from './journal-state'
import styles from './Timeline.module.css'

/** All entries, of which only those in view are in the page. One tab stop; arrows walk, Enter opens, Delete removes. */
export function Timeline({ rows }: { rows: readonly TimelineRow[] }) {
  const frame = useRef<HTMLDivElement>(null)
  const today = useToday()
  const open = useJournal(({ panel }) => (panel && 'id' in panel ? panel.id : null))
  const reveal = useJournal((state) => state.reveal)
  const [activeId, setActiveId] = useState<string | null>(null)
  /** Where the walk was, for when its entry is removed. */
  const lastAt = useRef(0)
  const found = useMemo(() => rows.findIndex((row) => row.entry.id === activeId), [rows, activeId])
  const openAt = useMemo(() => rows.findIndex((row) => row.entry.id === open), [rows, open])
  const active = found >= 0 ? found : Math.min(activeId === null ? 0 : lastAt.current, rows.length - 1)
  const wantsFocus = useRef(false)

  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (i) => (rows[i]?.heading ? 152 : 88),
    getItemKey: (i) => rows[i]?.entry.id ?? i,
    overscan: 6,
    paddingStart: 16,
    paddingEnd: 48,
    // The entry that holds the focus stays in the page wherever the list is scrolled to.
    rangeExtractor: (range) => [...new Set([active, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  })

  const go = (index: number, focus = true) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))]
    if (!row) return
    wantsFocus.current = focus
    lastAt.current = rows.indexOf(row)
    setActiveId(row.entry.id)
    list.scrollToIndex(lastAt.current, { align: 'auto' })
  }

  useEffect(() => {
    if (!reveal) return
    const index = rows.findIndex((row) => row.entry.id === reveal.id)
    if (index < 0) return
    wantsFocus.current = reveal.focus
    lastAt.current = index
    setActiveId(reveal.id)
    list.scrollToIndex(index, { align: 'auto' })
    revealed()
  }, [reveal, rows, list])

  useEffect(() => {
    if (!wantsFocus.current) return
    const button = frame.current?.querySelector<HTMLElement>('[data-active]')
    if (!button) return
    wantsFocus.current = false
    button.focus({ preventScroll: true })
  })

  // What is open stays in view when its day or time is changed beside it.
  useEffect(() => {
    if (openAt >= 0) list.scrollToIndex(openAt, { align: 'auto' })
  }, [openAt, list])

  const remove = (entry: Entry) => {
    const at = rows.findIndex((row) => row.entry.id === entry.id)
    go(at + 1 < rows.length ? at + 1 : at - 1)
    void apply(entry.kind === 'check-in' ? { type: 'check-in/remove', id: entry.checkIn.id } : { type: 'contact/remove', id: entry.contact.id })
  }

  /** However the focus came to a line, the walk goes on from there. */
  const focused = (event: FocusEvent) => {
    const index = lineOf(event.target)
    const entry = rows[index]?.entry
    if (!entry) return
    lastAt.current = index
    setActiveId(entry.id)
  }

  const pressed = (event: MouseEvent) => {
    const index = lineOf(event.target)
    const entry = rows[index]?.entry
    if (!entry) return
    lastAt.current = index
    setActiveId(entry.id)
    // A press by keyboard has no pointer position: the focus goes along.
    const focus = event.detail === 0 ? 'first' : null
    if (entry.kind === 'check-in') openPanel({ kind: 'check-in', id: entry.checkIn.id }, focus)
    else openPanel({ kind: 'contact', id: entry.contact.id }, focus)
  }

  const walk = (event: KeyboardEvent) => {
    const index = lineOf(event.target)
    const entry = rows[index]?.entry
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return
    const to: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: index + 8,
      PageUp: index - 8,
    }
    const next = to[event.key]
    if (next !== undefined) go(next)
    else if (event.key === 'Delete') remove(entry)
    else return
    event.preventDefault()
  }

  return (
    <div ref={frame} className={styles.frame}>
      <div
        role="list"
        aria-label={m.journal.list}
        aria-description={m.journal.listHint}
        className={styles.list}
        style={{ height: list.getTotalSize() }}
        onClick={pressed}
        onFocus={focused}
        onKeyDown={walk}
      >
        {list.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          const { entry, heading } = row
          return (
            <div
              key={item.key}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              ref={list.measureElement}
              data-index={item.index}
              className={styles.row}
              data-first={heading ? '' : undefined}
              data-last={row.last ? '' : undefined}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {heading && <DayHeading day={heading.day} today={today} />}
              <EntryLine
                entry={entry}
                selected={entry.id === open}
                active={item.index === active}
                last={row.last}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The row a press or key belongs to; -1 when it is none's. */
function lineOf(target: EventTarget): number {
  const line = target instanceof Element && target.closest('button') ? target.closest<HTMLElement>('[data-index]') : null
  return Number(line?.dataset.index ?? -1)
}
