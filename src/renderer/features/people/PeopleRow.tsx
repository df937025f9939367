import { Map as MapIcon, X } from 'lucide-react'
import { memo } from 'react'
import { m } from '@domain/messages/messages'
import { touchOf } from '@domain/people/last-contact'
import { type Column, COLUMNS } from '@domain/people/people-table'
import { type Supporter, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import type { DayKey } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { goTo } from '@renderer/navigation/place'
import { IconButton } from '@ui/IconButton'
import { KindMark } from '@ui/KindMark'
import { Moon } from '@ui/Moon'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import { CellEditor } from './CellEditor'
import { FunctionsEditor } from './FunctionsEditor'
import { cellText } from './people-columns'
import styles from './PeopleTable.module.css'

export type CellAt = { id: string; column: Column }

type Props = {
  supporter: Supporter
  last: DayKey | undefined
  /** Place in the whole table, from 1, for screen readers. */
  place: number
  /** The column of this row that holds the tab stop, and the one being edited. */
  stop: Column | null
  editing: Column | null
  onFocusCell: (at: CellAt) => void
  onEdit: (at: CellAt) => void
  onDone: (at: CellAt, to: 'here' | 'next' | 'before' | 'away') => void
  onRemove: (supporter: Supporter) => void
}

export const PeopleRow = memo(function PeopleRow({ supporter, last, place, stop, editing, onFocusCell, onEdit, onDone, onRemove }: Props) {
  const touch = touchOf(last, supporter.cadence, today())
  const { id, name } = supporter
  const inside = (column: Column) => {
    if (editing === column && column === 'functions') return <FunctionsEditor supporter={supporter} onDone={(to) => onDone({ id, column }, to)} />
    if (editing === column && column !== 'last' && column !== 'functions') return <CellEditor supporter={supporter} column={column} onDone={(to) => onDone({ id, column }, to)} />
    if (column === 'last')
      return (
        <span className={touch.late ? `${styles.withMark} ${styles.late}` : styles.withMark}>
          <Moon phase={touch.phase} size={15} />
          {touch.days === null ? m.people.never : m.common.daysAgo(touch.days)}
        </span>
      )
    if (column === 'kind')
      return (
        <span className={styles.withMark}>
          <KindMark kind={supporter.kind} />
          {cellText(supporter, column)}
        </span>
      )
    if (column === 'functions')
      return (
        <>
          <span className={styles.gives} aria-hidden>
            {SUPPORT_FUNCTIONS.map((fn) => {
              const given = supporter.functions[fn] === 'from' || supporter.functions[fn] === 'both'
              return (
                <span key={fn} className={given ? styles.given : undefined}>
                  {given ? m.people.functionLetters[fn] : '·'}
                </span>
              )
            })}
          </span>
          <ScreenReaderText>{cellText(supporter, column) || m.common.none}</ScreenReaderText>
        </>
      )
    return cellText(supporter, column)
  }
  return (
    <tr className={styles.row} aria-rowindex={place + 1}>
      {COLUMNS.map((column) => {
        const Cell = column === 'name' ? 'th' : 'td'
        return (
          <Cell
            key={column}
            scope={column === 'name' ? 'row' : undefined}
            role={column === 'name' ? 'rowheader' : 'gridcell'}
            data-cell={`${id}:${column}`}
            data-column={column}
            tabIndex={stop === column && editing === null ? 0 : -1}
            aria-readonly={column === 'last' ? true : undefined}
            title={editing ? undefined : column === 'last' ? undefined : cellText(supporter, column)}
            className={styles.cell}
            onFocus={(event) => event.target === event.currentTarget && onFocusCell({ id, column })}
            onDoubleClick={() => onEdit({ id, column })}
          >
            {inside(column)}
          </Cell>
        )
      })}
      <td role="gridcell" className={styles.acts}>
        <IconButton icon={MapIcon} label={m.people.show(name)} tabIndex={stop ? 0 : -1} onClick={() => goTo('map', { kind: 'show-supporter', id })} />
        <IconButton icon={X} label={m.people.remove(name)} tabIndex={stop ? 0 : -1} onClick={() => onRemove(supporter)} />
      </td>
    </tr>
  )
})
