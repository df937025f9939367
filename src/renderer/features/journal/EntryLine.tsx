import type { KeyboardEvent } from 'react'
import type { Entry } from '@domain/journal/timeline'
import { formatTime } from '@ui/dates'
import { CheckInWords } from './CheckInWords'
import { ContactWords } from './ContactWords'
import styles from './EntryLine.module.css'

type Props = {
  entry: Entry
  /** Open beside the list. */
  selected: boolean
  /** The list's one tab stop. */
  active: boolean
  last: boolean
  onOpen: (byKey: boolean) => void
  onKeyDown: (event: KeyboardEvent) => void
}

export function EntryLine({ entry, selected, active, last, onOpen, onKeyDown }: Props) {
  const moment = entry.kind === 'check-in' ? entry.checkIn.moment : entry.contact.moment
  return (
    <button
      type="button"
      className={styles.line}
      tabIndex={active ? 0 : -1}
      data-active={active || undefined}
      data-last={last || undefined}
      aria-current={selected || undefined}
      // A press by keyboard has no pointer position.
      onClick={(event) => onOpen(event.detail === 0)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.time}>{formatTime(moment)}</span>
      {entry.kind === 'check-in' ? <CheckInWords checkIn={entry.checkIn} /> : <ContactWords contact={entry.contact} />}
    </button>
  )
}
