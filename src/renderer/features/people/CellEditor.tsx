import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { m } from '@domain/messages/messages'
import type { Supporter } from '@domain/people/supporter'
import { apply } from '@renderer/notebook/store'
import { changeFor, CHOICES, type ChoiceColumn, draftOf, isText, type TextColumn } from './people-columns'
import styles from './CellEditor.module.css'

type Props = {
  supporter: Supporter
  column: TextColumn | ChoiceColumn
  /** The edit is over; `to` says where the focus goes. */
  onDone: (to: 'here' | 'next' | 'before' | 'away') => void
}

/** In the open list Enter and the arrows belong to the list; Escape leaves both. */
const isListOpen = (event: KeyboardEvent) => event.key !== 'Escape' && event.key !== 'Tab' && event.currentTarget.matches('select:open')

/** A list to choose from is what an edit of this cell is: it opens with it, where a key or a click allows. */
function openAtOnce(select: HTMLSelectElement | null): void {
  if (select && navigator.userActivation.isActive) select.showPicker()
}

/** The field inside a cell while it is being edited. Leaving it keeps, Escape does not. */
export function CellEditor({ supporter, column, onDone }: Props) {
  const [draft, setDraft] = useState(isText(column) ? draftOf(supporter, column) : supporter[column])
  const keep = (value = draft) => {
    const change = changeFor(supporter, column, value)
    if (change) void apply(change)
  }
  const common = {
    className: styles.editor,
    'aria-label': m.people.edit(m.people.columns[column], supporter.name),
    value: draft,
    autoFocus: true,
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation()
      if (event.nativeEvent.isComposing || isListOpen(event)) return
      if (event.key === 'Escape') onDone('here')
      else if (event.key === 'Enter') {
        keep()
        onDone('here')
      } else if (event.key === 'Tab') {
        event.preventDefault()
        keep()
        onDone(event.shiftKey ? 'before' : 'next')
      }
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      // Into its own list is not away.
      if (event.currentTarget.contains(event.relatedTarget)) return
      keep()
      onDone('away')
    },
  }
  if (isText(column))
    return (
      <input
        {...common}
        type={column === 'cadence' ? 'number' : column === 'phone' ? 'tel' : 'text'}
        min={column === 'cadence' ? 1 : undefined}
        max={column === 'cadence' ? 730 : undefined}
        placeholder={column === 'cadence' ? m.people.everyDays : undefined}
        maxLength={column === 'name' ? 80 : 200}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
    )
  return (
    <select
      {...common}
      ref={openAtOnce}
      // What stands already, chosen again: nothing changes, and the edit is over.
      onClick={(event) => event.target instanceof HTMLOptionElement && event.target.value === draft && onDone('here')}
      onChange={(event) => {
        setDraft(event.target.value as typeof draft)
        keep(event.target.value)
        onDone('here')
      }}
    >
      {CHOICES[column].map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
