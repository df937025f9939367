import { Map as MapIcon, X } from 'lucide-react'
import { Fragment, memo } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type Column, groupOf, type TableFacts } from '@domain/people/people-table'
import { cellText, editorOf, mayName } from '@domain/people/table-cells'
import type { Supporter } from '@domain/people/supporter'
import { goTo } from '@renderer/navigation/place'
import { IconButton } from '@ui/IconButton'
import { CellContent } from './CellContent'
import { CellEditor } from './CellEditor'
import { ACTS_COLUMN, columnIndex } from './column-widths'
import styles from './PeopleTable.module.css'
import type { Onward } from './use-grid'

type Props = {
  supporter: Supporter
  /** As it may be shown now. */
  name: string
  columns: readonly Column[]
  facts: TableFacts
  namesHidden: boolean
  /** Place in the whole table, from 1, for screen readers. */
  place: number
  /** The column of this row that holds the tab stop, and the one being edited. */
  stop: Column | null
  editing: Column | null
  typed: string | null
  /** First and last marked column; -1 when none is. */
  markedFrom: number
  markedTo: number
  chosen: boolean
  onChoose: (id: SupporterId, through: boolean) => void
  onKeep: (id: SupporterId, column: Column, text: string) => string | null
  onDone: (to: Onward) => void
  onRemove: (id: SupporterId) => void
}

/** One person or place: a box to choose them, their cells, and two ways onward. */
export const PeopleRow = memo(function PeopleRow({ supporter, name, columns, facts, namesHidden, place, stop, editing, typed, markedFrom, markedTo, chosen, onChoose, onKeep, onDone, onRemove }: Props) {
  const { id } = supporter
  return (
    <tr className={styles.row} aria-rowindex={place + 1} aria-selected={chosen}>
      <td role="gridcell" aria-colindex={1} className={styles.choose}>
        <input
          type="checkbox"
          className={styles.box}
          tabIndex={-1}
          aria-label={m.peopleGrid.choose(name)}
          checked={chosen}
          onChange={(event) => onChoose(id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
        />
      </td>
      {columns.map((column, i) => {
        const acts = i === 0 && (
          <td role="gridcell" aria-colindex={ACTS_COLUMN} className={styles.acts}>
            <span className={styles.buttons}>
              <IconButton icon={MapIcon} label={m.people.show(name)} tabIndex={stop ? 0 : -1} onClick={() => goTo('map', { kind: 'show-supporter', id })} />
              <IconButton icon={X} label={m.people.remove(name)} tabIndex={stop ? 0 : -1} onClick={() => onRemove(id)} />
            </span>
          </td>
        )
        const Cell = column === 'name' ? 'th' : 'td'
        const marked = i >= markedFrom && i <= markedTo
        const before = columns[i - 1]
        return (
          <Fragment key={column}>
            <Cell
              scope={column === 'name' ? 'row' : undefined}
              role={column === 'name' ? 'rowheader' : 'gridcell'}
              data-cell={`${id}:${column}`}
              data-column={column}
              data-group={before && groupOf(before) !== groupOf(column) ? '' : undefined}
              data-marked={marked ? '' : undefined}
              data-editing={editing === column ? '' : undefined}
              tabIndex={stop === column && editing === null ? 0 : -1}
              aria-colindex={columnIndex(i)}
              aria-selected={marked || stop === column}
              aria-readonly={editorOf(column) === 'none' ? true : undefined}
              title={editing || column === 'last' || column === 'name' || (namesHidden && mayName(column)) ? undefined : cellText(supporter, column, facts) || undefined}
              className={styles.cell}
            >
              {editing === column ? (
                <CellEditor supporter={supporter} name={name} column={column} typed={typed} facts={facts} onKeep={(text) => onKeep(id, column, text)} onDone={onDone} />
              ) : (
                <CellContent supporter={supporter} name={name} column={column} facts={facts} namesHidden={namesHidden} />
              )}
            </Cell>
            {acts}
          </Fragment>
        )
      })}
    </tr>
  )
})
