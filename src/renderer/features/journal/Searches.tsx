import { useState } from 'react'
import { Bookmark, X } from 'lucide-react'
import type { SavedSearchId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { newId } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { Popover } from '@ui/Popover'
import { TextField } from '@ui/TextField'
import { filterBy, useJournal } from './journal-state'
import styles from './Searches.module.css'

/** Kept searches one press away, keeping the one that stands in the field, and what a search can say. */
export function Searches() {
  const saved = useNotebook((book) => book.savedSearches)
  const query = useJournal(({ filter }) => filter.text.trim())
  const [name, setName] = useState('')
  const all = Object.values(saved)
  const keep = () => {
    void apply({ type: 'search/put', search: { id: newId<SavedSearchId>(), name: (name.trim() || query).slice(0, 80), query: query.slice(0, 200) } })
    setName('')
  }
  return (
    <Popover align="end" title={m.search.title} trigger={<IconButton icon={Bookmark} label={m.search.open} />}>
      <div className={styles.sheet}>
        {all.length === 0 && <p className={styles.quiet}>{m.search.none}</p>}
        <ul aria-label={m.search.saved}>
          {all.map((one) => (
            <li key={one.id} className={styles.row}>
              <button type="button" className={styles.saved} aria-pressed={one.query === query} onClick={() => filterBy({ text: one.query })}>
                <span>{one.name}</span>
                <span className={styles.query}>{one.query}</span>
              </button>
              <IconButton icon={X} label={m.search.remove(one.name)} onClick={() => void apply({ type: 'search/remove', id: one.id })} />
            </li>
          ))}
        </ul>
        {query !== '' && !all.some((one) => one.query === query) && (
          <form
            className={styles.keep}
            onSubmit={(event) => {
              event.preventDefault()
              keep()
            }}
          >
            <TextField hideLabel label={m.search.name} placeholder={query} value={name} onChange={setName} />
            <Button type="submit">{m.search.keep}</Button>
          </form>
        )}
        <h3 className={styles.label}>{m.search.how}</h3>
        <dl className={styles.examples}>
          {m.search.examples.map(([example, meaning]) => (
            <div key={example}>
              <dt>{example}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Popover>
  )
}
