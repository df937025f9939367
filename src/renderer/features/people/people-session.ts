// What the table remembers while the app runs: its columns, order and filter, and who is chosen.
import { create } from 'zustand'
import type { SupporterId } from '@domain/ids'
import { type Column, COLUMNS, FIRST_COLUMNS, NO_FILTER, type PeopleFilter, type SortKey } from '@domain/people/people-table'
import { useReplica } from '@renderer/notebook/store'

type Session = {
  columns: readonly Column[]
  sort: readonly SortKey[]
  query: string
  filter: PeopleFilter
  chosen: ReadonlySet<SupporterId>
}

export const usePeopleSession = create<Session>(() => ({
  columns: FIRST_COLUMNS,
  sort: [{ by: 'name', descending: false }],
  query: '',
  filter: NO_FILTER,
  chosen: new Set(),
}))

const set = usePeopleSession.setState

/** Shows or hides a column; the name always stays, and the order is always the same. */
export function showColumn(column: Column, shown: boolean): void {
  set(({ columns }) => ({ columns: COLUMNS.filter((each) => each === 'name' || (each === column ? shown : columns.includes(each))) }))
}

export function resetColumns(): void {
  set({ columns: FIRST_COLUMNS })
}

/** Most keys a table is sorted by: further ones hardly ever decide anything. */
const MOST_KEYS = 3

/** Sorts by a column, the other way round when it was the first key already; `further` adds it after the others. */
export function sortBy(column: Column, further = false): void {
  set(({ sort }) => {
    const known = sort.find(({ by }) => by === column)
    const turned = { by: column, descending: known ? !known.descending : false }
    if (!further) return { sort: [sort[0]?.by === column ? turned : { by: column, descending: false }] }
    return { sort: known ? sort.map((key) => (key.by === column ? turned : key)) : [...sort.slice(0, MOST_KEYS - 1), turned] }
  })
}

export function search(query: string): void {
  set({ query })
}

export function filterBy(filter: PeopleFilter): void {
  set({ filter: Object.values(filter).every((list) => list.length === 0) ? NO_FILTER : filter })
}

export function choosePeople(ids: Iterable<SupporterId>): void {
  set({ chosen: new Set(ids) })
}

/** Those chosen who are on the map, found by the search or not. */
export function chosenHere(): SupporterId[] {
  const supporters = useReplica.getState().notebook?.supporters
  return [...usePeopleSession.getState().chosen].filter((id) => supporters?.[id]?.removedAt === null)
}

/** Chooses all of them; when all are chosen already, none of them. */
export function toggleChosen(ids: readonly SupporterId[]): void {
  set(({ chosen }) => {
    const next = new Set(chosen)
    const all = ids.every((id) => chosen.has(id))
    for (const id of ids) {
      if (all) next.delete(id)
      else next.add(id)
    }
    return { chosen: next }
  })
}
