import { ArrowDown, ArrowUp } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import { m } from '@domain/messages/messages'
import { type Column, type ColumnGroup, groupOf } from '@domain/people/people-table'
import { announce } from '@ui/announce'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import { ACTS_COLUMN, columnIndex } from './column-widths'
import { sortBy, usePeopleSession } from './people-session'
import styles from './PeopleTable.module.css'
import { HEAD } from './use-grid'

type Props = {
  columns: readonly Column[]
  /** The column whose heading holds the tab stop. */
  stop: Column | null
  all: 'none' | 'some' | 'all'
  onChooseAll: () => void
}

function groupsOf(columns: readonly Column[]): { group: ColumnGroup; span: number }[] {
  const groups: { group: ColumnGroup; span: number }[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (last?.group === groupOf(column)) last.span += 1
    else groups.push({ group: groupOf(column), span: 1 })
  }
  return groups
}

/** The headings: groups above for the eye, a button in each to sort by. Shift adds a column to the sorting. */
export function PeopleHead({ columns, stop, all, onChooseAll }: Props) {
  const sort = usePeopleSession((session) => session.sort)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = all === 'some'
  }, [all])
  const press = (column: Column, further: boolean) => {
    sortBy(column, further)
    const key = usePeopleSession.getState().sort.find(({ by }) => by === column)
    announce(m.peopleGrid.sorted(m.people.columns[column], key?.descending ?? false))
  }
  return (
    <thead className={styles.head}>
      <tr className={styles.groups} aria-hidden>
        <td className={styles.choose} />
        <td data-column="name">
          <span>{m.people.groups.who}</span>
        </td>
        {groupsOf(columns).map(({ group, span }, i) => (
          // The name stands apart, and so that the lines meet those below, the first group also spans the buttons.
          <td key={group} colSpan={span} data-group={i > 0 ? '' : undefined}>
            {i > 0 && <span>{m.people.groups[group]}</span>}
          </td>
        ))}
      </tr>
      <tr aria-rowindex={1}>
        <th scope="col" role="columnheader" aria-colindex={1} className={styles.choose}>
          <input ref={box} type="checkbox" className={styles.box} aria-label={m.peopleGrid.chooseAll} checked={all === 'all'} onChange={onChooseAll} />
        </th>
        {columns.map((column, i) => {
          const place = sort.findIndex(({ by }) => by === column)
          const key = sort[place]
          const before = columns[i - 1]
          const Arrow = key?.descending ? ArrowDown : ArrowUp
          return (
            <Fragment key={column}>
              <th
                scope="col"
                aria-colindex={columnIndex(i)}
                data-column={column}
                data-group={before && groupOf(before) !== groupOf(column) ? '' : undefined}
                aria-sort={place === 0 ? (key?.descending ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className={styles.sort}
                  data-cell={`${HEAD}:${column}`}
                  tabIndex={stop === column ? 0 : -1}
                  title={m.people.about[column]}
                  onClick={(event) => press(column, event.shiftKey)}
                >
                  <span>{m.people.columns[column]}</span>
                  {key && <Arrow aria-hidden strokeWidth={1.6} />}
                  {key && sort.length > 1 && (
                    <span className={styles.place} aria-hidden>
                      {place + 1}
                    </span>
                  )}
                </button>
              </th>
              {i === 0 && (
                <th scope="col" aria-colindex={ACTS_COLUMN} className={styles.acts}>
                  <ScreenReaderText>{m.people.actions}</ScreenReaderText>
                </th>
              )}
            </Fragment>
          )
        })}
      </tr>
    </thead>
  )
}
