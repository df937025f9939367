import { memo } from 'react'
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
}

/** One entry. Presses and keys are the list's, so that scrolling draws only lines that are new. */
export const EntryLine = memo(function EntryLine({ entry, selected, active, last }: Props) {
  const moment = entry.kind === 'check-in' ? entry.checkIn.moment : entry.contact.moment
  return (
    <button
      type="button"
      className={styles.line}
      tabIndex={active ? 0 : -1}
      data-active={active || undefined}
      data-last={last || undefined}
      aria-current={selected || undefined}
    >
      <span className={styles.time}>{formatTime(moment)}</span>
      {entry.kind === 'check-in' ? <CheckInWords checkIn={entry.checkIn} /> : <ContactWords contact={entry.contact} />}
    </button>
  )
})
