import { Eye, EyeOff } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { m } from '@domain/messages/messages'
import { NO_FILTER } from '@domain/people/people-table'
import { nameBy, useNaming, useShownName } from '@renderer/naming'
import { useFind } from '@renderer/navigation/find'
import { usePlace } from '@renderer/navigation/place'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { EmptyState } from '@ui/EmptyState'
import { IconButton } from '@ui/IconButton'
import { TextField } from '@ui/TextField'
import { Toolbar } from '@ui/Toolbar'
import { AddPeople } from './AddPeople'
import { BulkBar } from './BulkBar'
import { ColumnsMenu } from './ColumnsMenu'
import { ActiveFilters, FilterMenu } from './FilterMenu'
import styles from './PeopleScreen.module.css'
import { PeopleTable } from './PeopleTable'
import { filterBy, search, usePeopleSession } from './people-session'
import { RemovedPeople } from './RemovedPeople'
import { TroubleNote } from './TroubleNote'
import { usePeopleRows } from './use-people-rows'

/** Everyone on the map as a table: the same people, easier to fill in, compare, search and sort. */
export function PeopleScreen() {
  const { here, removed, rows, facts } = usePeopleRows()
  const { query, filter, chosen } = usePeopleSession()
  const namesHidden = useNaming(({ naming }) => naming !== 'names')
  const nameOf = useShownName()
  const [showRemoved, setShowRemoved] = useState(false)
  const find = useRef<HTMLInputElement>(null)
  useFind(() => find.current?.focus())
  const narrowed = query !== '' || filter !== NO_FILTER
  // Asked to show some of them here: the search and the filter give way.
  const asked = usePlace((place) => place.name === 'people' && place.purpose?.kind === 'choose-supporters')
  useLayoutEffect(() => {
    if (!asked) return
    search('')
    filterBy(NO_FILTER)
  }, [asked])
  const people = useMemo(() => here.filter(({ id }) => chosen.has(id)), [here, chosen])
  const context = { facts, namesHidden, nameOf }
  useEffect(() => {
    if (narrowed) announce(m.people.found(rows.length))
  }, [narrowed, query, filter, rows.length])

  if (here.length === 0)
    return (
      <div className={styles.screen}>
        <Toolbar title={m.people.title}>{removedBox()}</Toolbar>
        <div className={styles.empty}>
          <EmptyState title={m.people.emptyTitle} text={m.people.emptyText} action={<AddPeople context={context} />} />
        </div>
        <TroubleNote />
        {showRemoved && removed.length > 0 && <RemovedPeople supporters={removed} />}
      </div>
    )

  function removedBox() {
    return removed.length > 0 && <Checkbox label={m.people.showRemoved} checked={showRemoved} onChange={setShowRemoved} />
  }
  return (
    <div className={styles.screen}>
      <Toolbar title={m.people.title}>
        <div className={styles.find}>
          <TextField label={m.people.find} hideLabel placeholder={m.people.find} value={query} onChange={search} inputRef={find} />
        </div>
        <FilterMenu />
        <span className={styles.count}>{narrowed ? m.people.found(rows.length) : m.people.table(here.length)}</span>
        <span className={styles.end}>
          {removedBox()}
          <ColumnsMenu />
          <IconButton icon={namesHidden ? EyeOff : Eye} label={m.mapEditor.naming.hide} pressed={namesHidden} onClick={() => nameBy(namesHidden ? 'names' : 'initials')} />
        </span>
      </Toolbar>
      <ActiveFilters />
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState
            title={m.peopleGrid.filter.nobody}
            text={m.peopleGrid.filter.nobodyText}
            action={
              <Button
                onClick={() => {
                  search('')
                  filterBy(NO_FILTER)
                }}
              >
                {m.peopleGrid.filter.clear}
              </Button>
            }
          />
        </div>
      ) : (
        <PeopleTable rows={rows} facts={facts} />
      )}
      <TroubleNote />
      {people.length > 0 ? (
        <BulkBar people={people} notShown={people.filter((s) => !rows.includes(s)).length} context={context} />
      ) : (
        <div className={styles.foot}>
          <AddPeople context={context} />
          <p className={styles.keys}>{m.people.keys}</p>
        </div>
      )}
      {showRemoved && removed.length > 0 && <RemovedPeople supporters={removed} />}
    </div>
  )
}
