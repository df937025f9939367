import { useMemo, useRef } from 'react'
import { latestFirst } from '@domain/journal/earlier-words'
import type { TimelineFilter } from '@domain/journal/timeline'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { shownName } from '@domain/people/shown-name'
import { useFind } from '@renderer/navigation/find'
import { useNaming } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Segmented } from '@ui/Segmented'
import { Select } from '@ui/Select'
import { TextField } from '@ui/TextField'
import { filterBy, useJournal } from './journal-state'
import { Searches } from './Searches'
import styles from './JournalFilter.module.css'

const SHOW: readonly TimelineFilter['show'][] = ['all', 'check-in', 'contact']
const showing = SHOW.map((value) => ({ value, label: m.journal.showing[value] }))
const ANYONE = 'anyone'

export function JournalFilter({ shown }: { shown: number }) {
  const filter = useJournal((state) => state.filter)
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const naming = useNaming((state) => state.naming)
  const field = useRef<HTMLInputElement>(null)
  useFind(() => field.current?.focus())
  const people = useMemo(() => {
    const removed = Object.values(supporters).filter((one) => one.removedAt !== null)
    return [
      { value: ANYONE, label: m.journal.anyone },
      ...latestFirst(supporters, contacts).map((one) => ({ value: one.id as string, label: shownName(one, naming) })),
      ...removed.map((one) => ({ value: one.id as string, label: m.journal.notOnMap(shownName(one, naming)) })),
    ]
  }, [supporters, contacts, naming])
  return (
    <div className={styles.filter} role="search">
      <Segmented hideLabel label={m.journal.show} value={filter.show} options={showing} onChange={(show) => filterBy({ show })} />
      {people.length > 1 && (
        <div className={styles.who}>
          <Select
            hideLabel
            label={m.journal.who}
            value={filter.who !== null && Object.hasOwn(supporters, filter.who) ? filter.who : ANYONE}
            options={people}
            onChange={(who) => filterBy({ who: who === ANYONE ? null : (who as SupporterId) })}
          />
        </div>
      )}
      <div className={styles.words}>
        <TextField
          hideLabel
          inputRef={field}
          label={m.journal.search}
          placeholder={m.search.placeholder}
          value={filter.text}
          onChange={(text) => filterBy({ text })}
        />
      </div>
      <Searches />
      <span className={styles.count} role="status">
        {m.journal.count(shown)}
      </span>
    </div>
  )
}
