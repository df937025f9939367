import { Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { lastContactDays } from '@domain/people/last-contact'
import { newSupporter } from '@domain/people/new-supporter'
import { type Column, matchesPerson, sortPeople } from '@domain/people/people-table'
import { newId, now, today } from '@renderer/clock'
import { useFind } from '@renderer/navigation/find'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { EmptyState } from '@ui/EmptyState'
import { TextField } from '@ui/TextField'
import { Toolbar } from '@ui/Toolbar'
import styles from './PeopleScreen.module.css'
import { PeopleTable } from './PeopleTable'
import { RemovedPeople } from './RemovedPeople'

/** Everyone on the map as a table: the same people, easier to fill in, search and sort. */
export function PeopleScreen() {
  const all = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const [query, setQuery] = useState('')
  const [name, setName] = useState('')
  const [sort, setSort] = useState<{ by: Column; descending: boolean }>({ by: 'name', descending: false })
  const [showRemoved, setShowRemoved] = useState(false)
  const find = useRef<HTMLInputElement>(null)
  const add = useRef<HTMLInputElement>(null)
  useFind(() => find.current?.focus())
  const day = today()
  const last = useMemo(() => lastContactDays(contacts, day), [contacts, day])
  const here = useMemo(() => Object.values(all).filter((s) => s.removedAt === null), [all])
  const removed = useMemo(() => Object.values(all).filter((s) => s.removedAt !== null), [all])
  const rows = useMemo(
    () => sortPeople(here.filter((s) => matchesPerson(s, query)), sort.by, sort.descending, last),
    [here, query, sort, last],
  )
  useEffect(() => {
    if (query !== '') announce(m.people.found(rows.length))
  }, [query, rows.length])
  const keepNew = () => {
    if (name.trim() === '') return
    setName('')
    void apply({ type: 'supporter/add', supporter: newSupporter(newId<SupporterId>(), name, now()), position: null })
  }
  const newRow = (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        keepNew()
      }}
    >
      <TextField label={m.people.newRow} hideLabel placeholder={m.people.newRow} value={name} onChange={(value) => setName(value.slice(0, 80))} inputRef={add} />
      <Button type="submit" variant="fill" icon={Plus}>
        {m.people.add}
      </Button>
    </form>
  )
  return (
    <div className={styles.screen}>
      <Toolbar title={m.people.title}>
        {here.length > 0 && (
          <div className={styles.find}>
            <TextField label={m.people.find} hideLabel placeholder={m.people.find} value={query} onChange={setQuery} inputRef={find} />
          </div>
        )}
        {here.length > 0 && <span className={styles.count}>{query === '' ? m.people.table(here.length) : m.people.found(rows.length)}</span>}
        {removed.length > 0 && (
          <span className={styles.end}>
            <Checkbox label={m.people.showRemoved} checked={showRemoved} onChange={setShowRemoved} />
          </span>
        )}
      </Toolbar>
      {here.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState title={m.people.emptyTitle} text={m.people.emptyText} action={newRow} />
        </div>
      ) : (
        <>
          <PeopleTable
            rows={rows}
            last={last}
            sort={sort}
            onSort={(by) => setSort((before) => ({ by, descending: before.by === by && !before.descending }))}
          />
          <div className={styles.foot}>
            {newRow}
            <p className={styles.keys}>{m.people.keys}</p>
          </div>
        </>
      )}
      {showRemoved && removed.length > 0 && <RemovedPeople supporters={removed} />}
    </div>
  )
}
